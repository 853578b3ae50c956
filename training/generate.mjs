/**
 * Generates labelled readings of invoices for training and regression.
 *
 *   node training/generate.mjs --out <folder> [--seed 1] [--count 1000] [--from 0] [--draw 0]
 *
 * Writes `<out>/<id>/reading.json`, what the reader would leave of the document, and `<out>/<id>/truth.json`, its
 * labels in the format of the accuracy benchmark. The same seed gives the same bytes. The first `--draw` documents also
 * get a `document.pdf`, for looking at.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { positive, userPath, wholeNumber } from '../bench/support/options.mjs';
import { UserError } from '../scripts/demo/user-error.mjs';
import { coverageOf } from './generator/coverage.mjs';
import { drawn } from './generator/draw.mjs';
import { generateDocument } from './generator/generate-document.mjs';

const { values: options } = parseArgs({
  options: {
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
    from: { type: 'string', default: '0' },
    draw: { type: 'string', default: '0' },
  },
});

try {
  await generate();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}

async function generate() {
  if (options.out === undefined) throw new UserError('Where to? --out <folder>');
  const folder = userPath(options.out);
  const [seed, count, from] = [
    wholeNumber(options, 'seed'),
    positive(options, 'count'),
    wholeNumber(options, 'from'),
  ];
  const drawings = wholeNumber(options, 'draw');
  const start = performance.now();
  const truths = [];
  for (let index = from; index < from + count; index += 1) {
    const { id, reading, truth, pages } = generateDocument(seed, index);
    mkdirSync(path.join(folder, id), { recursive: true });
    writeFileSync(path.join(folder, id, 'reading.json'), JSON.stringify(reading));
    writeFileSync(path.join(folder, id, 'truth.json'), `${JSON.stringify(truth, null, 1)}\n`);
    if (index - from < drawings) writeFileSync(path.join(folder, id, 'document.pdf'), await drawn(pages));
    truths.push(truth);
  }
  console.log(coverageOf(truths));
  console.log(`${count} documents in ${((performance.now() - start) / 1000).toFixed(1)} s: ${folder}`);
}
