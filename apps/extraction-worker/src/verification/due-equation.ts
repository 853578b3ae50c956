import { FieldName, InvoiceFieldMap } from '@cira/contracts';
import { amountOf, canProve, CENT, isClose, printAmount, ROUNDING } from './amounts';
import { Equation } from './equation';
import { Adjustment, apply, choices, writeSum } from './total-equation';

const ON_TOP: readonly (readonly [FieldName, Adjustment['sign']])[] = [
  ['amountPaid', '-'],
  ['pastDueAmount', '+'],
  ['lateFeeAmount', '+'],
  ['creditAmount', '-'],
];

/**
 * total − paid + past due + late fee − credit = amount due; bills with arrears print the current charges in place of
 * a total. An amount due that merely equals the total is the same number twice and proves nothing.
 */
export function checkAmountDue(fields: InvoiceFieldMap): Equation | null {
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
  if (isRepeated) return null;
  const total = amountOf(fields, 'total');
  if (!total || choices(adjustments).some((choice) => isClose(apply(total, choice), due, ROUNDING)))
    return null;
  return {
    kind: 'mismatch',
    code: 'AMOUNT_DUE_MISMATCH',
    text: `${writeSum(total, adjustments)} is not the amount due ${printAmount(due)}`,
    fields: ['amountDue'],
  };
}

function adjustmentsOf(fields: InvoiceFieldMap): Adjustment[] {
  return ON_TOP.flatMap(([name, sign]) => {
    const amount = amountOf(fields, name);
    return amount && !amount.isZero() ? [{ name, sign, amount: amount.abs() }] : [];
  });
}
