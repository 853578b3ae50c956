import { Decimal } from 'decimal.js';
import { AmountCandidate } from '../candidates/find-amounts';
import { PrintedNumber } from './restore-decimal-mark';

/** What a row multiplies to its amount; null where the row does not say. */
export interface LineFactors {
  readonly quantity: Decimal | null;
  readonly unitPrice: Decimal | null;
  /** The printed quantity, where it was one. */
  readonly printedQuantity: AmountCandidate | null;
  readonly printedPrice: AmountCandidate | null;
}

/** The numbers of a row by what their columns say they are. */
export interface RowNumbers {
  readonly quantities: readonly AmountCandidate[];
  readonly prices: readonly AmountCandidate[];
  readonly discounts: readonly AmountCandidate[];
  readonly rates: readonly AmountCandidate[];
  /** Under a head that says nothing known, or none. */
  readonly others: readonly AmountCandidate[];
}

const CENT = new Decimal('0.011');

/**
 * Quantity and unit price. Heads are believed first; numbers under unknown heads are told by arithmetic. Where a row
 * has a list price and a net price, the one that multiplies to the amount is the line's.
 */
export function factorsOf(numbers: RowNumbers, total: Decimal): LineFactors {
  const { quantities, prices, others } = numbers;
  const named = pairOf(quantities, prices, numbers, total);
  if (named !== null) return named;
  const unnamed = total.isZero()
    ? null
    : (pairOf(quantities, others, numbers, total) ??
      pairOf(others, prices, numbers, total) ??
      (prices.length === 0 ? orderedPair(others, numbers, total) : null));
  if (unnamed !== null) return unnamed;
  const scaled = pairPer(100, numbers, total) ?? pairPer(1000, numbers, total);
  if (scaled !== null) return scaled;
  const [quantity, price] = [quantities[0] ?? null, prices.at(-1) ?? null];
  return {
    quantity: quantity?.value ?? null,
    unitPrice: price?.value ?? null,
    printedQuantity: quantity,
    printedPrice: price,
  };
}

/** Prices in cents or for a hundred or thousand pieces: 412.6 kWh at 7.60 ¢ are 31.36. */
function pairPer(units: number, numbers: RowNumbers, total: Decimal): LineFactors | null {
  const per = (amount: AmountCandidate): AmountCandidate => ({
    ...amount,
    value: amount.value.div(units),
    alternative: null,
    decimals: amount.decimals + Math.log10(units),
  });
  const counts = numbers.quantities.length > 0 ? numbers.quantities : numbers.others;
  const prices = numbers.prices.length > 0 ? numbers.prices : numbers.others;
  for (const [index, count] of counts.entries()) {
    for (const price of prices === counts ? prices.slice(index + 1) : prices) {
      if (count.value.abs().lessThan(2) || total.isZero()) continue;
      const found = pairOf([count], [per(price)], numbers, total);
      if (found !== null) return found;
    }
  }
  return null;
}

function pairOf(
  quantities: readonly AmountCandidate[],
  prices: readonly AmountCandidate[],
  numbers: RowNumbers,
  total: Decimal,
): LineFactors | null {
  const pairs = quantities.flatMap((quantity) =>
    prices.filter((price) => price !== quantity).map((price) => ({ quantity, price })),
  );
  for (const reduced of [false, true]) {
    for (const { quantity, price } of pairs) {
      if (quantity.currency !== null && price.currency === null) continue;
      for (const count of readingsOf(quantity)) {
        for (const each of readingsOf(price)) {
          if (isProduct(count, each, price, total, reduced ? numbers : null))
            return {
              quantity: signed(count, each, total),
              unitPrice: each,
              printedQuantity: quantity,
              printedPrice: price,
            };
        }
      }
    }
  }
  return null;
}

/** The "(3" of "(3 x 95,00)" is no minus three. */
const signed = (quantity: Decimal, unitPrice: Decimal, total: Decimal): Decimal =>
  quantity.isNegative() && unitPrice.isPositive() && total.isPositive() ? quantity.abs() : quantity;

/** Of two numbers of no name the quantity comes first, unless the second alone has no decimals and the first is money. */
function orderedPair(
  others: readonly AmountCandidate[],
  numbers: RowNumbers,
  total: Decimal,
): LineFactors | null {
  for (const [index, left] of others.entries()) {
    for (const right of others.slice(index + 1)) {
      const isSwapped =
        right.currency === null && right.decimals === 0 && (left.currency !== null || left.decimals === 2);
      const [quantity, price] = isSwapped ? [right, left] : [left, right];
      const found = pairOf([quantity], [price], numbers, total);
      if (found !== null) return found;
    }
  }
  return null;
}

/** "1,000 kg" is one or a thousand. */
const readingsOf = (amount: AmountCandidate): Decimal[] =>
  amount.alternative === null ? [amount.value] : [amount.value, amount.alternative];

function isProduct(
  quantity: Decimal,
  unitPrice: Decimal,
  printed: PrintedNumber,
  total: Decimal,
  reductions: RowNumbers | null,
): boolean {
  const product = quantity.times(unitPrice);
  const rounding = quantity.abs().times(new Decimal(10).pow(-Math.max(2, printed.decimals)).div(2));
  // Prices are printed rounded; a difference of whole units is something else.
  const tolerance = printed.decimals > 2 ? Decimal.min(rounding, 1).plus(CENT) : CENT;
  const isTotal = (value: Decimal): boolean => value.abs().minus(total.abs()).abs().lessThan(tolerance);
  if (reductions === null) return isTotal(product);
  const reduced = reductions.discounts.flatMap(({ value }) => [
    product.times(new Decimal(100).minus(value.abs()).div(100)),
    product.minus(value.abs()),
    product.minus(value.abs().times(quantity)),
  ]);
  const taxed = reductions.rates.map(({ value }) => product.times(value.div(100).plus(1)));
  return [...reduced, ...taxed].some(isTotal);
}
