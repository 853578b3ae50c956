import { Decimal } from 'decimal.js';

export interface PrintedNumber {
  readonly value: Decimal;
  /** How many digits stand behind its decimal mark. */
  readonly decimals: number;
}

export interface Factors {
  readonly quantity: Decimal;
  readonly unitPrice: Decimal;
}

const CENT = new Decimal('0.006');
const LOST_DIGITS = [1, 2];

/**
 * OCR loses decimal marks before anything else: "6,5" is read as 65 and "1,12" as 1:12. A mark is put back where
 * quantity × unit price then gives the line's amount to the cent, all digits staying as they were read.
 *
 * @param unreadDigits digit runs of the row that are no number as they stand
 * @returns null where nothing needs to be, or can be, restored
 */
export function restoreDecimalMark(
  quantity: PrintedNumber | null,
  unitPrice: PrintedNumber | null,
  total: Decimal,
  unreadDigits: readonly string[],
): Factors | null {
  if (quantity === null || quantity.value.isZero() || total.isZero()) return null;
  if (unitPrice === null) return priceFromDigits(quantity.value, total, unreadDigits);
  if (closes(quantity.value, unitPrice.value, total)) return null;
  // A price has decimals more often than a quantity, so it is looked at first.
  return (
    shifted(unitPrice)
      .map((price) => ({ quantity: quantity.value, unitPrice: price }))
      .find(isRight(total)) ??
    shifted(quantity)
      .map((count) => ({ quantity: count, unitPrice: unitPrice.value }))
      .find(isRight(total)) ??
    null
  );
}

function priceFromDigits(quantity: Decimal, total: Decimal, unreadDigits: readonly string[]): Factors | null {
  const unitPrice = total.div(quantity);
  const isExact = unitPrice.decimalPlaces() <= 2;
  return isExact && unreadDigits.includes(unitPrice.toFixed(2).replace('.', ''))
    ? { quantity, unitPrice }
    : null;
}

/** What a number without a mark may have been. */
function shifted({ value, decimals }: PrintedNumber): Decimal[] {
  return decimals > 0 ? [] : LOST_DIGITS.map((digits) => value.div(new Decimal(10).pow(digits)));
}

const isRight =
  (total: Decimal) =>
  ({ quantity, unitPrice }: Factors): boolean =>
    closes(quantity, unitPrice, total);

function closes(quantity: Decimal, unitPrice: Decimal, total: Decimal): boolean {
  return quantity.times(unitPrice).minus(total).abs().lessThan(CENT);
}
