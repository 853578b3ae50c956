import { FieldName, InvoiceFieldMap, LineItem } from '@cira/contracts';
import { Decimal } from 'decimal.js';
import { DocumentView } from '../candidates/document-view';
import { AmountCandidate } from '../candidates/find-amounts';
import { centreX, overlapX } from '../layout/box';
import { looksLikeMoney } from '../money/score-amounts';
import { buildItem } from './build-item';
import { findClosingRun } from './find-closing-run';
import { ItemRow, itemRowsOf, sumOf } from './item-row';
import { findTableHeads, TableHead } from './table-columns';

interface Pick {
  readonly row: ItemRow;
  readonly amount: AmountCandidate;
}

const CENT = new Decimal('0.011');

/**
 * The lines of the invoice. The rows under a table head are taken if they add up to a sum of the document; if not,
 * any run of rows that does; if there is none, the rows under the head, with little confidence.
 */
export function findLineItems(view: DocumentView, fields: InvoiceFieldMap): LineItem[] {
  const rows = itemRowsOf(view);
  const heads = findTableHeads(view.layout);
  const targets = targetsOf(fields);
  const byHead = rowsUnder(rows, heads);
  const total = sumOf(byHead.map((pick) => pick.amount.value));
  const closes = byHead.length > 0 && targets.some((target) => target.minus(total).abs().lessThan(CENT));
  const run = closes ? null : findClosingRun(rows, targets, toleranceOf(view));
  const picks = run?.picks ?? byHead;
  const confidence = closes ? 0.95 : run !== null ? 0.85 : 0.4;
  return picks.map((pick) => buildItem(view, pick.row, pick.amount, headOf(heads, pick.row), confidence));
}

/** What the lines may add up to, surest first: the total itself only where there is no tax. */
function targetsOf(fields: InvoiceFieldMap): Decimal[] {
  const value = (name: FieldName): Decimal | null => {
    const text = fields[name]?.value;
    return text === undefined ? null : new Decimal(text);
  };
  const [subtotal, tax, total] = [value('subtotal'), value('tax'), value('total')];
  const targets: Decimal[] = [];
  if (subtotal !== null) targets.push(subtotal);
  if (total !== null && tax !== null && !tax.isZero()) targets.push(total.minus(tax));
  // A bill with arrears sums its lines up to the current charges.
  const current = value('currentDueAmount');
  if (current !== null) targets.push(current);
  if (total !== null) targets.push(total);
  if (subtotal !== null && value('discount') !== null)
    targets.push(subtotal.plus(value('discount')?.abs() ?? 0));
  if (subtotal !== null && value('shipping') !== null) targets.push(subtotal.minus(value('shipping') ?? 0));
  const distinct = new Map(
    targets.filter((target) => !target.isZero()).map((target) => [target.toFixed(2), target]),
  );
  return [...distinct.values()];
}

/** One amount from each row between a head and the first sum below it; the head may come again on every page. */
function rowsUnder(rows: readonly ItemRow[], heads: readonly TableHead[]): Pick[] {
  const [first] = heads.filter((head) => head.columns.some((column) => column.kind === 'lineAmount'));
  if (first === undefined) return [];
  const picks: Pick[] = [];
  for (const head of heads.filter((each) =>
    each.page === first.page ? each === first : isRepeat(each, first),
  )) {
    const column = [...head.columns]
      .filter((each) => each.kind === 'lineAmount')
      .sort((a, b) => b.box.x1 - a.box.x1)[0];
    if (column === undefined) continue;
    for (const row of rows.filter((each) => each.page === head.page && each.line > head.lastLine)) {
      if (row.isSum) break;
      const amount = amountUnder(row, column.box);
      if (amount !== null && row.hasText && !amount.value.isZero()) picks.push({ row, amount });
    }
  }
  return picks;
}

function isRepeat(head: TableHead, first: TableHead): boolean {
  const kinds = (each: TableHead): string => each.columns.map((column) => column.kind).join();
  return kinds(head) === kinds(first);
}

function amountUnder(
  row: ItemRow,
  column: { x0: number; x1: number; y0: number; y1: number },
): AmountCandidate | null {
  const money = row.amounts.filter((amount) => looksLikeMoney(amount) || amount.decimals === 0);
  const under = money.filter((amount) => overlapX(amount.box, column) > -12 && !amount.isPercent);
  return (
    under.sort(
      (a, b) => Math.abs(centreX(a.box) - centreX(column)) - Math.abs(centreX(b.box) - centreX(column)),
    )[0] ?? null
  );
}

function headOf(heads: readonly TableHead[], row: ItemRow): TableHead | null {
  return heads.filter((head) => head.line < row.line && head.page <= row.page).at(-1) ?? null;
}

/** Amounts of one column end within a good half of the text height of each other. */
function toleranceOf(view: DocumentView): number {
  return 0.7 * (view.layout.pages[0]?.textHeight ?? 10);
}
