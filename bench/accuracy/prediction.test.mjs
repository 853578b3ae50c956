import assert from 'node:assert/strict';
import { test } from 'node:test';
import { predictionOf } from './prediction.mjs';

test('evidence becomes labels: amounts as numbers, the rest as it is', () => {
  const field = (value) => ({ value, confidence: 1, verdict: 'unproved' });
  const line = { description: 'Work', sku: null, quantity: '2', unit_price: null, total: '19.90' };
  const evidence = {
    fields: { invoice_number: field('007'), late_fee_amount: field('5.00'), tax: field('0.00') },
    line_items: [line],
  };
  assert.deepEqual(predictionOf(evidence), {
    invoice_number: '007',
    late_fee_amount: 5,
    tax: 0,
    items: [{ description: 'Work', quantity: 2, unit_price: null, total_price: 19.9 }],
  });
});

test('no evidence, no values', () => {
  assert.deepEqual(predictionOf(null), { items: [] });
});
