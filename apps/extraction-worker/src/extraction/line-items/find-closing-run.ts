import { Decimal } from 'decimal.js';
import { AmountCandidate } from '../candidates/find-amounts';
import { looksLikeMoney } from '../money/looks-like-money';
import { ItemRow } from './item-row';

/** A run of lines whose amounts, one a line from one column, add up to a sum that the document states. */
export interface ClosingRun {
  readonly picks: readonly ColumnEntry[];
  readonly target: Decimal;
}

export interface ColumnEntry {
  readonly row: ItemRow;
  readonly amount: AmountCandidate;
  /** The amount in hundredths: whole numbers keep the search fast and exact. */
  readonly cents: bigint;
}

const MOST_ROWS = 150;

/**
 * Looks for the lines by arithmetic alone. Targets in order of trust (subtotal, total less tax, total); for each, the
 * amount columns by alignment; in each, the longest contiguous run that sums to the target, with up to two rows
 * left out (a carried-over sum, a note with a price).
 */
export function findClosingRun(
  rows: readonly ItemRow[],
  targets: readonly Decimal[],
  tolerance: number,
): ClosingRun | null {
  const columns = columnsOf(
    rows.filter((row) => !row.isSum),
    tolerance,
  );
  for (const target of targets) {
    let best: ColumnEntry[] | null = null;
    const stated = statedAt(rows, target);
    for (const column of columns) {
      const run = runIn(column, centsOf(target));
      // What stands alone below its own sum is how it was paid.
      if (run?.length === 1 && (run[0]?.row.line ?? 0) > stated) continue;
      if (run !== null && isBetter(run, best)) best = run;
    }
    if (best !== null) return { picks: best, target };
  }
  return null;
}

/** The first line that states the sum. */
function statedAt(rows: readonly ItemRow[], target: Decimal): number {
  const stating = rows.filter((row) => row.isSum && row.amounts.some(({ value }) => value.equals(target)));
  return Math.min(...stating.map((row) => row.line));
}

/**
 * The rows right above a row that states their sum, back to the sum before: the longest such run. Where the document
 * says itself what adds up to what, that is surer than any sum of the invoice that some rows happen to give.
 */
export function findStatedRun(rows: readonly ItemRow[], tolerance: number, least: number): ClosingRun | null {
  const sums = rows.filter((row) => row.isSum);
  const columns = columnsOf(
    rows.filter((row) => !row.isSum),
    tolerance,
  );
  let best: ClosingRun | null = null;
  for (const [index, sum] of sums.entries()) {
    const target = sum.amounts.filter(isLineAmount).at(-1)?.value;
    if (target === undefined || target.isZero()) continue;
    const from = sums[index - 1]?.line ?? -1;
    for (const column of columns) {
      const between = column.filter(
        ({ row }) => from < row.line && row.line < sum.line && row.page === sum.page,
      );
      const picks = endingIn(between, centsOf(target));
      if (picks !== null && picks.length >= Math.max(least, (best?.picks.length ?? 0) + 1))
        best = { picks, target };
    }
  }
  return best;
}

function endingIn(column: readonly ColumnEntry[], target: bigint): ColumnEntry[] | null {
  let sum = 0n;
  for (let from = column.length - 1; from >= 0; from -= 1) {
    sum += column[from]?.cents ?? 0n;
    const run = column.slice(from).filter((entry) => entry.cents !== 0n);
    if (isSame(sum, target) && isPlausible(run)) return run;
  }
  return null;
}

const centsOf = (value: Decimal): bigint => BigInt(value.times(100).toFixed(0));

/** The longer; of equal runs the one further right: the line total stands behind the unit price. */
function isBetter(run: readonly ColumnEntry[], best: readonly ColumnEntry[] | null): boolean {
  if (best === null) return true;
  if (run.length !== best.length) return run.length > best.length;
  return (run[0]?.amount.box.x1 ?? 0) > (best[0]?.amount.box.x1 ?? 0);
}

/** Amounts that share a right or a left edge, one a row: the rightmost of the column. */
function columnsOf(rows: readonly ItemRow[], tolerance: number): ColumnEntry[][] {
  const entries = rows.flatMap((row) =>
    row.amounts.filter(isLineAmount).map((amount) => ({ row, amount, cents: centsOf(amount.value) })),
  );
  return (['x1', 'x0'] as const).flatMap((edge) => alignedBy(entries, edge, tolerance).map(inOrder));
}

function alignedBy(entries: readonly ColumnEntry[], edge: 'x0' | 'x1', tolerance: number): ColumnEntry[][] {
  const columns: ColumnEntry[][] = [];
  let previous: ColumnEntry | null = null;
  for (const entry of [...entries].sort((a, b) => a.amount.box[edge] - b.amount.box[edge])) {
    const isNew = previous === null || entry.amount.box[edge] - previous.amount.box[edge] > tolerance;
    if (isNew) columns.push([entry]);
    else columns.at(-1)?.push(entry);
    previous = entry;
  }
  return columns;
}

/** On a slip that was cut off at its edge, OCR reads "3.6" for 3.60. */
const isLineAmount = (amount: AmountCandidate): boolean =>
  looksLikeMoney(amount) ||
  (!amount.isPercent &&
    (amount.decimals === 0 ||
      (amount.decimals === 1 && amount.segment.tokens[amount.from]?.method === 'ocr')));

function inOrder(column: readonly ColumnEntry[]): ColumnEntry[] {
  const byLine = new Map(column.map((entry) => [entry.row.line, entry]));
  return [...byLine.values()].sort((a, b) => a.row.line - b.row.line).slice(0, MOST_ROWS);
}

function runIn(column: readonly ColumnEntry[], target: bigint): ColumnEntry[] | null {
  let best: ColumnEntry[] | null = null;
  for (let start = 0; start < column.length; start += 1) {
    const run = runFrom(column, start, target);
    if (run !== null && (best === null || run.length > best.length)) best = run;
  }
  return best;
}

/** Stops at the row that is the sum itself; rows of zero are no lines. */
function runFrom(column: readonly ColumnEntry[], start: number, target: bigint): ColumnEntry[] | null {
  const taken: ColumnEntry[] = [];
  let sum = 0n;
  for (let index = start; index < column.length; index += 1) {
    const entry = column[index];
    if (entry === undefined) return null;
    if (taken.length > 0 && isSame(entry.cents, target)) return null;
    if (entry.cents === 0n) continue;
    taken.push(entry);
    sum += entry.cents;
    if (isSame(sum, target) && isPlausible(taken)) return taken;
    const fewer = withoutSome(taken, sum - target);
    if (fewer !== null && isPlausible(fewer)) return fewer;
  }
  return null;
}

const isSame = (a: bigint, b: bigint): boolean => a - b <= 1n && b - a <= 1n;

/** Leaves out one or two inner rows whose amounts are exactly what is too much; only from runs long enough to tell. */
function withoutSome(taken: readonly ColumnEntry[], excess: bigint): ColumnEntry[] | null {
  if (taken.length < 4 || excess <= 0n) return null;
  const inner = taken.slice(1, -1);
  const one = inner.find((entry) => isSame(entry.cents, excess));
  if (one !== undefined) return taken.filter((entry) => entry !== one);
  if (taken.length < 6 || taken.length > 40) return null;
  const byCents = new Map(inner.map((entry) => [entry.cents, entry]));
  for (const first of inner) {
    const second = byCents.get(excess - first.cents);
    if (second !== undefined && second !== first)
      return taken.filter((entry) => entry !== first && entry !== second);
  }
  return null;
}

/** Half of the rows name something, and a single row always does, and no sum. */
function isPlausible(run: readonly ColumnEntry[]): boolean {
  const named = run.filter((entry) => entry.row.hasText).length;
  const [only] = run;
  return run.length === 1 ? named === 1 && only?.row.mentionsSum() === false : named >= run.length / 2;
}
