import { LineItem } from '@cira/contracts';
import Decimal from 'decimal.js';
import { CENT, isClose, printAmount } from './amounts';

export type LineCheck = 'closes' | 'trivial' | 'off' | 'unknown';

/**
 * quantity × unit price = total. `closes` to the cent; `trivial` when the quantity is 1, which repeats the price;
 * `off` beyond what the rounding of the printed figures or a tax-inclusive total explains.
 */
export function checkLine(line: LineItem): LineCheck {
  if (line.quantity === null || line.unitPrice === null || line.total === null) return 'unknown';
  const quantity = new Decimal(line.quantity);
  const price = new Decimal(line.unitPrice);
  const total = new Decimal(line.total);
  const product = quantity.times(price);
  if (isClose(product, total, CENT)) {
    return quantity.abs().equals(1) || total.isZero() ? 'trivial' : 'closes';
  }
  const gross = product.times(new Decimal(line.taxRate ?? 0).div(100).plus(1));
  const tolerance = quantity
    .abs()
    .times(halfUnit(price))
    .plus(price.abs().times(roundingOf(quantity)))
    .plus(CENT);
  return isClose(product, total, tolerance) || isClose(gross, total, tolerance) ? 'unknown' : 'off';
}

export function provesItself(line: LineItem): boolean {
  return checkLine(line) === 'closes';
}

/** `10 × 95.00 is not 900.00`, for a finding. */
export function writeLine(line: LineItem): string {
  const amount = (text: string | null): string => printAmount(new Decimal(text ?? 0));
  return `${line.quantity ?? '?'} × ${amount(line.unitPrice)} is not ${amount(line.total)}`;
}

/** Half of the last printed digit: how far the printed price may lie from the true one. */
function halfUnit(value: Decimal): Decimal {
  return new Decimal(10).pow(-value.decimalPlaces()).div(2);
}

/** Whole quantities are counted, fractional ones (hours, kilograms) may have been rounded. */
function roundingOf(quantity: Decimal): Decimal {
  return quantity.isInteger() ? new Decimal(0) : halfUnit(quantity);
}
