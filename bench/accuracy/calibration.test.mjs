import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calibrate } from './calibration.mjs';

const result = (confidence, right, verdict = 'unproved') => ({ field: 'total', confidence, right, verdict });
const near = (actual, expected) => assert.ok(Math.abs(actual - expected) < 1e-12, `${actual}`);

test('bins have the mean confidence and the share that is right', () => {
  const { bins, expectedError, brier } = calibrate([result(0.6, true), result(0.6, false), result(1, true)]);
  assert.deepEqual(bins, [
    { from: 0.6, to: 0.7, n: 2, confidence: 0.6, right: 0.5 },
    { from: 0.95, to: 1, n: 1, confidence: 1, right: 1 },
  ]);
  near(expectedError, (2 * 0.1) / 3);
  near(brier, (0.4 ** 2 + 0.6 ** 2 + 0) / 3);
});

test('names what was sure or proved and is wrong all the same', () => {
  const surely = result(0.95, false);
  const proven = result(0.9, false, 'proved');
  const { sure, proved } = calibrate([surely, proven, result(0.94, false), result(1, true, 'proved')]);
  assert.deepEqual(sure, { n: 2, wrong: [surely] });
  assert.deepEqual(proved, { n: 2, wrong: [proven] });
});

test('coverage takes the surest while 99 of 100 are right', () => {
  const right = (confidence, count) => Array.from({ length: count }, () => result(confidence, true));
  const { coverage } = calibrate(
    [...right(0.5, 98), result(0.4, false), ...right(0.3, 1), result(0.2, false)],
    200,
  );
  // The first wrong one costs too much by itself (98 of 99) and is worth it together with the next (99 of 100).
  assert.deepEqual(coverage, { n: 100, threshold: 0.3, ofGiven: 100 / 101, ofWanted: 0.5 });
});

test('coverage takes all of one confidence or none', () => {
  assert.deepEqual(calibrate([result(0.9, true), result(0.9, false)]).coverage, {
    n: 0,
    threshold: null,
    ofGiven: 0,
    ofWanted: 0,
  });
});
