import { FieldName, InvoiceFieldMap } from '@cira/contracts';
import Decimal from 'decimal.js';
import { amountOf, canProve, CENT, isClose, printAmount, ROUNDING } from './amounts';
import { Equation } from './equation';
import { isPlausibleTax } from './plausible-tax';

/** A discount or a charge on the way from one amount to another. */
export interface Adjustment {
  readonly name: FieldName;
  readonly sign: '+' | '-';
  readonly amount: Decimal;
}

/**
 * subtotal − discount + shipping + tax = total. Documents differ in whether the subtotal already contains discount
 * and shipping, so each is tried in and out; a closure with tax 0 that only repeats one amount proves nothing.
 */
export function checkTotal(fields: InvoiceFieldMap): Equation | null {
  const subtotal = amountOf(fields, 'subtotal');
  const total = amountOf(fields, 'total');
  const tax = amountOf(fields, 'tax') ?? new Decimal(0);
  if (!subtotal || !total) return null;
  const taxUnread = fields.tax === undefined;

  for (const used of choices(headerAdjustments(fields))) {
    const base = apply(subtotal, used);
    if (!isClose(base.plus(tax), total, CENT)) continue;
    const terms: FieldName[] = [
      'subtotal',
      ...used.map(({ name }) => name),
      ...(tax.isZero() ? [] : ['tax' as const]),
    ];
    const proves =
      terms.length > 1 &&
      (tax.isZero() || isPlausibleTax(tax, base)) &&
      canProve(fields, [...terms, 'total']);
    return proves
      ? {
          kind: 'proof',
          text: written(subtotal, used, tax, total),
          fields: [...terms, 'total'],
          lines: false,
        }
      : null;
  }
  return taxUnread || isExplained(fields, subtotal, tax, total)
    ? null
    : {
        kind: 'mismatch',
        code: 'TOTAL_MISMATCH',
        text: `${written(subtotal, headerAdjustments(fields), tax)} is not the total ${printAmount(total)}`,
        fields: ['subtotal', 'tax', 'total'],
      };
}

/** No exact closure, but none to complain of: rounded cash totals, or a subtotal that already includes the tax. */
function isExplained(fields: InvoiceFieldMap, subtotal: Decimal, tax: Decimal, total: Decimal): boolean {
  return choices(headerAdjustments(fields)).some((used) => {
    const base = apply(subtotal, used);
    return isClose(base.plus(tax), total, ROUNDING) || isClose(base, total, ROUNDING);
  });
}

/** Discount and shipping as the document has them; a discount counts downwards however its sign is printed. */
export function headerAdjustments(fields: InvoiceFieldMap): Adjustment[] {
  const found: Adjustment[] = [];
  const discount = amountOf(fields, 'discount');
  const shipping = amountOf(fields, 'shipping');
  if (discount && !discount.isZero()) found.push({ name: 'discount', sign: '-', amount: discount.abs() });
  if (shipping && !shipping.isZero()) found.push({ name: 'shipping', sign: '+', amount: shipping });
  return found;
}

/** Every subset of the adjustments, all of them first, none last. */
export function choices<T>(adjustments: readonly T[]): T[][] {
  const [first, ...rest] = adjustments;
  if (first === undefined) return [[]];
  const others = choices(rest);
  return [...others.map((other) => [first, ...other]), ...others];
}

export function apply(start: Decimal, adjustments: readonly Adjustment[]): Decimal {
  return adjustments.reduce(
    (sum, { sign, amount }) => (sign === '+' ? sum.plus(amount) : sum.minus(amount)),
    start,
  );
}

export function writeSum(
  start: Decimal,
  adjustments: readonly Pick<Adjustment, 'sign' | 'amount'>[],
): string {
  return [
    printAmount(start),
    ...adjustments.map(({ sign, amount }) => `${sign} ${printAmount(amount)}`),
  ].join(' ');
}

function written(subtotal: Decimal, used: readonly Adjustment[], tax: Decimal, total?: Decimal): string {
  const terms = [...used, ...(tax.isZero() ? [] : [{ sign: '+' as const, amount: tax }])];
  return writeSum(subtotal, terms) + (total ? ` = ${printAmount(total)}` : '');
}
