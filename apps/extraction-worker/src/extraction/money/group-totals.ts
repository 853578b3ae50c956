import { Decimal } from 'decimal.js';
import { ScoredAmount } from './score-amounts';
import { subsetsOf } from './subsets-of';

const MOST_GROUPS = 6;
/** A group's total needs its own label: among unlabelled numbers some always add up. */
const LABELLED = 3;
const CENT = new Decimal('0.011');

export interface Groups {
  /** The totals of all groups and their sum, written out. */
  readonly closure: string;
  readonly parts: readonly ScoredAmount[];
}

/**
 * The totals of groups of lines (tax rates, sites, card holders) that add up to the total of all, which stands below
 * them: `12.60 + 14.50 = 27.10`. Null where none do.
 */
export function groupsOf(total: ScoredAmount, totals: readonly ScoredAmount[]): Groups | null {
  const groups = totals
    .filter((each) => isGroupOf(total, each))
    .slice(0, MOST_GROUPS)
    .sort((a, b) => lineOf(a) - lineOf(b));
  const closing = subsetsOf(groups).find((chosen) => areApart(chosen) && addUpTo(total, chosen));
  if (closing === undefined) return null;
  return {
    closure: `${closing.map((each) => each.value.toFixed(2)).join(' + ')} = ${total.value.toFixed(2)}`,
    parts: closing,
  };
}

function isGroupOf(total: ScoredAmount, each: ScoredAmount): boolean {
  const isCalledTotal = each.evidence.some(
    ({ concept, direction }) => direction === 'left' && (concept === 'total' || concept === 'totalStrong'),
  );
  const isBelow = each.value.isPositive() && each.value.lessThan(total.value);
  return isCalledTotal && each.score >= LABELLED && isBelow && lineOf(each) < lineOf(total);
}

function areApart(groups: readonly ScoredAmount[]): boolean {
  return groups.length > 1 && new Set(groups.map(lineOf)).size === groups.length;
}

function addUpTo(total: ScoredAmount, groups: readonly ScoredAmount[]): boolean {
  const sum = Decimal.sum(...groups.map((each) => each.value));
  return sum.minus(total.value).abs().lessThan(CENT);
}

const lineOf = (each: ScoredAmount): number => each.amount.segment.line;
