import { median } from '../support/statistics.mjs';

/** Until a second of work the engine compiles the code that it meets most. */
const WARM_UP_MS = 1000;

/**
 * CPU milliseconds (user and system, all threads of this process) of `extract(reading)`: `{ first, warm: [{ pages, words,
 * cpuMs }] }`. `first` is the first one-page invoice of this process, its code loaded but not compiled;
 * `warm` has for each reading the median of `runs`.
 */
export async function measureExtraction(readings, extract, { runs }) {
  const first = await cpuOf(() => extract(readings.find(isOnePage) ?? readings[0]));
  await warmUp(readings, extract);
  const warm = [];
  for (const reading of readings) {
    const times = [];
    for (let run = 0; run < runs; run += 1) times.push(await cpuOf(() => extract(reading)));
    warm.push({ pages: reading.pages.length, words: wordsOf(reading), cpuMs: median(times) });
  }
  return { first, warm };
}

function isOnePage({ pages }) {
  return pages.length === 1;
}

async function warmUp(readings, extract) {
  let spent = 0;
  for (const reading of readings) spent += await cpuOf(() => extract(reading));
  while (spent < WARM_UP_MS) {
    for (const reading of readings) spent += await cpuOf(() => extract(reading));
  }
}

async function cpuOf(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function wordsOf({ pages }) {
  return pages.reduce((sum, { words }) => sum + words.length, 0);
}
