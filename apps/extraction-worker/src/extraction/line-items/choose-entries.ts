import { Decimal } from 'decimal.js';
import { subsetsOf } from '../money/subsets-of';
import { Entry } from './table-entries';

/** Lines of a table that add up to a sum of the document. */
export interface ClosingChoice {
  readonly entries: readonly Entry[];
  readonly target: Decimal;
}

const CENT = new Decimal('0.011');
const MOST_ADJUSTMENTS = 6;
const FEWEST_TO_DROP_FROM = 4;
const FARTHEST_ZERO = 4;

/**
 * The rows from the first one to some sum, less what only repeats others (carry-overs, sums of groups) and, where it
 * takes that, less discounts and charges that the document lists apart, or less one row that nothing explains.
 */
export function chooseEntries(entries: readonly Entry[], target: Decimal): ClosingChoice | null {
  for (const end of endsOf(entries, target)) {
    const lines = entries
      .slice(0, end)
      .filter((entry) => entry.kind === 'item' || entry.kind === 'adjustment');
    const found = closing(lines, target);
    if (found !== null) return { entries: withoutAppended(entries, found), target };
  }
  return null;
}

/** The rows that a row below them, without factors of its own, states the sum of: the table closes in itself. */
export function selfClosing(entries: readonly Entry[]): ClosingChoice | null {
  const grouped = closedGroups(entries);
  if (grouped !== null) return grouped;
  for (const [index, entry] of [...entries.entries()].reverse()) {
    const rest = entries.slice(0, index).filter(({ kind }) => kind === 'item' || kind === 'adjustment');
    if (entry.kind === 'adjustment' || entry.kind === 'carry' || rest.length < 2) continue;
    if (entry.kind === 'item' && entry.isFactored) continue;
    const lines = withoutGroupSums(rest.filter(isLine));
    const found = ifSum(lines, entry.value);
    if (found !== null && lines.length > 1) return { entries: found, target: entry.value };
  }
  return null;
}

/** Groups of rows one after the other, each with its own sum below: fees and expenses, one trade after another. */
export function closedGroups(entries: readonly Entry[]): ClosingChoice | null {
  const groups: Entry[][] = [];
  let group: Entry[] = [];
  for (const entry of entries.filter(({ kind }) => kind !== 'carry')) {
    const isItsSum = group.length > 0 && sumOf(group).minus(entry.value).abs().lessThan(CENT);
    if (entry.kind === 'sum' && !isItsSum) break;
    if (isItsSum && (entry.kind === 'sum' || !entry.isFactored)) {
      groups.push(group);
      group = [];
    } else if (isLine(entry)) group.push(entry);
  }
  return groups.length > 1 ? { entries: groups.flat(), target: sumOf(groups.flat()) } : null;
}

/** The rows before the first sum: what to take where nothing closes. */
export function leadingEntries(entries: readonly Entry[]): Entry[] {
  const first = entries.findIndex((entry) => entry.kind === 'sum');
  return entries
    .slice(0, first < 0 ? entries.length : first)
    .filter((entry) => (entry.kind === 'item' || entry.kind === 'adjustment') && isLine(entry));
}

/** A discount or charge behind a sum of the lines is one of the invoice, not a line of the table. */
function withoutAppended(entries: readonly Entry[], found: readonly Entry[]): readonly Entry[] {
  const sums = entries.filter(
    (entry) => entry.kind !== 'carry' && !found.some(({ line }) => line === entry.line),
  );
  for (const sum of sums) {
    const before = found.filter((entry) => entry.line < sum.line);
    const after = found.filter((entry) => entry.line > sum.line);
    const isOfInvoice = after.every((entry) => entry.kind === 'adjustment' || entry.value.isNegative());
    if (after.length === 0 || before.length === 0 || !isOfInvoice) continue;
    if (sumOf(before).minus(sum.value).abs().lessThan(CENT)) return before;
  }
  return found;
}

/** Lines end before a sum; where groups have sums of their own, before a later one. */
function endsOf(entries: readonly Entry[], target: Decimal): number[] {
  const isEnd = (entry: Entry): boolean =>
    entry.kind === 'sum' || !isLine(entry) || entry.value.equals(target);
  const sums = entries.flatMap((entry, index) => (isEnd(entry) ? [index] : []));
  return [...sums.filter((index) => index > 0), entries.length];
}

/** What is free is a line where the row says what and how much. */
function isLine(entry: Entry): boolean {
  return entry.isNamed && (!entry.value.isZero() || entry.isFactored);
}

function closing(entries: readonly Entry[], target: Decimal): Entry[] | null {
  const lines = withoutTrailingZeros(entries.filter(isLine));
  if (lines.length === 0) return null;
  const distinct = withoutGroupSums(lines);
  return (
    ifSum(lines, target) ??
    ifSum(distinct, target) ??
    withoutAdjustments(distinct, target) ??
    ifSum(
      entries.filter((entry) => !entry.value.isZero()),
      target,
    ) ??
    withoutOne(distinct, target)
  );
}

function ifSum(entries: readonly Entry[], target: Decimal): Entry[] | null {
  const sum = sumOf(entries);
  const isNegated = entries.length > 0 && sum.isNegative() !== target.isNegative() && !target.isZero();
  const isSame = (isNegated ? sum.negated() : sum).minus(target).abs().lessThan(CENT);
  if (entries.length === 0 || !isSame) return null;
  if (!isNegated) return [...entries];
  // A credit note that prints its lines with minus signs and its sum without: the sum says how it counts.
  return entries.every((entry) => !entry.value.isPositive())
    ? entries.map((entry) => ({ ...entry, value: entry.value.negated() }))
    : null;
}

/** Zeros far below the last line belong to something else on the page. */
function withoutTrailingZeros(entries: readonly Entry[]): Entry[] {
  const last = entries.findLastIndex((entry) => !entry.value.isZero());
  const next = entries[last + 1];
  const end = entries[last];
  if (next === undefined || end === undefined) return [...entries];
  const isNear = next.part === end.part && next.line - end.line <= FARTHEST_ZERO;
  return isNear ? [...entries] : entries.slice(0, last + 1);
}

/** A row that names no factors and states what the rows since, or up to, the next such row come to. */
function withoutGroupSums(entries: readonly Entry[]): Entry[] {
  const kept: Entry[] = [];
  let group: Entry[] = [];
  for (const [index, entry] of entries.entries()) {
    const repeats = (rows: readonly Entry[]): boolean =>
      rows.length > 0 &&
      rows.some((row) => row.isFactored) &&
      sumOf(rows).minus(entry.value).abs().lessThan(CENT);
    if (!entry.isFactored && (repeats(group) || repeats(kept) || repeats(factoredAfter(entries, index)))) {
      group = [];
      continue;
    }
    kept.push(entry);
    group.push(entry);
  }
  return kept;
}

function factoredAfter(entries: readonly Entry[], index: number): Entry[] {
  const rest = entries.slice(index + 1);
  const end = rest.findIndex((entry) => !entry.isFactored);
  return rest.slice(0, end < 0 ? rest.length : end);
}

/** Some of the discounts and charges may be part of the sums below, or be printed without their sign. */
function withoutAdjustments(entries: readonly Entry[], target: Decimal): Entry[] | null {
  const adjustments = entries.filter((entry) => entry.kind === 'adjustment');
  if (adjustments.length === 0 || adjustments.length > MOST_ADJUSTMENTS) return null;
  const negated = entries.map((entry) =>
    entry.isDiscount && entry.value.isPositive() ? { ...entry, value: entry.value.negated() } : entry,
  );
  const signed = ifSum(negated, target);
  if (signed !== null) return signed;
  for (const dropped of subsetsOf(adjustments)) {
    if (dropped.length === 0) continue;
    const rest = entries.filter((entry) => !dropped.includes(entry));
    const found = ifSum(rest, target);
    if (found !== null) return found;
  }
  return null;
}

/** Only where enough rows remain that the sum is no chance, and never a row with quantity and price. */
function withoutOne(entries: readonly Entry[], target: Decimal): Entry[] | null {
  if (entries.length < FEWEST_TO_DROP_FROM) return null;
  const excess = sumOf(entries).minus(target);
  if (excess.isZero()) return null;
  const odd = entries.find((entry) => !entry.isFactored && entry.value.minus(excess).abs().lessThan(CENT));
  return odd === undefined ? null : entries.filter((entry) => entry !== odd);
}

const sumOf = (entries: readonly Entry[]): Decimal =>
  entries.reduce((sum, entry) => sum.plus(entry.value), new Decimal(0));
