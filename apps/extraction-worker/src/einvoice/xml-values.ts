import { TaxLine } from '@cira/contracts';
import Decimal from 'decimal.js';

/** A decimal as the XML writes it (`1190.00` stays `1190.00`), in the form of DecimalString; null for anything else. */
export function xmlDecimal(text: string | null): string | null {
  const plain = text?.replace(/^\+/, '') ?? '';
  if (/^-?\d+(\.\d+)?$/.test(plain)) return plain;
  return /^-?(\d+\.?|\d*\.\d+)(e[+-]?\d{1,2})?$/i.test(plain) ? new Decimal(plain).toFixed() : null;
}

/** `20240115` (format 102) or `2024-01-15` with or without time and zone as ISO 8601 date; null for anything else. */
export function xmlDate(text: string | null): string | null {
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})(?:T.*|Z|[+-]\d{2}:\d{2})?$/.exec(text ?? '');
  if (!parts) return null;
  const iso = parts.slice(1, 4).join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return exists ? iso : null;
}

/** The units of UN/ECE Recommendation 20 that invoices use, in words; other codes stay as they are. */
const UNITS: Readonly<Record<string, string>> = {
  C62: 'unit',
  H87: 'piece',
  EA: 'each',
  XPP: 'piece',
  PCE: 'piece',
  NAR: 'item',
  SET: 'set',
  PR: 'pair',
  LS: 'lump sum',
  HUR: 'hour',
  MIN: 'minute',
  DAY: 'day',
  WEE: 'week',
  MON: 'month',
  ANN: 'year',
  KGM: 'kg',
  GRM: 'g',
  TNE: 't',
  LTR: 'l',
  MTR: 'm',
  KMT: 'km',
  MTK: 'm²',
  MTQ: 'm³',
  KWH: 'kWh',
};

export function unitName(code: string | null): string | null {
  return code === null ? null : (UNITS[code.toUpperCase()] ?? code);
}

/** Price of one unit: the price of the base quantity divided by it. */
export function pricePerUnit(price: string | null, baseQuantity: string | null): string | null {
  if (price === null || baseQuantity === null) return price;
  const base = new Decimal(baseQuantity);
  return base.isZero() || base.equals(1) ? price : new Decimal(price).div(base).toDecimalPlaces(8).toFixed();
}

/** Charge reasons that are freight: code FC of UNTDID 7161 or a word for it in one of our languages. */
export function isShipping(code: string | null, reason: string | null): boolean {
  return (
    code === 'FC' ||
    code === 'DL' ||
    /shipping|freight|deliver|postage|carriage|versand|fracht|lieferkosten|porto|transport|livraison|envío|envio|spedizione|trasporto|verzend|bezorg|frete/i.test(
      reason ?? '',
    )
  );
}

/** The rows of a tax breakdown that state an amount of tax. */
export function taxLines(
  rows: readonly { rate: string | null; base: string | null; amount: string | null }[],
): TaxLine[] {
  return rows.flatMap(({ amount, ...rest }) =>
    amount === null || new Decimal(amount).isZero() ? [] : [{ ...rest, amount }],
  );
}

/**
 * What the allowances of a line take off it, less what its charges add; undefined where they come to nothing, or to
 * more than before.
 */
export function lineDiscount(allowances: readonly string[], charges: readonly string[]): string | undefined {
  const sum = sumOf([...allowances, ...charges.map((charge) => new Decimal(charge).negated().toFixed())]);
  return sum === null || new Decimal(sum).isNegative() ? undefined : sum;
}

/** Sum of amounts; null when there are none or they sum to zero, which an invoice does not print. */
export function sumOf(amounts: readonly (string | null)[]): string | null {
  const present = amounts.filter((amount) => amount !== null);
  const sum = present.reduce((total, amount) => total.plus(amount), new Decimal(0));
  return sum.isZero()
    ? null
    : sum.toFixed(Math.max(...present.map((amount) => new Decimal(amount).decimalPlaces()), 2));
}
