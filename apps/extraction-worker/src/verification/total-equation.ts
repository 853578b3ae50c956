import { FieldName, InvoiceFieldMap } from '@cira/contracts';
import Decimal from 'decimal.js';
import { amountOf, canProve, CENT, isClose, isFirm, printAmount, ROUNDING } from './amounts';
import { Equation } from './equation';
import { isPlausibleTax, isSetRate } from './plausible-tax';
import { PrintedCharge } from './printed-charges';

/** A discount or a charge on the way from one amount to another. */
export interface Adjustment {
  readonly name: FieldName;
  readonly sign: '+' | '-';
  readonly amount: Decimal;
}

/** What the pages print of an amount that the fields leave open; null where nothing. */
export type FindCharge = (missing: Decimal) => PrintedCharge | null;

/** More than this is no rounding to a payable sum in any currency with decimals. */
const MOST_ROUNDING = new Decimal(1);

/**
 * subtotal − discount + charges + tax − tax withheld + rounding = total. Documents differ in whether the subtotal
 * already contains discount and shipping, so each is tried in and out; a closure with tax 0 that only repeats one amount proves
 * nothing. What is still open may be printed under a name that is no field: tax withheld, stamp duty.
 */
export function checkTotal(fields: InvoiceFieldMap, findCharge: FindCharge = () => null): Equation | null {
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
      (tax.isZero() || isTaxOf(fields, tax, base)) &&
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
  if (taxUnread || isExplained(fields, subtotal, tax, total)) return null;
  const charges = choices(headerAdjustments(fields)).flatMap((used) => {
    const missing = total.minus(apply(subtotal, used)).minus(tax);
    const charge = findCharge(missing);
    return charge ? [{ ...charge, used, missing }] : [];
  });
  const named = charges.find(({ isNamed, used }) => isNamed && isTaxOf(fields, tax, apply(subtotal, used)));
  if (named) {
    const terms: FieldName[] = ['subtotal', ...named.used.map(({ name }) => name), 'tax', 'total'];
    const sum = writeSum(subtotal, [
      ...named.used,
      { sign: '+', amount: tax },
      { sign: named.missing.isNegative() ? '-' : '+', amount: named.missing.abs() },
    ]);
    const text = `${sum} (${named.label}) = ${printAmount(total)}`;
    return canProve(fields, terms) ? { kind: 'proof', text, fields: terms, lines: false } : null;
  }
  // What is missing is printed, so that nothing is wrong for sure.
  if (charges.length > 0) return null;
  return {
    kind: 'mismatch',
    code: 'TOTAL_MISMATCH',
    text: `${written(subtotal, headerAdjustments(fields), tax)} is not the total ${printAmount(total)}`,
    fields: accused(fields),
  };
}

/**
 * All three, as long as they are the only terms. A discount or a charge is more easily missed or misread than what it
 * changes, so where there is one it is the suspect, together with whatever does not stand firmly.
 */
function accused(fields: InvoiceFieldMap): FieldName[] {
  const adjustments = headerAdjustments(fields).map(({ name }) => name);
  const terms = ['subtotal', 'tax', 'total'] as const;
  if (adjustments.length === 0) return [...terms];
  return [...adjustments, ...terms.filter((name) => fields[name] && !isFirm(fields[name]))];
}

/** What no label calls a tax is one only at a rate that somebody may have set: any difference is some share of its base. */
function isTaxOf({ tax: field }: InvoiceFieldMap, tax: Decimal, base: Decimal): boolean {
  return isPlausibleTax(tax, base) && (field === undefined || isFirm(field) || isSetRate(tax, base));
}

/** No exact closure, but none to complain of: rounded cash totals, or a subtotal that already includes the tax. */
function isExplained(fields: InvoiceFieldMap, subtotal: Decimal, tax: Decimal, total: Decimal): boolean {
  return choices(headerAdjustments(fields)).some((used) => {
    const base = apply(subtotal, used);
    return isClose(base.plus(tax), total, ROUNDING) || isClose(base, total, ROUNDING);
  });
}

const ADJUSTMENTS = [
  ['discount', '-'],
  ['shipping', '+'],
  ['otherCharges', '+'],
  ['withheldTax', '-'],
] as const;

/**
 * Discount, charges, tax withheld and rounding as the document has them; what is taken off counts downwards however its
 * sign is printed.
 */
export function headerAdjustments(fields: InvoiceFieldMap): Adjustment[] {
  const found = ADJUSTMENTS.flatMap(([name, sign]): Adjustment[] => {
    const amount = amountOf(fields, name);
    if (!amount || amount.isZero()) return [];
    return [{ name, sign, amount: sign === '-' ? amount.abs() : amount }];
  });
  const rounding = roundingOf(fields);
  return rounding ? [...found, rounding] : found;
}

/** What rounds a sum up or down to a payable one, with the sign that it is printed with. */
export function roundingOf(fields: InvoiceFieldMap): Adjustment | null {
  const amount = amountOf(fields, 'rounding');
  if (!amount || amount.isZero() || amount.abs().greaterThan(MOST_ROUNDING)) return null;
  return { name: 'rounding', sign: amount.isNegative() ? '-' : '+', amount: amount.abs() };
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
