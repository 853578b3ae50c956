import { ExtractedField, FieldName, InvoiceFieldMap, LineItem } from '@cira/contracts';
import Decimal from 'decimal.js';
import { amountOf, canProve, CENT, isClose, printAmount, ROUNDING } from './amounts';
import { Equation } from './equation';
import { provesItself } from './line-check';
import { isPlausibleTax } from './plausible-tax';
import { Adjustment, apply, choices, headerAdjustments, writeSum } from './total-equation';

/**
 * Sum of the lines = subtotal; where there is no subtotal that was read, lines + tax = total, or lines = total when
 * prices include the tax; on a bill with arrears, lines = current charges. Discount and shipping may lie on either side. A single line that only repeats the total
 * is no second source, unless its own quantity × price confirms it.
 */
export function checkLines(fields: InvoiceFieldMap, lines: readonly LineItem[]): Equation | null {
  const totals = lines.map((line) => line.total).filter((total) => total !== null);
  if (totals.length === 0 || totals.length < lines.length) return null;
  const sum = totals.reduce((acc, total) => acc.plus(total), new Decimal(0));
  const written = writtenSum(totals);

  const targets = targetsOf(fields, sum);
  for (const target of targets) {
    const used = choices(headerAdjustments(fields))
      .reverse()
      .find((choice) => isClose(apply(sum, [...choice, ...target.tax]), target.amount, CENT));
    if (!used) continue;
    const terms = [...used, ...target.tax];
    const names = [...terms.map(({ name }) => name), target.name];
    if (!isIndependent(lines, totals) || !canProve(fields, names)) return null;
    if (isPrintedIn(lines, fields[target.name])) return null;
    const left =
      terms.length === 0 ? written : `${written} ${writeSum(sum, terms).slice(printAmount(sum).length + 1)}`;
    const implied = subtotalFollows(fields, apply(sum, used)) ? (['subtotal'] as const) : [];
    return {
      kind: 'proof',
      text: `lines: ${left} = ${printAmount(target.amount)}`,
      fields: [...new Set<FieldName>([...names, ...implied])],
      lines: true,
    };
  }
  if (targets.length === 0 || targets.some((target) => isNear(fields, sum, target, lines.length)))
    return null;
  return {
    kind: 'mismatch',
    code: 'LINES_DO_NOT_SUM',
    text: `The lines add up to ${printAmount(sum)}, which matches neither the subtotal nor the total`,
    // Lines are the hardest part to read: as long as they do not close, they accuse nobody but themselves.
    fields: [],
  };
}

interface Target {
  readonly name: FieldName;
  readonly amount: Decimal;
  /** Tax to be added to the lines on the way to the target. */
  readonly tax: readonly Adjustment[];
}

function targetsOf(fields: InvoiceFieldMap, sum: Decimal): Target[] {
  const subtotal = amountOf(fields, 'subtotal');
  const total = amountOf(fields, 'total');
  const tax = amountOf(fields, 'tax');
  const targets: Target[] = [];
  if (subtotal && fields.subtotal?.method !== 'derived')
    targets.push({ name: 'subtotal', amount: subtotal, tax: [] });
  if (total && tax && isPlausibleTax(tax, sum)) {
    targets.push({ name: 'total', amount: total, tax: [{ name: 'tax', sign: '+', amount: tax }] });
  }
  if (total) targets.push({ name: 'total', amount: total, tax: [] });
  const current = amountOf(fields, 'currentDueAmount');
  if (current) targets.push({ name: 'currentDueAmount', amount: current, tax: [] });
  return targets;
}

function isIndependent(lines: readonly LineItem[], totals: readonly string[]): boolean {
  return totals.filter((total) => !new Decimal(total).isZero()).length > 1 || lines.every(provesItself);
}

/** A number under the column's head "Total" is a line's: one printed number can't be both the line and its sum. */
function isPrintedIn(lines: readonly LineItem[], target: ExtractedField | undefined): boolean {
  const at = target?.box;
  if (!at) return false;
  return lines.some(
    ({ page, box, total }) =>
      page === target.page &&
      total !== null &&
      new Decimal(total).equals(target.value) &&
      box !== null &&
      [box.x0 <= at.x0, box.y0 <= at.y0, box.x1 >= at.x1, box.y1 >= at.y1].every(Boolean),
  );
}

/** A subtotal that was only derived is confirmed once lines, tax and total, all read, close at the same amount. */
function subtotalFollows(fields: InvoiceFieldMap, sum: Decimal): boolean {
  const subtotal = amountOf(fields, 'subtotal');
  return subtotal !== null && isClose(subtotal, sum, CENT);
}

/** Each line may have been rounded on its own. */
function isNear(fields: InvoiceFieldMap, sum: Decimal, target: Target, lines: number): boolean {
  const tolerance = Decimal.max(ROUNDING, CENT.times(lines));
  return choices(headerAdjustments(fields)).some((used) =>
    isClose(apply(sum, [...used, ...target.tax]), target.amount, tolerance),
  );
}

/** All terms of a short sum; a long one is abbreviated in the middle. */
function writtenSum(totals: readonly string[]): string {
  const printed = totals.map((total) => printAmount(new Decimal(total)));
  const shown = printed.length <= 6 ? printed : [...printed.slice(0, 3), '…', ...printed.slice(-1)];
  return shown.join(' + ') + (printed.length > 6 ? ` (${printed.length} lines)` : '');
}
