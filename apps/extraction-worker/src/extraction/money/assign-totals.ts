import { Decimal } from 'decimal.js';
import { DocumentView } from '../candidates/document-view';
import { addTaxRows, TaxSum } from './add-tax-rows';
import { groupsOf } from './group-totals';
import { SUBTOTAL, TAX, TOTAL } from './money-roles';
import { largestOf, ScoredAmount, scoreAmounts } from './score-amounts';
import { looksLikeMoney } from './looks-like-money';
import { subsetsOf } from './subsets-of';

/** The parts of the sum at the foot of an invoice; null where the document does not state them. */
export interface TotalsAssignment {
  readonly subtotal: ScoredAmount | null;
  readonly tax: TaxSum | null;
  readonly total: ScoredAmount | null;
  /** The equation that holds, with the numbers in it; null where none was found. */
  readonly closure: string | null;
  /** The smaller totals that add up to this one, with the numbers in it; null where none do. */
  readonly groups: string | null;
  readonly score: number;
}

/** What may stand between subtotal and total besides tax, with its sign applied. */
export interface Adjustment {
  readonly name: string;
  readonly value: Decimal;
}

/** What the rows of a tax table come to together. */
export interface StatedTaxes {
  readonly base: Decimal;
  readonly tax: Decimal;
}

const LABELLED = 3;
const NAMED = 7;
const LEAST = 2;
const AGREES_WITH_TABLE = 14;
const NAMED_BY_TABLE = 6;
const UNDER_HEAD = 8;
const CENT = new Decimal('0.011');
/** Above this no country's value added or sales tax goes, and a "closure" is chance. */
const HIGHEST_RATE = new Decimal('0.35');

/**
 * Picks subtotal, tax and total together: the labels of each count, and an equation that closes counts most. An
 * amount without label may complete the equation of two that have theirs, but never replace a labelled one.
 */
export function assignTotals(
  view: DocumentView,
  adjustments: readonly Adjustment[],
  tendered: Decimal | null,
  stated: readonly StatedTaxes[] = [],
): TotalsAssignment {
  const unlabelled = unlabelledByValue(view);
  const paid = tendered === null ? undefined : unlabelled.get(tendered.toFixed(2));
  const scored = scoreAmounts(view, TOTAL, -3, largestOf(view));
  const totals = beforeCells(withTendered(paid === undefined ? scored : [paid, ...scored], tendered)).slice(
    0,
    12,
  );
  const whole = stated.filter((each) => isWhole(each, totals));
  const subtotals = withStatedBases(scoreAmounts(view, SUBTOTAL, 0.5), whole, unlabelled).slice(0, 12);
  const taxes = [
    ...withoutStrays(addTaxRows(scoreAmounts(view, TAX, 1.5))),
    ...whole.map(({ tax }) => statedTax(tax, unlabelled)),
  ];
  // What has its own label is never replaced by a number that only happens to fit.
  const isTaxNamed = (taxes[0]?.score ?? 0) >= NAMED;
  const isSubtotalNamed = (subtotals[0]?.score ?? 0) >= NAMED;
  let best: TotalsAssignment = {
    subtotal: null,
    tax: null,
    total: null,
    closure: null,
    groups: null,
    score: 0,
  };
  const consider = (next: TotalsAssignment): void => {
    if (next.score > best.score) best = next;
  };
  for (const total of totals) {
    consider(judge(null, null, total, adjustments, whole));
    for (const tax of taxes) {
      const missing = unlabelled.get(total.value.minus(tax.value).toFixed(2));
      if (missing !== undefined && !isSubtotalNamed) consider(judge(missing, tax, total, adjustments, whole));
      consider(judge(null, tax, total, adjustments, whole));
    }
    for (const subtotal of subtotals) {
      consider(judge(subtotal, null, total, adjustments, whole));
      const missing = unlabelled.get(total.value.minus(subtotal.value).toFixed(2));
      if (missing !== undefined && !isTaxNamed)
        consider(
          judge(subtotal, { value: missing.value, score: 0, parts: [missing] }, total, adjustments, whole),
        );
      for (const tax of taxes) consider(judge(subtotal, tax, total, adjustments, whole));
    }
  }
  if (best.total === null || isGuess(best)) {
    const [subtotal, tax] = [subtotals[0] ?? null, taxes[0] ?? null];
    return {
      ...best,
      total: null,
      closure: null,
      groups: null,
      subtotal: isLabelled(subtotal) ? subtotal : null,
      tax: isLabelled(tax) ? tax : null,
    };
  }
  return wholeOf(best, totals);
}

/** The total of one group closes as the whole does; where groups add up to a labelled sum, that is the total. */
function wholeOf(part: TotalsAssignment, totals: readonly ScoredAmount[]): TotalsAssignment {
  for (const total of totals.filter(isLabelled)) {
    const groups = groupsOf(total, totals);
    if (groups === null || part.total === null) continue;
    if (part.total === total) return { ...part, groups: groups.closure };
    if (groups.parts.includes(part.total))
      return { ...part, total, subtotal: null, closure: null, groups: groups.closure };
  }
  return part;
}

/** Where one sum is plainly labelled as the tax, a number without label does not compete with it. */
function withoutStrays(taxes: readonly TaxSum[]): TaxSum[] {
  const isNamed = (taxes[0]?.score ?? 0) >= NAMED;
  return taxes.filter((tax) => !isNamed || tax.parts.length > 1 || isLabelled(tax));
}

/** A number that no label calls a total and that no equation needs. */
const isGuess = ({ total, closure }: TotalsAssignment): boolean =>
  closure === null && total !== null && total.score < LEAST;

/** Cash less change is what was to be paid: on a till receipt the surest total there is. */
function withTendered(totals: readonly ScoredAmount[], tendered: Decimal | null): ScoredAmount[] {
  return (
    totals
      // Credit notes aside, what is negative is a payment or a credit.
      .map((each) => (each.value.isNegative() ? { ...each, score: each.score - 2 } : each))
      .map((each) => (each.value.isZero() ? { ...each, score: each.score - 4 } : each))
      .map((each) => (tendered?.equals(each.value) === true ? { ...each, score: each.score + 6 } : each))
      .filter((each) => each.score > 0)
      .sort((a, b) => b.score - a.score)
  );
}

function isLabelled(part: { readonly score: number } | null): boolean {
  return part !== null && part.score >= LABELLED;
}

function judge(
  subtotal: ScoredAmount | null,
  tax: TaxSum | null,
  total: ScoredAmount,
  adjustments: readonly Adjustment[],
  stated: readonly StatedTaxes[],
): TotalsAssignment {
  const closure =
    subtotal === null ? null : closureOf(subtotal.value, tax?.value ?? null, total.value, adjustments);
  const table = agreementWithTable(tax, total, adjustments, stated);
  // One row of a tax table that adds up to the total is not the sum before tax.
  const named = table > 0 && closure === null ? 0 : capped(subtotal);
  const labels = total.score + named + capped(tax);
  const agreement = agreementOf(subtotal, tax, total, closure);
  const score = labels + agreement + table + sharedWords(subtotal, tax, total) + highTax(tax, total, closure);
  return { subtotal, tax, total, closure, groups: null, score };
}

function agreementOf(
  subtotal: ScoredAmount | null,
  tax: TaxSum | null,
  total: ScoredAmount,
  closure: string | null,
): number {
  if (subtotal === null) return 0;
  return closure === null ? disagreement(subtotal, tax, total) : bonusOf(subtotal, tax, total);
}

/** A tax table adds up to the whole document; one of its rows only to itself. */
function agreementWithTable(
  tax: TaxSum | null,
  total: ScoredAmount,
  adjustments: readonly Adjustment[],
  stated: readonly StatedTaxes[],
): number {
  const isStated = stated.some(
    (each) =>
      tax?.value.equals(each.tax) === true &&
      closureOf(each.base, each.tax, total.value, adjustments) !== null,
  );
  return isStated ? AGREES_WITH_TABLE : 0;
}

/** Not the first of several rows: no sum that is called the total is larger than what the table comes to. */
function isWhole({ base, tax }: StatedTaxes, totals: readonly ScoredAmount[]): boolean {
  const gross = base.plus(tax);
  const named = totals.filter(isNamedAtLeft).map((each) => each.value);
  return named.every(
    (value) => value.lessThanOrEqualTo(gross.times('1.001')) || value.greaterThan(gross.times(2)),
  );
}

const isNamedAtLeft = ({ evidence }: ScoredAmount): boolean =>
  evidence.some(
    ({ concept, direction, strength }) =>
      direction === 'left' && strength > 0.5 && (concept === 'total' || concept === 'totalStrong'),
  );

/** Beside a sum that has its label at its left, what stands under a head "Total" is a cell of a table. */
function beforeCells(totals: readonly ScoredAmount[]): ScoredAmount[] {
  if (!totals.some(isNamedAtLeft)) return [...totals];
  return totals
    .map((each) =>
      each.evidence.length > 0 && each.evidence.every(({ direction }) => direction === 'above')
        ? { ...each, score: each.score - UNDER_HEAD }
        : each,
    )
    .filter((each) => each.score > 0)
    .sort((a, b) => b.score - a.score);
}

function withStatedBases(
  subtotals: readonly ScoredAmount[],
  stated: readonly StatedTaxes[],
  printed: ReadonlyMap<string, ScoredAmount>,
): ScoredAmount[] {
  const known = new Set(subtotals.map((each) => each.value.toFixed(2)));
  const bases = stated.flatMap(({ base }) => printed.get(base.toFixed(2)) ?? []);
  const added = bases.filter((each) => !known.has(each.value.toFixed(2)));
  return [...added.map((each) => ({ ...each, score: NAMED_BY_TABLE })), ...subtotals].sort(
    (a, b) => b.score - a.score,
  );
}

/** The sum of the table's taxes, at the place where it is printed, if it is. */
function statedTax(tax: Decimal, printed: ReadonlyMap<string, ScoredAmount>): TaxSum {
  const place = printed.get(tax.toFixed(2));
  return { value: tax, score: NAMED_BY_TABLE, parts: place === undefined ? [] : [place] };
}

/** A tax of nearly a third of the total is more often another sum. */
function highTax(tax: TaxSum | null, total: ScoredAmount, closure: string | null): number {
  // What is taken off a sum is a payment or a discount.
  if (tax?.value.isNegative() === true && total.value.isPositive()) return -20;
  if (!tax?.value.abs().greaterThan(total.value.abs().times('0.3'))) return 0;
  return closure === null ? -8 : -2;
}

/** No part may be so well labelled that it outweighs the others' contradiction. */
function capped(part: { readonly score: number } | null): number {
  return part === null ? 0 : Math.min(10.5, part.score);
}

function bonusOf(subtotal: ScoredAmount, tax: TaxSum | null, total: ScoredAmount): number {
  const labelled = [subtotal, tax, total].filter(isLabelled).length;
  if (subtotal.value.isZero() && !total.value.isZero()) return -6;
  if (tax === null) return subtotal.value.equals(total.value) ? (isLabelled(subtotal) ? 0.5 : -3) : 2;
  const rate = subtotal.value.isZero() ? new Decimal(0) : tax.value.dividedBy(subtotal.value).abs();
  if (rate.greaterThan(HIGHEST_RATE)) return -4;
  return labelled >= 2 ? 6 : 1;
}

function disagreement(subtotal: ScoredAmount, tax: TaxSum | null, total: ScoredAmount): number {
  if (subtotal.value.abs().greaterThan(total.value.abs().times('1.5'))) return -5;
  return tax === null ? -2 : -3.5;
}

/** One printed number plays one part, unless the document really repeats the value. */
function sharedWords(subtotal: ScoredAmount | null, tax: TaxSum | null, total: ScoredAmount): number {
  const parts = [subtotal?.amount, total.amount, ...new Set(tax?.parts.map((part) => part.amount))];
  const words = parts.filter((part) => part !== undefined);
  return new Set(words).size < words.length ? -6 : 0;
}

/** `subtotal + tax (+ adjustments) = total`, within a cent; in words, or null. */
function closureOf(
  subtotal: Decimal,
  tax: Decimal | null,
  total: Decimal,
  adjustments: readonly Adjustment[],
): string | null {
  const sum = subtotal.plus(tax ?? 0);
  const base = `${subtotal.toFixed(2)}${tax === null ? '' : ` + ${tax.toFixed(2)}`}`;
  if (sum.minus(total).abs().lessThan(CENT)) return `${base} = ${total.toFixed(2)}`;
  for (const chosen of subsetsOf(adjustments.slice(0, 4))) {
    const adjusted = chosen.reduce((value, each) => value.plus(each.value), sum);
    if (!adjusted.minus(total).abs().lessThan(CENT)) continue;
    const terms = chosen.map(
      (each) => ` ${each.value.isNegative() ? '-' : '+'} ${each.value.abs().toFixed(2)} (${each.name})`,
    );
    return `${base}${terms.join('')} = ${total.toFixed(2)}`;
  }
  return null;
}

function unlabelledByValue(view: DocumentView): Map<string, ScoredAmount> {
  const found = new Map<string, ScoredAmount>();
  for (const amount of view.amounts) {
    if (!looksLikeMoney(amount) || amount.value.isZero()) continue;
    found.set(amount.value.toFixed(2), {
      amount,
      value: amount.value,
      score: 0,
      evidence: view.labelsOf(amount),
      times: 1,
    });
  }
  return found;
}
