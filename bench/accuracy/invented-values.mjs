import { ALL_FIELDS } from './fields.mjs';
import { sameValue } from './same-value.mjs';
import { acceptedValues, matchingLines } from './score.mjs';

/**
 * The values that a document does not have, where its labels say that they are all there is (`"exhaustive": true`);
 * null where they don't, because then nobody knows. Answers `{ given, invented: [{ field, actual }], lines: { given,
 * invented } }`: values and lines given in all, and those of them that are invented. A wrong value of a labelled field
 * is wrong, not invented. Fields that labels know nothing of are left out.
 */
export function inventedValues(truth, prediction) {
  if (truth.exhaustive !== true) return null;
  const { items = [] } = prediction;
  const given = ALL_FIELDS.map((field) => ({ field, actual: prediction[field] })).filter(
    ({ actual }) => actual != null && actual !== '',
  );
  const invented = given.filter(
    ({ field, actual }) =>
      truth[field] == null && !isAccepted(truth, field, actual) && !isImplied(truth, field, actual),
  );
  return {
    given: given.length,
    invented,
    lines: { given: items.length, invented: items.length - matchingLines(truth.items ?? [], items) },
  };
}

/** A field that is not labelled may still list values that may be given for it. */
function isAccepted(truth, field, actual) {
  return acceptedValues(truth, field).some((value) => sameValue(field, value, actual));
}

/**
 * Whether a value follows from the labels although none of its own is there: where no sum to pay is stated, it is the
 * total, less what was paid; who is paid is the vendor.
 */
export function isImplied(truth, field, actual) {
  if (field === 'remit_to_entity')
    return acceptedValues(truth, 'vendor_name').some((name) => sameValue(field, name, actual));
  if (field !== 'amount_due') return false;
  const paid = Number(truth.amount_paid ?? 0);
  return acceptedValues(truth, 'total').some(
    (total) => sameValue(field, total, actual) || sameValue(field, Number(total) - paid, actual),
  );
}
