import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goalMet, summariseTimes } from './report.mjs';

const time = (pages, cpuMs) => ({ pages, words: 100, cpuMs });

test('documents are told apart by their pages, and only one-page invoices are judged', () => {
  const report = summariseTimes({ first: 300, warm: [time(3, 500), time(1, 10), time(1, 20)] });
  assert.deepEqual(
    report.byPages.map(({ pages, n, median }) => [pages, n, median]),
    [
      [1, 2, 15],
      [3, 1, 500],
    ],
  );
  assert.ok(goalMet(report));
});

test('the goal is missed when more than one in ten take longer, or nothing was measured', () => {
  const warm = Array.from({ length: 10 }, (_, index) => time(1, index < 8 ? 10 : 90));
  assert.ok(!goalMet(summariseTimes({ first: 1, warm })));
  assert.ok(!goalMet(summariseTimes({ first: 1, warm: [time(2, 10)] })));
});
