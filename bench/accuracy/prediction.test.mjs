import assert from 'node:assert/strict';
import { test } from 'node:test';
import { predictionOf } from './prediction.mjs';

test('evidence becomes labels: amounts as numbers, the rest as it is', () => {
  const field = (value) => ({ value, confidence: 1, verdict: 'unproved' });
  const line = {
    description: 'Work',
    sku: null,
    quantity: '2',
    unit_price: null,
    total: '19.90',
    tax_rate: '7',
  };
  const evidence = {
    fields: { invoice_number: field('007'), late_fee_amount: field('5.00'), rounding: field('-0.02') },
    line_items: [line],
  };
  assert.deepEqual(predictionOf(evidence), {
    invoice_number: '007',
    late_fee_amount: 5,
    rounding: -0.02,
    items: [{ description: 'Work', quantity: 2, unit_price: null, total_price: 19.9, tax_rate: 7 }],
  });
});

test('no evidence, no values', () => {
  assert.deepEqual(predictionOf(null), { items: [] });
});
