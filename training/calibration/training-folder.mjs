import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readLabelledDocuments } from '../../bench/accuracy/labelled-documents.mjs';
import { readCached } from '../../bench/offline/cached-readings.mjs';

/**
 * The labelled documents of a folder with what the reader makes of them: generated ones bring their reading along,
 * real ones are read once and kept in `readings`. Documents that cannot be read are left out.
 */
export async function readTrainingFolder(folder, { load, readings }) {
  const generated = readdirSync(folder).filter((id) => existsSync(path.join(folder, id, 'reading.json')));
  if (generated.length > 0) return generated.map((id) => generatedDocument(folder, id));
  const documents = readLabelledDocuments(folder);
  const answers = await readCached(documents, { folder: readings, load });
  return documents.flatMap((document, index) =>
    answers[index].reading === null ? [] : [{ document, reading: answers[index].reading }],
  );
}

function generatedDocument(folder, id) {
  const json = (name) => JSON.parse(readFileSync(path.join(folder, id, `${name}.json`), 'utf8'));
  return { document: { id, truth: json('truth') }, reading: json('reading') };
}
