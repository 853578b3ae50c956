import { ALL_FIELDS } from './fields.mjs';
import { sameValue } from './same-value.mjs';

/**
 * Compares what was read with the labels of one document. Only labelled fields count; whether a value without a label
 * is wrong is told by `inventedValues`. `<field>_alt` lists other values that are right as well.
 * Answers `{ fields: [{ field, right, expected, actual }], itemsF1 }`, `itemsF1` null where no items are labelled.
 */
export function scoreDocument(truth, prediction) {
  const fields = ALL_FIELDS.filter((field) => truth[field] != null).map((field) => {
    const right = acceptedValues(truth, field).some((value) => sameValue(field, value, prediction[field]));
    return { field, right, expected: truth[field], actual: prediction[field] ?? null };
  });
  const hasItems = (truth.items ?? []).length > 0;
  return { fields, itemsF1: hasItems ? itemsF1(truth.items, prediction.items ?? []) : null };
}

/** Every value of a field that the labels let pass. */
export function acceptedValues(truth, field) {
  return [truth[field], ...(truth[`${field}_alt`] ?? [])].filter((value) => value != null);
}

/** Harmonic mean of precision and recall over the lines' totals, each line matched once. */
export function itemsF1(expected, actual) {
  const all = centsOf(expected).length + centsOf(actual).length;
  return all === 0 ? 0 : (2 * matchingLines(expected, actual)) / all;
}

/** How many lines have the total of a labelled one, each taken once. */
export function matchingLines(expected, actual) {
  const open = centsOf(expected);
  let matching = 0;
  for (const total of centsOf(actual)) {
    const index = open.indexOf(total);
    if (index < 0) continue;
    open.splice(index, 1);
    matching += 1;
  }
  return matching;
}

function centsOf(items) {
  return items.flatMap(({ total_price: total }) => (total == null ? [] : [Math.round(Number(total) * 100)]));
}
