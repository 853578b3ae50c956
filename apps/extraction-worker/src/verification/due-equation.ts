import { ExtractedField, FieldName, InvoiceFieldMap } from '@cira/contracts';
import Decimal from 'decimal.js';
import { amountOf, canProve, CENT, isClose, isFirm, printAmount, ROUNDING } from './amounts';
import { Equation } from './equation';
import { Adjustment, apply, choices, roundingOf, writeSum } from './total-equation';

const ON_TOP: readonly (readonly [FieldName, Adjustment['sign']])[] = [
  ['amountPaid', '-'],
  ['pastDueAmount', '+'],
  ['lateFeeAmount', '+'],
  ['creditAmount', '-'],
  ['withheldTax', '-'],
];

/**
 * total − paid + past due + late fee − credit − tax withheld + rounding = amount due; bills with arrears print the current charges in
 * place of a total. An amount due that merely equals the total is the same number twice: it proves nothing, and is as
 * sure as the total where it stands at a label of its own. `isPrinted` says whether the pages show an amount.
 */
export function checkAmountDue(
  fields: InvoiceFieldMap,
  isPrinted: (amount: Decimal) => boolean = () => false,
): Equation | null {
  const due = amountOf(fields, 'amountDue');
  if (!due) return null;
  const starts = (['total', 'currentDueAmount'] as const).filter((name) => amountOf(fields, name) !== null);
  const adjustments = adjustmentsOf(fields);
  let isRepeated = false;

  for (const start of starts) {
    const from = amountOf(fields, start);
    const used = from && choices(adjustments).find((choice) => isClose(apply(from, choice), due, CENT));
    if (!from || !used) continue;
    if (used.length === 0) {
      isRepeated = true;
      continue;
    }
    const names = [start, ...used.map(({ name }) => name), 'amountDue' as const];
    if (!canProve(fields, names)) return null;
    return {
      kind: 'proof',
      text: `${writeSum(from, used)} = ${printAmount(due)}`,
      fields: names,
      lines: false,
    };
  }
  if (isRepeated) return adjustments.length === 0 ? repeatsTotal(fields, due) : null;
  // Current charges alone say nothing about the amount due; with arrears or a payment beside them they do.
  const start =
    amountOf(fields, 'total') ?? (adjustments.length > 0 ? amountOf(fields, 'currentDueAmount') : null);
  if (!start || choices(adjustments).some((choice) => isClose(apply(start, choice), due, ROUNDING)))
    return null;
  // A payment, a deposit or a credit that no field has, but the pages do.
  if (choices(adjustments).some((choice) => isPrinted(due.minus(apply(start, choice))))) return null;
  return {
    kind: 'mismatch',
    code: 'AMOUNT_DUE_MISMATCH',
    text: `${writeSum(start, adjustments)} is not the amount due ${printAmount(due)}`,
    // One that stands at a label of its own is right more often than the list of what was taken off is complete.
    fields: fields.amountDue && isFirm(fields.amountDue) ? [] : ['amountDue'],
  };
}

function repeatsTotal(fields: InvoiceFieldMap, due: Decimal): Equation | null {
  const { total, amountDue } = fields;
  if (!total || !amountDue || !isFirm(amountDue) || isSamePlace(total, amountDue)) return null;
  if (!amountOf(fields, 'total')?.equals(due)) return null;
  return {
    kind: 'proof',
    text: `amount due ${printAmount(due)} = total ${printAmount(due)}`,
    fields: ['amountDue'],
    lines: false,
    restsOn: 'total',
  };
}

/** The elements of an e-invoice have no place and are told apart by their names. */
function isSamePlace(a: ExtractedField, b: ExtractedField): boolean {
  if (a.method === 'xml' && b.method === 'xml') return false;
  return a.page === b.page && a.box?.x0 === b.box?.x0 && a.box?.y0 === b.box?.y0;
}

function adjustmentsOf(fields: InvoiceFieldMap): Adjustment[] {
  const rounding = roundingOf(fields);
  const onTop = ON_TOP.flatMap(([name, sign]) => {
    const amount = amountOf(fields, name);
    return amount && !amount.isZero() ? [{ name, sign, amount: amount.abs() }] : [];
  });
  return rounding ? [...onTop, rounding] : onTop;
}
