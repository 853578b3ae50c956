import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../scripts/demo/user-error.mjs';

/**
 * The documents of a labelled folder, by id: `<folder>/<id>/document.<extension>` beside `truth.json`.
 * Answers `{ id, file, truth, kind, language, layout }`. A document whose label names no layout is one of its own.
 */
export function readLabelledDocuments(folder) {
  const ids = existsSync(folder) ? readdirSync(folder).sort() : [];
  const documents = ids.flatMap((id) => {
    const truthFile = path.join(folder, id, 'truth.json');
    if (!existsSync(truthFile)) return [];
    const name = readdirSync(path.join(folder, id)).find((entry) => /^document\.[a-z0-9]+$/i.test(entry));
    if (name === undefined) return [];
    const truth = JSON.parse(readFileSync(truthFile, 'utf8'));
    const { doc_kind: kind = 'unknown', language = 'unknown', layout_group: layout = id } = truth;
    return [{ id, file: path.join(folder, id, name), truth, kind, language, layout }];
  });
  if (documents.length === 0) {
    throw new UserError(`There is no labelled document in ${folder}: <id>/document.* and <id>/truth.json`);
  }
  return documents;
}
