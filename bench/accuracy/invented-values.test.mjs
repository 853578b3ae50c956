import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventedValues } from './invented-values.mjs';

const TRUTH = { exhaustive: true, total: 119, currency: 'EUR', po_number: null };
const invented = (truth, prediction) => inventedValues(truth, prediction).invented;

test('unknown where the labels do not say that they are all there is', () => {
  assert.equal(inventedValues({ total: 119 }, { total: 119, po_number: '7' }), null);
});

test('a value for a field that the document does not have is invented, a wrong one is not', () => {
  const { given, invented: values } = inventedValues(TRUTH, {
    total: 120,
    currency: 'EUR',
    po_number: '7',
    iban: 'X1',
    tax: null,
  });
  assert.equal(given, 4);
  assert.deepEqual(values, [
    { field: 'po_number', actual: '7' },
    { field: 'iban', actual: 'X1' },
  ]);
});

test('the sum to pay may be the total, less what was paid, but nothing else', () => {
  assert.deepEqual(invented(TRUTH, { amount_due: 119 }), []);
  assert.deepEqual(invented({ ...TRUTH, amount_paid: 19 }, { amount_due: 100 }), []);
  assert.equal(invented(TRUTH, { amount_due: 100 }).length, 1);
  assert.equal(invented(TRUTH, { subtotal: 119 }).length, 1);
});

test('what is listed as an alternative may be given for a field that is not labelled', () => {
  assert.deepEqual(invented({ ...TRUTH, tax_alt: [0] }, { tax: 0 }), []);
  assert.equal(invented({ ...TRUTH, tax_alt: [0] }, { tax: 19 }).length, 1);
});

test('lines count as invented where no labelled one has their total', () => {
  const lines = (...totals) => totals.map((total) => ({ total_price: total }));
  const { lines: counted } = inventedValues({ ...TRUTH, items: lines(1, 2) }, { items: lines(1, 1, 2) });
  assert.deepEqual(counted, { given: 3, invented: 1 });
  assert.deepEqual(inventedValues(TRUTH, { items: lines(5) }).lines, { given: 1, invented: 1 });
});

test('who is paid may be the vendor, but nobody else', () => {
  const truth = { ...TRUTH, vendor_name: 'Acme Ltd' };
  assert.deepEqual(invented(truth, { remit_to_entity: 'ACME Ltd.' }), []);
  assert.equal(invented(truth, { remit_to_entity: 'Factor Bank' }).length, 1);
});
