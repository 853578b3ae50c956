/**
 * The only file here that knows the reading code: the built reader, warm, in a process of its own, so that the
 * process's CPU time is the reading's with all its threads. Started by our-reader.mjs.
 *
 * Takes `{ file, times }` and answers `{ pages: [{ route, text }], cpuSeconds, error }`: CPU of one reading, the mean of
 * `times`, and the code of the refusal or null.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../../scripts/project.mjs';

const require = createRequire(import.meta.url);
const { readDocument } = built('read-document.js');
const { ReadingTools } = built('reading-tools.js');
const { DEFAULT_READING_LIMITS } = built('reading-limits.js');

const tools = new ReadingTools();
await tools.warmUp({ withOcr: true });
process.on('message', (request) => void answer(request).then((reply) => process.send(reply)));
process.on('disconnect', () => process.exit());
process.send('ready');

async function answer({ file, times }) {
  const start = process.cpuUsage();
  let outcome;
  for (let time = 0; time < times; time += 1) outcome = await read(file);
  const { user, system } = process.cpuUsage(start);
  return { ...outcome, cpuSeconds: (user + system) / 1e6 / times };
}

async function read(file) {
  try {
    const { pages } = await readDocument(readFileSync(file), { ...DEFAULT_READING_LIMITS, tools });
    return { pages: pages.map(({ route, words }) => ({ route, text: textOf(words) })), error: null };
  } catch (error) {
    return { pages: [], error: error.code ?? error.message };
  }
}

function textOf(words) {
  return words.map(({ text }) => text).join(' ');
}

function built(file) {
  return require(path.join(ROOT, 'dist/apps/ocr-worker/src/recognition', file));
}
