import { Decimal } from 'decimal.js';
import { parseNumber } from '../locale/parse-amount';

export interface StatedProduct {
  readonly quantity: Decimal;
  readonly unitPrice: Decimal;
}

const NUMBER = /\d[\d.,]*/g;
const CENT = new Decimal('0.011');
const PRODUCT =
  /^\W*\d[\d.,]*\s*(?:\p{L}{1,4}\.?\s*)?(?:[x×*@]|à)\s*\p{Sc}?\s*(?:EUR|RM|CHF|USD|Rs)?\s*\d[\d.,]*\s*(?:\p{Sc}|EUR|CHF)?\s*(?:\/\s*\p{L}{1,5})?\s*$/iu;

/** Nothing but a quantity and a price: "2 x 1,99", "0,374 kg x 2,99 EUR/kg", "1@6.20". */
export const isProduct = (text: string): boolean => PRODUCT.test(text);

/** The quantity and price of such a text, where they multiply to the amount; null where they do not. */
export function productIn(text: string, total: Decimal): StatedProduct | null {
  if (!isProduct(text)) return null;
  const [first, second] = (text.match(NUMBER) ?? []).map((number) => parseNumber(number, null));
  if (first === null || first === undefined || second === null || second === undefined) return null;
  for (const quantity of [first.value, first.alternative]) {
    for (const unitPrice of [second.value, second.alternative]) {
      if (quantity === null || unitPrice === null) continue;
      const isTotal = quantity.times(unitPrice).minus(total.abs()).abs().lessThan(CENT);
      if (isTotal) return { quantity, unitPrice };
    }
  }
  return null;
}
