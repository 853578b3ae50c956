import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeReading } from './goals.mjs';
import { sharedWords } from './measure-document.mjs';
import { summariseReading } from './summarise.mjs';

/** A measured document whose values are given as letters: o(urs), n(ative), b(oth), -; CPU seconds of both. */
function measured(kind, finds, [ours, native], more = {}) {
  return {
    kind,
    route: kind === 'digital_pdf' ? 'text' : 'ocr',
    pageCount: 1,
    values: [...finds].map((find) => ({
      valueClass: 'amount',
      ours: 'ob'.includes(find),
      native: 'nb'.includes(find),
    })),
    words: kind === 'digital_pdf' ? { all: 100, shared: 99 } : null,
    ours: { cpuSeconds: ours },
    native: { cpuSeconds: native, preparingCpuSeconds: 0.5 },
    ...more,
  };
}

const reached = (documents) => judgeReading(summariseReading(documents)).map((goal) => goal.reached);

test('finds and CPU a page, by kind and together', () => {
  const { scansAndPhotos, kinds } = summariseReading([
    measured('image', 'bbon', [3, 2]),
    measured('scanned_pdf', 'oo--', [9, 2], { pageCount: 3 }),
  ]);
  assert.deepEqual(
    kinds.map(({ name, values, found, cpuSeconds }) => ({ name, values, found, cpuSeconds })),
    [
      { name: 'image', values: 4, found: 3, cpuSeconds: 3 },
      { name: 'scanned_pdf', values: 4, found: 2, cpuSeconds: 3 },
    ],
  );
  const { native, ...ours } = scansAndPhotos;
  assert.deepEqual([ours.documents, ours.pages, ours.found, ours.cpuSeconds], [2, 4, 5, 3]);
  assert.deepEqual([native.found, native.foundByEither, native.foundByBoth], [3, 6, 2]);
  assert.deepEqual([native.cpuSeconds, native.preparingCpuSeconds], [1, 0.25]);
});

test('a document whose process was lost counts with its values and without its pages', () => {
  const lost = measured('image', 'nn', [null, 5]);
  const { scansAndPhotos } = summariseReading([lost, measured('image', 'oo', [3, 2])]);
  assert.deepEqual([scansAndPhotos.values, scansAndPhotos.found], [4, 2]);
  assert.deepEqual([scansAndPhotos.cpuSeconds, scansAndPhotos.native.cpuSeconds], [3, 2]);
});

test('goals are reached at their limits and missed beyond', () => {
  const scan = (finds, cpu) => measured('image', finds, cpu);
  const twenty = `o${'b'.repeat(19)}`;
  assert.deepEqual(
    reached([measured('digital_pdf', 'b', [1.5, 1]), scan(twenty, [3, 2])]),
    Array(5).fill(true),
  );

  const missedWords = { words: { all: 100, shared: 98 } };
  assert.deepEqual(
    reached([measured('digital_pdf', 'bno', [1.6, 1], missedWords), scan(`${twenty}b`, [3.1, 2])]),
    [false, false, false, false, false],
  );
});

test('without the native tools no goal is judged', () => {
  const documents = ['digital_pdf', 'image'].map((kind) =>
    measured(kind, 'o', [1, 1], { native: null, words: null }),
  );
  assert.deepEqual(reached(documents), Array(5).fill(null));
});

test('words are shared as often as both have them', () => {
  assert.deepEqual(sharedWords('Total: 5 total 5,00', 'TOTAL 5.00 5'), { all: 5, shared: 4 });
});
