import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemsF1, matchingLines, scoreDocument } from './score.mjs';

const item = (total) => ({ description: 'x', quantity: 1, unit_price: total, total_price: total });

test('only labelled fields count, and null is no label', () => {
  const { fields, itemsF1: f1 } = scoreDocument(
    { total: 119, po_number: null, doc_kind: 'image' },
    { total: 119, tax: 19, po_number: '7', items: [item(1)] },
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
  assert.equal(matchingLines([item(10), item(10)], [item(10), item(7), item(10), item(10)]), 2);
});

test('a document that gave no result has every labelled field wrong', () => {
  const { fields, itemsF1: f1 } = scoreDocument({ total: 119, currency: 'EUR', items: [item(100)] }, {});
  assert.equal(fields.length, 2);
  assert.ok(fields.every(({ right, actual }) => !right && actual === null));
  assert.equal(f1, 0);
});
