import assert from 'node:assert/strict';
import { test } from 'node:test';
import { belowFloor } from './below-floor.mjs';

const FLOOR = {
  averages: { core: 0.8, header: 0.9 },
  itemsF1: 0.7,
  sureWrongShare: 0.02,
  provedWrong: 0,
  inventedShare: 0.02,
};
const report = ({ core = 0.8, f1 = 0.7, sureWrong = 2, provedWrong = 0, invented = 2 } = {}) => ({
  overall: {
    averages: { core: { plain: core }, header: { plain: 0.95 } },
    items: { meanF1: f1 },
  },
  calibration: {
    sure: { n: 100, wrong: Array(sureWrong).fill({}) },
    proved: { n: 100, wrong: Array(provedWrong).fill({}) },
  },
  invented: { given: 100, values: Array(invented).fill({}) },
});

test('a report at the floor holds', () => {
  assert.deepEqual(belowFloor(report(), FLOOR), []);
});

test('says each figure that is below, with what is asked for', () => {
  const low = report({ core: 0.7994, f1: 0.6, sureWrong: 3, provedWrong: 1, invented: 3 });
  assert.deepEqual(belowFloor(low, FLOOR), [
    'average core: 0.7994, at least 0.8 is asked for',
    'items F1: 0.6, at least 0.7 is asked for',
    'wrong at a confidence of 0.95 or more: 0.03, at most 0.02 is allowed',
    'proved and wrong: 1, at most 0 is allowed',
    'invented: 0.03, at most 0.02 is allowed',
  ]);
});

test('what was not measured does not hold', () => {
  assert.deepEqual(belowFloor(report({ f1: NaN }), FLOOR), [
    'items F1: not measured, at least 0.7 is asked for',
  ]);
});
