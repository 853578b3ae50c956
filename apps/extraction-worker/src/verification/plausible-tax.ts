import Decimal from 'decimal.js';

/** Above the highest general rate in force anywhere that matters to invoices (27 % in Hungary), with room. */
const HIGHEST_RATE = new Decimal('0.30');

/** Whether the tax can belong to the taxed amount: same sign, above zero, not over 30 %. */
export function isPlausibleTax(tax: Decimal, base: Decimal): boolean {
  if (base.isZero()) return false;
  const rate = tax.div(base);
  return rate.greaterThan(0) && rate.lessThanOrEqualTo(HIGHEST_RATE);
}
