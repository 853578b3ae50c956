import { FieldName, InvoiceFieldMap, LineItem } from '@cira/contracts';
import { Decimal } from 'decimal.js';
import { DocumentView } from '../candidates/document-view';
import { StatedTax } from '../taxes/find-tax-lines';
import { bareTable } from './bare-table';
import { findClosingRun, findStatedRun } from './find-closing-run';
import { itemRowsOf } from './item-row';
import { buildLines, chooseTable } from './read-tables';
import { withTaxRates } from './with-tax-rates';

/** Fewer rows add up to some number by chance. */
const LEAST_TO_STATED = 3;

/**
 * The lines of the invoice. The rows under a table head are taken if they add up to a sum of the document; if not,
 * any run of rows that does; if there is none, the rows under the head, with little confidence.
 */
export function findLineItems(
  view: DocumentView,
  fields: InvoiceFieldMap,
  taxes: readonly StatedTax[] = [],
): LineItem[] {
  return withTaxRates(view, linesIn(view, fields, taxes), taxes);
}

function linesIn(view: DocumentView, fields: InvoiceFieldMap, taxes: readonly StatedTax[]): LineItem[] {
  const rows = itemRowsOf(view);
  const targets = targetsOf(fields, taxes);
  const table = chooseTable(view, rows, targets);
  if (table?.closes === true) return buildLines(view, rows, table.picks, 0.95);
  const tolerance = toleranceOf(view);
  const run = findStatedRun(rows, tolerance, LEAST_TO_STATED) ?? findClosingRun(rows, targets, tolerance);
  if (run !== null) return buildLines(view, rows, bareTable(view, run.picks, rows), 0.85);
  return table === null ? [] : buildLines(view, rows, table.picks, 0.4);
}

/** What the lines may add up to, surest first: the total itself only where there is no tax. */
function targetsOf(fields: InvoiceFieldMap, taxes: readonly StatedTax[]): Decimal[] {
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
  if (subtotal !== null) {
    const discount = value('discount')?.abs() ?? new Decimal(0);
    const shipping = value('shipping') ?? new Decimal(0);
    const credit = value('creditAmount')?.abs() ?? new Decimal(0);
    targets.push(subtotal.plus(discount), subtotal.minus(shipping), subtotal.plus(discount).minus(shipping));
    targets.push(subtotal.plus(credit));
  }
  if (total !== null) targets.push(total.minus(tax ?? 0).plus(value('discount')?.abs() ?? 0));
  const bases = taxes.flatMap(({ base }) => base ?? []);
  if (bases.length > 0) targets.push(bases.reduce((sum, base) => sum.plus(base)));
  const distinct = new Map(
    targets.filter((target) => !target.isZero()).map((target) => [target.toFixed(2), target]),
  );
  return [...distinct.values()];
}

/** Amounts of one column end within a good half of the text height of each other. */
function toleranceOf(view: DocumentView): number {
  return 0.7 * (view.layout.pages[0]?.textHeight ?? 10);
}
