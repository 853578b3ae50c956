import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, fingerprint, sha256 } from '../../scripts/prepare/fingerprint.mjs';
import { ROOT } from '../../scripts/project.mjs';

const READER = 'apps/ocr-worker/src/recognition';

/**
 * What the reader makes of each document, in order: `{ reading, error, cached }`, one of the two null; `error` is
 * `{ code, message }`. Each document is read once: the answer is kept in `folder` by the document's bytes and the
 * reader's code, so that it is read again when either changes. Without a folder nothing is kept.
 */
export async function readCached(documents, { folder, load, onRead = () => {} }) {
  if (folder) mkdirSync(folder, { recursive: true });
  const version = readingVersion();
  const reader = lazyReader(load);
  try {
    const answers = [];
    for (const document of documents) {
      const bytes = readFileSync(document.file);
      const file = folder && path.join(folder, `${sha256(bytes)}.${version}.json`);
      const kept = file && existsSync(file);
      const answer = kept ? readFileSync(file, 'utf8') : JSON.stringify(await reader.read(bytes));
      if (file && !kept) writeWhole(file, answer);
      if (!kept) onRead(document);
      // Also where it was just read: what JSON leaves out must be missing the first time, too.
      answers.push({ ...JSON.parse(answer), cached: Boolean(kept) });
    }
    return answers;
  } finally {
    await reader.close();
  }
}

/** Changes with the reader's sources and with the packages that they name. */
function readingVersion() {
  const sources = filesBelow(ROOT, READER).filter((file) => !/[.-]spec\.ts$/.test(file));
  const code = sources.map((file) => readFileSync(path.join(ROOT, file), 'utf8')).join('\n');
  const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  // Language data is named by its scope and a variable.
  const isNamed = ([name]) =>
    [`'${name}'`, `'${name}/`, `\`${name.split('/')[0]}/\${`].some((use) => code.includes(use));
  const packages = Object.entries(dependencies).filter(isNamed);
  return sha256(fingerprint(ROOT, sources) + JSON.stringify(packages)).slice(0, 16);
}

/** Loads the engines with the first document that has not been read yet. */
function lazyReader(load) {
  let tools = null;
  return {
    async read(bytes) {
      const { readDocument } = load(`${READER}/read-document`);
      const { ReadingTools } = load(`${READER}/reading-tools`);
      const { DEFAULT_READING_LIMITS } = load(`${READER}/reading-limits`);
      tools ??= new ReadingTools();
      try {
        return { reading: await readDocument(bytes, { ...DEFAULT_READING_LIMITS, tools }), error: null };
      } catch (error) {
        // Anything without a code is a fault of ours and ends the benchmark.
        if (error.code === undefined) throw error;
        return { reading: null, error: { code: error.code, message: error.message } };
      }
    },
    close: async () => tools?.close(),
  };
}

/** Two runs at a time must not see each other's half-written files. */
function writeWhole(file, content) {
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, content);
  renameSync(partial, file);
}
