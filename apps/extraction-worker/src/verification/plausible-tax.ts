import Decimal from 'decimal.js';

/** Above the highest general rate in force anywhere that matters to invoices (27 % in Hungary), with room. */
const HIGHEST_RATE = new Decimal('0.30');

/** Whether the tax can belong to the taxed amount: same sign, above zero, not over 30 %. */
export function isPlausibleTax(tax: Decimal, base: Decimal): boolean {
  if (base.isZero()) return false;
  const rate = tax.div(base);
  return rate.greaterThan(0) && rate.lessThanOrEqualTo(HIGHEST_RATE);
}

/** Rates are set in steps no finer than this, in percent (9.975 in Quebec, 8.875 in New York). */
const STEP = new Decimal('0.025');
const CENT = new Decimal('0.01');

/** Whether the tax is the base times such a rate, to the cent. */
export function isSetRate(tax: Decimal, base: Decimal): boolean {
  if (base.isZero()) return false;
  const steps = tax.div(base).times(100).div(STEP).round();
  return steps.times(STEP).div(100).times(base).minus(tax).abs().lessThanOrEqualTo(CENT);
}
