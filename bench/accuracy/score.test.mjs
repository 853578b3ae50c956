import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemsF1, scoreDocument, summariseScores } from './score.mjs';

const item = (total) => ({ description: 'x', quantity: 1, unit_price: total, total_price: total });
const KEY = {
  invoice_number: 'A-1',
  invoice_date: '2025-01-31',
  vendor_name: 'Acme',
  currency: 'EUR',
  total: 119,
};

test('only labelled fields count', () => {
  const { fields, itemsF1: f1 } = scoreDocument(
    { total: 119, doc_kind: 'image' },
    { total: 119, tax: 19, items: [item(1)] },
  );
  assert.deepEqual(fields, [{ field: 'total', right: true, expected: 119, actual: 119 }]);
  assert.equal(f1, null);
});

test('any accepted alternative is right', () => {
  const truth = { vendor_name: 'Acme Ltd', vendor_name_alt: ['Acme', 'ACME Trading'] };
  assert.ok(scoreDocument(truth, { vendor_name: 'acme trading' }).fields[0].right);
  assert.ok(!scoreDocument(truth, { vendor_name: 'Other' }).fields[0].right);
});

test('items are matched by total, each once', () => {
  assert.equal(itemsF1([item(10), item(10), item(5)], [item(5), item(10), item(10)]), 1);
  assert.equal(itemsF1([item(10), item(10)], [item(10)]), 2 / 3);
  assert.equal(itemsF1([item(10)], [item(10), item(10), item(10)]), 0.5);
  assert.equal(itemsF1([item(10)], []), 0);
  assert.equal(itemsF1([item(0.1 + 0.2)], [item(0.3)]), 1);
});

test('the summary: shares, macro average and documents that could be booked', () => {
  const right = scoreDocument({ ...KEY, items: [item(100)] }, { ...KEY, items: [item(100)] });
  const wrong = scoreDocument(KEY, { ...KEY, total: 100 });
  const partial = scoreDocument({ total: 119 }, { total: 119 });
  const summary = summariseScores([right, wrong, partial]);

  assert.deepEqual(summary.fields.total, { labelled: 3, right: 2 });
  assert.deepEqual(summary.items, { labelled: 1, perfect: 1, meanF1: 1 });
  assert.deepEqual(summary.booked, { labelled: 2, right: 1 });
  assert.equal(summary.macro, (1 + 1 + 1 + 1 + 2 / 3 + 1) / 6);
});

test('a document that gave no result has every labelled field wrong', () => {
  const { fields, itemsF1: f1 } = scoreDocument({ ...KEY, items: [item(100)] }, {});
  assert.ok(fields.every(({ right, actual }) => !right && actual === null));
  assert.equal(f1, 0);
});
