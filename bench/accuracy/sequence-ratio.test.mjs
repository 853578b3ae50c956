import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sequenceRatio } from './sequence-ratio.mjs';

// What Python's difflib.SequenceMatcher(None, a, b).ratio() gives.
const CASES = [
  ['abcd', 'bcde', 0.75],
  ['abxcd', 'abcd', 0.8888888888888888],
  ['12 harbour street', '12 harbor street', 0.9696969696969697],
  ['private thread currency', 'private volatile currency', 0.7916666666666666],
  ['a', '', 0],
  ['', '', 1],
];

test('gives what difflib gives', () => {
  for (const [a, b, ratio] of CASES) assert.equal(sequenceRatio(a, b), ratio, `${a} | ${b}`);
});

test('gives it for long texts, too, in which frequent characters start no match', () => {
  const a = 'north harbour street 12 hamburg '.repeat(7);
  const b = 'south harbour road 21 bremen '.repeat(8);
  assert.equal(sequenceRatio(a, b), 0.0);
  assert.equal(sequenceRatio(`${a}xyz`, `${b}xyz`), 0.017316017316017316);
});
