import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreDocument } from './score.mjs';
import { summariseScores } from './summarise-scores.mjs';

const item = (total) => ({ total_price: total });
const KEY = {
  invoice_number: 'A-1',
  invoice_date: '2025-01-31',
  vendor_name: 'Acme',
  currency: 'EUR',
  total: 119,
};
const score = (layout, truth, prediction) => ({ layout, ...scoreDocument(truth, prediction) });

test('shares, averages and documents that could be booked or are right in everything', () => {
  const right = score('a', { ...KEY, items: [item(100)] }, { ...KEY, items: [item(100)] });
  const wrong = score('b', KEY, { ...KEY, total: 100 });
  const partial = score('c', { total: 119, iban: 'X1' }, { total: 119 });
  const { fields, items, averages, booked, whole, layouts } = summariseScores([right, wrong, partial]);

  assert.equal(layouts, 3);
  assert.deepEqual(fields.total, { labelled: 3, right: 2, share: 2 / 3, byLayout: 2 / 3 });
  assert.deepEqual(items, { labelled: 1, perfect: 1, meanF1: 1, byLayout: 1 });
  assert.equal(averages.core.plain, (1 + 1 + 1 + 1 + 2 / 3 + 1) / 6);
  assert.equal(averages.header.plain, (1 + 1 + 1 + 1 + 2 / 3) / 5);
  assert.equal(averages.all.plain, (1 + 1 + 1 + 1 + 2 / 3 + 0 + 1) / 7);
  assert.deepEqual(booked, { labelled: 2, right: 1 });
  assert.deepEqual(whole, { labelled: 3, right: 1 });
});

test('by layout, one that many documents have counts once', () => {
  const common = [1, 2, 3].map(() => score('common', { total: 5 }, { total: 5 }));
  const rare = score('rare', { total: 5 }, { total: 6 });
  const { fields, averages } = summariseScores([...common, rare]);
  assert.equal(fields.total.share, 0.75);
  assert.equal(fields.total.byLayout, 0.5);
  assert.deepEqual(averages.header, { plain: 0.75, byLayout: 0.5 });
});

test('a document whose lines are not all right is not right', () => {
  const { whole } = summariseScores([score('a', { items: [item(1), item(2)] }, { items: [item(1)] })]);
  assert.deepEqual(whole, { labelled: 1, right: 0 });
});
