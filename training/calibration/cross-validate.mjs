import { predict } from './logistic-regression.mjs';

const FOLDS = 8;

/**
 * Each row with the probability that a fit on the rows of other layouts gives it: no layout is judged by weights that
 * have seen it. Layouts go to folds in the order in which they come.
 */
export function crossValidate(rows, fit) {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, index) => [group, index % FOLDS]));
  const folds = Array.from({ length: Math.min(FOLDS, groups.length) }, (_, fold) => fold);
  return folds.flatMap((fold) => {
    const weights = fit(rows.filter(({ group }) => foldOf.get(group) !== fold));
    return rows
      .filter(({ group }) => foldOf.get(group) === fold)
      .map((row) => ({ ...row, probability: predict(weights, row.features) }));
  });
}
