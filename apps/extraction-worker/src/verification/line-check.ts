import { LineItem } from '@cira/contracts';
import Decimal from 'decimal.js';
import { CENT, isClose, printAmount } from './amounts';

export type LineCheck = 'closes' | 'trivial' | 'off' | 'unknown';

/**
 * quantity × unit price − discount = total. `closes` to the cent; `trivial` when the quantity is 1, which repeats the
 * price; `off` beyond what the rounding of the printed figures, a tax-inclusive total or a discount in percent that
 * the description names explains.
 */
export function checkLine(line: LineItem): LineCheck {
  if (line.quantity === null || line.unitPrice === null || line.total === null) return 'unknown';
  const quantity = new Decimal(line.quantity);
  const price = new Decimal(line.unitPrice);
  const total = new Decimal(line.total);
  const discount = new Decimal(line.discount ?? 0).abs();
  const product = quantity.times(price);
  const net = product.isNegative() ? product.plus(discount) : product.minus(discount);
  if (isClose(net, total, CENT)) {
    return (quantity.abs().equals(1) && discount.isZero()) || total.isZero() ? 'trivial' : 'closes';
  }
  if (percentagesIn(line.description).some((percent) => isClose(lessPercent(product, percent), total, CENT)))
    return 'closes';
  const gross = net.times(new Decimal(line.taxRate ?? 0).div(100).plus(1));
  const tolerance = quantity
    .abs()
    .times(halfUnit(price))
    .plus(price.abs().times(roundingOf(quantity)))
    .plus(CENT);
  const isExplained = [net, product, gross].some((each) => isClose(each, total, tolerance));
  return isExplained ? 'unknown' : 'off';
}

export function provesItself(line: LineItem): boolean {
  return checkLine(line) === 'closes';
}

/** `10 × 95.00 is not 900.00`, for a finding. */
export function writeLine(line: LineItem): string {
  const amount = (text: string | null): string => printAmount(new Decimal(text ?? 0));
  const discount = line.discount === undefined ? '' : ` - ${amount(line.discount)}`;
  return `${line.quantity ?? '?'} × ${amount(line.unitPrice)}${discount} is not ${amount(line.total)}`;
}

/** "Chairs, less 10 %": what may have been taken off the line. */
function percentagesIn(description: string): Decimal[] {
  return [...description.matchAll(/(\d{1,2}(?:[.,]\d{1,2})?) ?%/g)].map(
    ([, number = '0']) => new Decimal(number.replace(',', '.')),
  );
}

function lessPercent(amount: Decimal, percent: Decimal): Decimal {
  return amount.times(new Decimal(100).minus(percent)).div(100);
}

/** Half of the last printed digit: how far the printed price may lie from the true one. */
function halfUnit(value: Decimal): Decimal {
  return new Decimal(10).pow(-value.decimalPlaces()).div(2);
}

/** Whole quantities are counted, fractional ones (hours, kilograms) may have been rounded. */
function roundingOf(quantity: Decimal): Decimal {
  return quantity.isInteger() ? new Decimal(0) : halfUnit(quantity);
}
