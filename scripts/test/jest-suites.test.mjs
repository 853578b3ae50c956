import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count } from './jest-suites.mjs';

test('adds up what jest reports, files that did not run included', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    numRuntimeErrorTestSuites: 1,
  };
  assert.deepEqual(count(report, 1), { passed: 7, failed: 2, skipped: 3 });
});

test('counts a run that ends badly without a report as one failed', () => {
  assert.deepEqual(count(null, null), { passed: 0, failed: 1, skipped: 0 });
  assert.deepEqual(count({ numPassedTests: 3, numFailedTests: 0 }, 1), { passed: 3, failed: 1, skipped: 0 });
});
