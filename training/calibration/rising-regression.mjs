import { fitLogisticRegression } from './logistic-regression.mjs';

/** What may never lower a confidence, whatever family of fields it is learned for. */
const FAVOURABLE = ['evidence', 'proved'];

/**
 * A logistic regression in which better evidence and a proof raise the confidence of every family of fields: a family in
 * whose sample they would lower it has too few such rows to tell, and does without a weight of its own for them.
 */
export function fitRisingRegression(rows, options) {
  const weights = fitLogisticRegression(rows, options);
  const falling = Object.keys(weights).filter((name) =>
    FAVOURABLE.some((shared) => name.endsWith(` ${shared}`) && weights[name] + weights[shared] < 0),
  );
  if (falling.length === 0) return weights;
  const without = rows.map((row) => ({
    ...row,
    features: Object.fromEntries(Object.entries(row.features).filter(([name]) => !falling.includes(name))),
  }));
  return fitRisingRegression(without, options);
}
