import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences } from './compare.mjs';

const line = { description: 'Mantelleitung NYM-J', quantity: '40', unit_price: null, total: '86.00' };
const printed = {
  fields: { account_number: '0815', vendor_name: 'Lindhorst GmbH', total: '86.00', policy_number: null },
  line_items: [line],
};
const read = (fields, item = {}) => ({
  fields: { account_number: '0815', vendor_name: 'Lindhorst GmbH', total: '86.00', ...fields },
  line_items: [{ ...line, ...item }],
});
const namesOfDifferences = (actual) => differences(printed, actual).map(({ name }) => name);

test('finds nothing where all is right, however it is spaced, and ignores what the document does not print', () => {
  assert.deepEqual(
    namesOfDifferences(read({ total: '86.0', vendor_name: 'LINDHORST  GmbH', tax: '3.00' })),
    [],
  );
  assert.deepEqual(
    namesOfDifferences(read({}, { unit_price: '2.15', description: 'Mantelleitung NYM-I' })),
    [],
  );
});

test('names each wrong, missing and invented value', () => {
  assert.deepEqual(namesOfDifferences(read({ total: '86.01', vendor_name: null })), ['vendor_name', 'total']);
  assert.deepEqual(namesOfDifferences(read({ account_number: '815', policy_number: 'X' })), [
    'account_number',
    'policy_number',
  ]);
  assert.deepEqual(namesOfDifferences(read({}, { quantity: '4', description: 'Kabel' })), [
    'line 1 description',
    'line 1 quantity',
  ]);
});

test('says when lines are missing instead of comparing the wrong ones', () => {
  assert.deepEqual(namesOfDifferences({ ...read({}), line_items: [] }), ['line_items']);
});
