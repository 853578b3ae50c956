import { isAmount } from '../accuracy/fields.mjs';
import { containsAmount } from './contains-amount.mjs';
import { containsDate } from './contains-date.mjs';
import { containsIdentifier } from './contains-identifier.mjs';
import { containsName } from './contains-name.mjs';

const IDENTIFIERS = new Set([
  'invoice_number',
  'po_number',
  'vendor_tax_id',
  'account_number',
  'policy_number',
]);
const NAMES = new Set(['vendor_name', 'customer_name', 'remit_to_entity', 'community_name']);

const CONTAINS = {
  number: containsIdentifier,
  date: containsDate,
  amount: containsAmount,
  name: containsName,
};
export const VALUE_CLASSES = Object.keys(CONTAINS);

/**
 * The labelled values of a document that a page shows as they are: `{ field, valueClass, accepted }`, `accepted` being
 * the label and its alternatives. Numbers (identifiers), dates, amounts with the items' totals, and names; not
 * addresses and free text, whose labels put together what stands apart on the page.
 */
export function valuesOf(truth) {
  const fields = Object.entries(truth).flatMap(([field, label]) => {
    const valueClass = classOf(field);
    if (valueClass === null || label === null || label === '') return [];
    return [{ field, valueClass, accepted: [label, ...(truth[`${field}_alt`] ?? [])] }];
  });
  const totals = (truth.items ?? []).flatMap(({ total_price: total }, index) =>
    total == null ? [] : [{ field: `items[${index}].total_price`, valueClass: 'amount', accepted: [total] }],
  );
  return [...fields, ...totals];
}

/** Whether a value of `valuesOf` stands in the text, in any of the ways in which documents write it. */
export function containsValue(text, { valueClass, accepted }) {
  return accepted.some((label) => CONTAINS[valueClass](text, label));
}

function classOf(field) {
  if (isAmount(field)) return 'amount';
  if (field.endsWith('_date')) return 'date';
  if (IDENTIFIERS.has(field)) return 'number';
  return NAMES.has(field) ? 'name' : null;
}
