import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violationsOf } from './violations.mjs';

const CATALOGUE = ['DOCUMENT_CORRUPT', 'OCR_FAILED', 'INTERNAL_ERROR'];
const GOOD = { outcomes: [], faults: [null], memory: [], readerPeaks: [500] };

function endedAs(state, code) {
  const outcomes = [{ number: 7, kind: 'empty', state, code }];
  return violationsOf({ ...GOOD, outcomes }, CATALOGUE);
}

test('a mutant may end with a result or with a code that says why', () => {
  assert.deepEqual(endedAs('completed', null), []);
  assert.deepEqual(endedAs('failed', 'DOCUMENT_CORRUPT'), []);
  assert.deepEqual(endedAs('refused', 'DOCUMENT_CORRUPT'), []);
  assert.deepEqual(endedAs('failed', 'OCR_FAILED'), []);
});

test('it may not end otherwise', () => {
  assert.deepEqual(endedAs('failed', 'INTERNAL_ERROR'), ['Mutant 7 (empty) ended as failed INTERNAL_ERROR']);
  assert.equal(endedAs('failed', 'UNHEARD').length, 1);
  assert.equal(endedAs('refused', 'HTTP 502').length, 1);
  assert.equal(endedAs('stuck', 'processing').length, 1);
});

test('a good document that was misread and a reader without bounds are violations', () => {
  assert.equal(violationsOf({ ...GOOD, faults: [null, 'total is 1, not 2'] }, CATALOGUE).length, 1);
  assert.equal(violationsOf({ ...GOOD, readerPeaks: [4_000] }, CATALOGUE).length, 1);
});

test('a server may warm up, but not grow', () => {
  const grown = (late) =>
    violationsOf({ ...GOOD, memory: [100, 150, 200, late].flatMap(fiveTimes) }, CATALOGUE);
  assert.deepEqual(grown(175), []);
  assert.equal(grown(190).length, 1);
});

function fiveTimes(server) {
  return new Array(5).fill({ server, readers: 500 });
}
