import { mean } from '../support/statistics.mjs';
import { sameValue } from './same-value.mjs';

/** The fields whose mean is the score; the others are told, but few documents have them. */
export const CORE_FIELDS = [
  'invoice_number',
  'invoice_date',
  'due_date',
  'vendor_name',
  'vendor_address',
  'vendor_tax_id',
  'customer_name',
  'customer_address',
  'po_number',
  'currency',
  'subtotal',
  'tax',
  'total',
  'amount_due',
  'payment_terms',
  'account_number',
];
export const OTHER_FIELDS = [
  'policy_number',
  'policy_start_date',
  'policy_end_date',
  'service_start_date',
  'service_end_date',
  'past_due_amount',
  'current_due_amount',
  'late_fee_amount',
  'credit_amount',
  'remit_to_entity',
  'remit_to_address',
  'remit_to_care_of',
  'community_name',
];
/** What an invoice is booked by. */
const KEY_FIELDS = ['invoice_number', 'invoice_date', 'total', 'vendor_name', 'currency'];

/**
 * Compares what was read with the labels of one document. Labels are partial: only labelled fields count, so a value
 * for a field without a label is neither right nor wrong. `<field>_alt` lists other values that are right as well.
 * Answers `{ fields: [{ field, right, expected, actual }], itemsF1 }`, `itemsF1` null where no items are labelled.
 */
export function scoreDocument(truth, prediction) {
  const fields = [...CORE_FIELDS, ...OTHER_FIELDS]
    .filter((field) => truth[field] !== undefined)
    .map((field) => {
      const accepted = [truth[field], ...(truth[`${field}_alt`] ?? [])];
      const right = accepted.some((expected) => sameValue(field, expected, prediction[field]));
      return { field, right, expected: truth[field], actual: prediction[field] ?? null };
    });
  const hasItems = (truth.items ?? []).length > 0;
  return { fields, itemsF1: hasItems ? itemsF1(truth.items, prediction.items ?? []) : null };
}

/** Harmonic mean of precision and recall over the lines' totals, each line matched once. */
export function itemsF1(expected, actual) {
  const cents = (items) =>
    items.flatMap(({ total_price: total }) => (total == null ? [] : [Math.round(Number(total) * 100)]));
  const open = cents(expected);
  const found = cents(actual);
  const all = open.length + found.length;
  let hits = 0;
  for (const total of found) {
    const index = open.indexOf(total);
    if (index < 0) continue;
    open.splice(index, 1);
    hits += 1;
  }
  return all === 0 ? 0 : (2 * hits) / all;
}

/**
 * Sums scored documents up: `{ documents, fields: { <field>: { labelled, right } }, items: { labelled, perfect, meanF1 },
 * macro, booked: { labelled, right } }`. `macro` is the mean over the core fields' shares and the items' F1; `booked`
 * counts the documents in which everything is right that they are booked by, of those that have it all labelled.
 */
export function summariseScores(scores) {
  const results = scores.flatMap(({ fields }) => fields);
  const fields = {};
  for (const { field, right } of results) {
    fields[field] ??= { labelled: 0, right: 0 };
    fields[field].labelled += 1;
    fields[field].right += right ? 1 : 0;
  }
  const f1 = scores.flatMap(({ itemsF1: value }) => (value === null ? [] : [value]));
  const shares = CORE_FIELDS.flatMap((name) =>
    fields[name] ? [fields[name].right / fields[name].labelled] : [],
  );
  const keyed = scores.map((score) => score.fields.filter(({ field }) => KEY_FIELDS.includes(field)));
  const complete = keyed.filter((key) => key.length === KEY_FIELDS.length);
  return {
    documents: scores.length,
    fields,
    items: { labelled: f1.length, perfect: f1.filter((value) => value === 1).length, meanF1: mean(f1) },
    macro: mean([...shares, ...(f1.length > 0 ? [mean(f1)] : [])]),
    booked: {
      labelled: complete.length,
      right: complete.filter((key) => key.every(({ right }) => right)).length,
    },
  };
}
