import { ExtractedField, FieldName, InvoiceFieldMap } from '@cira/contracts';
import Decimal from 'decimal.js';

/** Two printed amounts that should be equal may differ by one cent of rounding. */
export const CENT = new Decimal('0.01');
/** Beyond this (cash rounding to five cents included) a sum is wrong, not rounded. */
export const ROUNDING = new Decimal('0.05');
/** Below this a field's own evidence is too weak to take part in a proof. */
const READ = 0.35;
/** From here on an amount stands at its own label or comes from a machine format; without a label none exceeds 0.7. */
const FIRM = 0.72;

/** The value of an amount field; null when it is missing or no decimal. */
export function amountOf(fields: InvoiceFieldMap, name: FieldName): Decimal | null {
  const value = fields[name]?.value;
  return value !== undefined && /^-?\d+(\.\d+)?$/.test(value) ? new Decimal(value) : null;
}

/**
 * Whether these fields can prove each other: all were read (a derived value only repeats the equation it came from),
 * and at least two stand firmly. Weak candidates that happen to add up are chance more often than truth.
 */
export function canProve(fields: InvoiceFieldMap, names: readonly FieldName[]): boolean {
  const terms = names.map((name) => fields[name]).filter((field) => field !== undefined);
  return terms.every(wasRead) && terms.filter(isFirm).length >= Math.min(2, terms.length);
}

/** Read at a label of its own, or stated by a machine format. */
export function isFirm(field: ExtractedField): boolean {
  return wasRead(field) && field.confidence >= FIRM;
}

function wasRead(field: ExtractedField): boolean {
  return field.method !== 'derived' && field.confidence >= READ;
}

export function isClose(a: Decimal, b: Decimal, tolerance: Decimal): boolean {
  return a.minus(b).abs().lessThanOrEqualTo(tolerance);
}

/** For equations: at least two decimals, more where the document has more. */
export function printAmount(amount: Decimal): string {
  return amount.toFixed(Math.max(2, amount.decimalPlaces()));
}
