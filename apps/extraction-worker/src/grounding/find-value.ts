import { FieldType, Page } from '@cira/contracts';
import Decimal from 'decimal.js';
import { foldIdentifier, foldText } from './fold-text';
import { canMeanDate } from './printed-date';
import { findText } from './find-text';
import { printedAmounts, Run } from './page-index';
import { sightingOf, Sighting } from './sighting';

/** ISO 4217 codes and how their currency may be written on paper instead. */
const CURRENCY_MARKS: Readonly<Record<string, RegExp>> = {
  EUR: /€|\beuros?\b/iu,
  USD: /\$|\bdollars?\b/iu,
  GBP: /£|\bpounds?\b/iu,
  JPY: /¥|円/u,
  CNY: /¥|\bRMB\b|元/u,
  CHF: /\bfr\.|\bsfr\b/iu,
  INR: /₹|\brs\.?(?![a-z])/iu,
  BRL: /R\$/u,
  PLN: /zł/iu,
  CZK: /kč/iu,
  KRW: /₩/u,
  ILS: /₪/u,
  TRY: /₺/u,
  SEK: /\bkr\b/iu,
  NOK: /\bkr\b/iu,
  DKK: /\bkr\b/iu,
};
/** Dollars that are not American are written with the same sign. */
const DOLLAR = /\$/u;
const DOLLAR_CURRENCIES = new Set(['AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'MXN', 'TWD']);

/** How many neighbouring words one value may be spread over: an IBAN in groups of four, a date with month name. */
const LONGEST: Readonly<Record<Exclude<FieldType, 'text' | 'amount'>, number>> = {
  identifier: 10,
  date: 5,
  currency: 1,
};

/**
 * Where a value stands on the pages, compared by what it means and not by how it is written: `2024-01-15` is found in
 * `15. Januar 2024`, `1045` in `1.045,00 €`. The first place in reading order; null when no word supports the value.
 */
export function findValue(value: string, type: FieldType, pages: readonly Page[]): Sighting | null {
  if (type === 'text') return findText(value, pages);
  const find = finderOf(value, type);
  for (const page of pages) {
    const found = find(page);
    if (found) return sightingOf(page, found.from, found.to);
  }
  return null;
}

function finderOf(value: string, type: Exclude<FieldType, 'text'>): (page: Page) => Run | null {
  if (type === 'amount') {
    const wanted = new Decimal(value).abs().toFixed();
    return (page) => printedAmounts(page).get(wanted) ?? null;
  }
  const supports = supporterOf(value, type);
  return (page) => shortestRun(page, LONGEST[type], supports);
}

type Supports = (words: string[]) => boolean;

function supporterOf(value: string, type: Exclude<FieldType, 'text' | 'amount'>): Supports {
  if (type === 'date') return (words) => canMeanDate(words.join(' '), value);
  if (type === 'currency') return (words) => writesCurrency(words.join(' '), value.toUpperCase());
  const wanted = foldIdentifier(value);
  return (words) => writesIdentifier(words, wanted);
}

/** The first run of neighbouring words that supports the value, and of those that start there the shortest. */
function shortestRun(page: Page, longest: number, supports: Supports): Run | null {
  const texts = page.words.map((word) => word.text);
  for (let from = 0; from < texts.length; from++) {
    for (let to = from + 1; to <= Math.min(texts.length, from + longest); to++) {
      if (supports(texts.slice(from, to))) return tightened(texts, from, to, supports);
    }
  }
  return null;
}

/** Drops words in front that the value does not need, such as the label before a date. */
function tightened(
  texts: string[],
  from: number,
  to: number,
  supports: Supports,
): { from: number; to: number } {
  let start = from;
  while (start + 1 < to && supports(texts.slice(start + 1, to))) start++;
  return { from: start, to };
}

function writesIdentifier(words: string[], wanted: string): boolean {
  if (wanted === '') return false;
  const written = foldIdentifier(words.join(''));
  if (written === wanted) return true;
  // `No.:INV-12345` is one word on many pages; a very short identifier at the end of a longer word proves nothing.
  return (
    words.length === 1 &&
    wanted.length >= 4 &&
    written.endsWith(wanted) &&
    !/\d/.test(written.slice(0, -wanted.length))
  );
}

function writesCurrency(text: string, code: string): boolean {
  if (foldText(text).toUpperCase().split(' ').includes(code)) return true;
  if (text.toUpperCase().replace(/[^A-Z]/g, '') === code) return true;
  return (CURRENCY_MARKS[code] ?? (DOLLAR_CURRENCIES.has(code) ? DOLLAR : null))?.test(text) ?? false;
}
