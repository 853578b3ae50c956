import { LineItem, TaxLine } from '@cira/contracts';
import Decimal from 'decimal.js';
import { InvoiceFacts } from './invoice-facts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const LONGEST_DESCRIPTION = 60;

/** `GBP 1,200.00`; without a currency where none is known. */
export function money({ values }: InvoiceFacts, amount: string): string {
  const [whole = '', cents = ''] = new Decimal(amount).toFixed(Math.max(2, decimalsOf(amount))).split('.');
  const grouped = `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
  return values.currency === undefined ? grouped : `${values.currency} ${grouped}`;
}

/** `15 January 2024` from an ISO date; anything else as it is. */
export function day(iso: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year === undefined || name === undefined ? iso : `${Number(date)} ${name} ${year}`;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `Lamp service (10 × GBP 95.00, GBP 950.00)`. */
export function lineItem(facts: InvoiceFacts, { description, quantity, unitPrice, total }: LineItem): string {
  const name =
    description.length > LONGEST_DESCRIPTION
      ? `${description.slice(0, LONGEST_DESCRIPTION).trimEnd()}…`
      : description;
  const price =
    quantity === null || unitPrice === null
      ? ''
      : `${new Decimal(quantity).toFixed()} × ${money(facts, unitPrice)}, `;
  return `${name} (${price}${money(facts, total ?? '0')})`;
}

/** `19 % of EUR 100.00 is EUR 19.00`. */
export function taxLine(facts: InvoiceFacts, { rate, base, amount }: TaxLine): string {
  if (rate === null) return money(facts, amount);
  const share = `${new Decimal(rate).toFixed()} %`;
  return base === null
    ? `${share}: ${money(facts, amount)}`
    : `${share} of ${money(facts, base)} is ${money(facts, amount)}`;
}

/** What is to be paid: the amount due where one is stated, else the total; null where neither was found. */
export function payable({ values }: InvoiceFacts): string | null {
  return values.amountDue ?? values.total ?? null;
}

export function isCredit({ values }: InvoiceFacts): boolean {
  return values.total?.startsWith('-') === true;
}

/** The worst doubts as key points, and how many more there are. */
export function doubtPoints({ doubts }: InvoiceFacts, most: number): string[] {
  const shown = doubts.slice(0, most).map((doubt) => `To check: ${doubt}`);
  const more = doubts.length - shown.length;
  return more > 0 ? [...shown, `To check: ${more} more in the findings`] : shown;
}

function decimalsOf(amount: string): number {
  return new Decimal(amount).decimalPlaces();
}
