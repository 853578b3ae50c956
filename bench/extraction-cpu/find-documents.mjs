import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readLabelledDocuments } from '../accuracy/labelled-documents.mjs';

/** The documents of a folder, labelled or not, `{ id, file }`. @throws UserError where there is none */
export function findDocuments(folder) {
  const files = existsSync(folder) ? readdirSync(folder).filter(isDocument) : [];
  if (files.length === 0) return readLabelledDocuments(folder);
  return files.map((name) => ({ id: name, file: path.join(folder, name) }));
}

function isDocument(name) {
  return /\.(pdf|xml|png|jpe?g|tiff?|webp|heic)$/i.test(name);
}
