import { Decimal } from 'decimal.js';
import { ScoredAmount } from './score-amounts';

/** A tax that the document states in several rows, one for each rate or authority. */
export interface TaxSum {
  readonly value: Decimal;
  readonly score: number;
  readonly parts: readonly ScoredAmount[];
}

/** Well-labelled tax amounts, alone and added up: in different lines (rates), or all of them. */
export function addTaxRows(ranked: readonly ScoredAmount[]): TaxSum[] {
  const good = ranked.filter((each) => each.score > 3).slice(0, 6);
  const single = ranked.slice(0, 10).map((each) => ({ value: each.value, score: each.score, parts: [each] }));
  const sums: TaxSum[] = [];
  for (let size = 2; size <= Math.min(4, good.length); size += 1) {
    for (const parts of combinations(good, size)) {
      const lines = new Set(parts.map((part) => part.amount.segment.line));
      if (!areAlike(parts)) continue;
      if (lines.size !== parts.length || parts.some((part) => part.value.isZero())) continue;
      const weakest = Math.min(...parts.map((part) => part.score));
      sums.push({
        value: Decimal.sum(...parts.map((part) => part.value)),
        score: weakest - 0.5 * size,
        parts,
      });
    }
  }
  return [...single, ...withEqualRows(ranked), ...sums];
}

/** All beside their labels, or all under one: a labelled sum and a cell of a tax column do not add up. */
function areAlike(parts: readonly ScoredAmount[]): boolean {
  const directions = parts.map((part) => part.evidence.find((each) => each.concept === 'tax')?.direction);
  return new Set(directions).size === 1;
}

/** CGST and SGST are equal halves: two rows of one value, of which ranking keeps only one. */
function withEqualRows(ranked: readonly ScoredAmount[]): TaxSum[] {
  return ranked
    .filter((each) => each.score > 3 && each.times > 1)
    .slice(0, 4)
    .map((each) => ({ value: each.value.times(2), score: each.score - 2.5, parts: [each, each] }));
}

function combinations(items: readonly ScoredAmount[], size: number): ScoredAmount[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
