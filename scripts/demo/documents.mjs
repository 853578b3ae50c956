import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../project.mjs';
import { UserError } from './user-error.mjs';

const SAMPLES = path.join(ROOT, 'examples', 'invoices');

/**
 * The documents to submit: `{ name, path, expected }`, where `expected` is what is printed on a sample invoice and
 * null for a document of the user's own.
 */
export function chooseDocuments(files) {
  const truth = JSON.parse(readFileSync(path.join(SAMPLES, 'expected.json'), 'utf8'));
  const chosen = files.length > 0 ? files : Object.keys(truth).map((name) => path.join(SAMPLES, name));
  return chosen.map((file) => {
    const absolute = locate(file);
    const name = path.basename(absolute);
    const isSample = path.dirname(absolute) === SAMPLES;
    return { name, path: absolute, expected: isSample ? (truth[name] ?? null) : null };
  });
}

/** `npm run` changes into the project's folder; INIT_CWD is where the user typed the path. */
function locate(file) {
  const found = [process.env.INIT_CWD ?? '.', '.']
    .map((folder) => path.resolve(folder, file))
    .find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile());
  if (found === undefined) throw new UserError(`There is no file ${file}`);
  return found;
}
