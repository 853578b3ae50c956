import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressLikeness, sameValue } from './same-value.mjs';

test('amounts agree to the cent, whether number or decimal string', () => {
  assert.ok(sameValue('total', 1045, '1045.00'));
  assert.ok(sameValue('past_due_amount', -12.5, '-12.50'));
  assert.ok(!sameValue('total', 1045, '1045.01'));
  assert.ok(!sameValue('total', 1045, '-1045.00'));
});

test('dates agree by day', () => {
  assert.ok(sameValue('due_date', '2025-03-04', '2025-03-04T00:00:00Z'));
  assert.ok(!sameValue('due_date', '2025-03-04', '2025-04-03'));
});

test('identifiers and names are compared by letters and digits', () => {
  assert.ok(sameValue('invoice_number', 'INV-2024/001', 'inv 2024 001'));
  assert.ok(!sameValue('invoice_number', 'INV-001', 'INV-0001'));
  assert.ok(sameValue('vendor_name', 'Müller & Söhne GmbH', 'MULLER SOHNE GMBH'));
  assert.ok(sameValue('vendor_name', 'Straßenbau AG', 'Strassenbau AG'));
});

test('a name in another script is compared as it stands, without spaces', () => {
  assert.ok(sameValue('vendor_name', '山田商店', '山田 商店'));
  assert.ok(!sameValue('vendor_name', '山田商店', '田中商店'));
});

test('a currency is its code in any case, not what is left of a longer text', () => {
  assert.ok(sameValue('currency', 'EUR', ' eur'));
  assert.ok(!sameValue('currency', 'EUR', 'E.U.R.'));
});

test('a form of address is no part of a name', () => {
  assert.ok(sameValue('customer_name', 'Mrs. Jane Doe', 'Jane Doe'));
  assert.ok(!sameValue('customer_name', 'Mrs. Jane Doe', 'John Doe'));
  assert.ok(sameValue('customer_name', 'Sram Cycling', 'SRAM Cycling'));
});

test('what was not read is wrong, zero is a value', () => {
  assert.ok(!sameValue('po_number', '7', undefined));
  assert.ok(!sameValue('tax', 0, null));
  assert.ok(sameValue('tax', 0, '0.00'));
});

test('an address may miss little and may be ordered otherwise', () => {
  const label = '12 Harbour Street, 20457 Hamburg, Germany';
  assert.equal(addressLikeness(label, 'Hamburg 20457, Harbour Street 12, GERMANY'), 1);
  assert.equal(addressLikeness('12 Harbour Street', '12 Harbor Street'), 32 / 33);
  assert.ok(sameValue('vendor_address', label, '12 Harbour Street 20457 Hamburg'));
  assert.ok(!sameValue('vendor_address', label, '99 Mill Lane, 20457 Hamburg, Germany'));
});

test('a scrap of an address is none, one with more around it is', () => {
  const label = '12 Harbour Street, 20457 Hamburg, Germany';
  assert.ok(!sameValue('vendor_address', label, '20457'));
  assert.ok(sameValue('vendor_address', label, `${label}, Building C`));
});
