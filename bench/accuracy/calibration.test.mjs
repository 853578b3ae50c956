import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calibrate } from './calibration.mjs';

const result = (confidence, right, verdict = 'unproved') => ({ field: 'total', confidence, right, verdict });

test('bins have the mean confidence and the share that is right', () => {
  const { bins, expectedError } = calibrate([result(0.6, true), result(0.6, false), result(1, true)]);
  assert.deepEqual(bins, [
    { from: 0.5, to: 0.7, n: 2, confidence: 0.6, right: 0.5 },
    { from: 0.95, to: 1, n: 1, confidence: 1, right: 1 },
  ]);
  assert.ok(Math.abs(expectedError - (2 * 0.1) / 3) < 1e-12);
});

test('names what was sure or proved and is wrong all the same', () => {
  const sure = result(0.95, false);
  const proved = result(0.9, false, 'proved');
  const { sureButWrong, provedButWrong } = calibrate([
    sure,
    proved,
    result(0.94, false),
    result(1, true, 'proved'),
  ]);
  assert.deepEqual(sureButWrong, [sure]);
  assert.deepEqual(provedButWrong, [proved]);
});
