import { LineItem } from '@cira/contracts';
import { Decimal } from 'decimal.js';

const LEADING = /^(\d{1,4})(?:\s?[x×])?[.):]?\s+(?=\p{L}|[„"“(])/u;
const TIMES = /^\d{1,4}\s?[x×]\s/u;

/**
 * Numbers before the names of lines without quantity: where they count from 1 they number the lines, else, where every
 * line has one or it is followed by a ×, they are quantities.
 */
export function settleLeadingNumbers(lines: readonly LineItem[]): LineItem[] {
  const items = withoutDates(lines);
  const numbers = items.map((item) => LEADING.exec(item.description)?.[1] ?? null);
  const areAll = numbers.every((number) => number !== null);
  const areOrdinals =
    numbers.length > 1 && areAll && numbers.every((number, index) => Number(number) === index + 1);
  return items.map((item, index) => {
    const number = numbers[index] ?? null;
    const isTimes = TIMES.test(item.description);
    if (number !== null && !areOrdinals && isCount(item, number)) return counted(item, number);
    if (number === null || !(areAll || isTimes)) return item;
    if (!areOrdinals && (item.quantity !== null || Number(number) === 0)) return item;
    const description = item.description.replace(LEADING, '');
    return areOrdinals && !isTimes
      ? { ...item, description }
      : { ...item, description, quantity: item.quantity ?? String(Number(number)) };
  });
}

/** Where every line begins with its date, that is a column of its own that stands close. */
function withoutDates(items: readonly LineItem[]): readonly LineItem[] {
  if (items.length < 2 || !items.every((item) => LEADING_DATE.test(item.description))) return items;
  return items.map((item) => ({ ...item, description: item.description.replace(LEADING_DATE, '') }));
}

const LEADING_DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\s+(?=\S)/;

/** The number times the line's price, or the price that ends its name ("… @8.25"), gives its amount. */
function isCount(item: LineItem, number: string): boolean {
  const price = item.unitPrice ?? AT_PRICE.exec(item.description)?.[1] ?? null;
  if (price === null || item.total === null || item.quantity !== null) return false;
  return new Decimal(number).times(price).minus(item.total).abs().lessThan('0.011');
}

function counted(item: LineItem, number: string): LineItem {
  const price = AT_PRICE.exec(item.description)?.[1];
  return {
    ...item,
    description: item.description.replace(LEADING, '').replace(AT_PRICE, ''),
    quantity: String(Number(number)),
    unitPrice: item.unitPrice ?? (price === undefined ? null : new Decimal(price).toString()),
  };
}

const AT_PRICE = /\s*@\s?(\d+\.\d{2})$/;
