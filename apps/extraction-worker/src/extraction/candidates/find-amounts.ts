import { Decimal } from 'decimal.js';
import { heightOf } from '../layout/box';
import { Layout, Segment, Token } from '../layout/layout';
import { currencyMarkIn } from '../locale/currency';
import { DecimalMark, parseNumber } from '../locale/parse-amount';
import { Candidate, candidateAt } from './candidate';

export interface AmountCandidate extends Candidate {
  readonly value: Decimal;
  readonly decimals: number;
  readonly alternative: Decimal | null;
  /** Sign or code at the number, in capitals. */
  readonly currency: string | null;
  readonly isPercent: boolean;
}

/** Rulings and what OCR makes of currency signs that it does not know. */
const AROUND = /^[=:*"'~|«»%&]+(?=.*\d)|[=:*"'~;|»]+$/g;
const CURRENCY_AROUND =
  /^([-+(−]*)\s*(?:[A-Z]{0,3}[€£$¥₹₽₩₺₫฿₪₴₦₱]|EUR|USD|GBP|CHF|INR|RM|Rs\.?|CAD|AUD|MYR|R\$|kr\.?)|(?:[€£$¥₹]|EUR|USD|GBP|CHF|kr\.?|zł|Kč|\/-|,-)(\)?-?)$/giu;

/** Every number on the pages that is no part of a date. */
export function findAmounts(
  layout: Layout,
  taken: readonly Candidate[],
  mark: DecimalMark | null,
): AmountCandidate[] {
  const dates = new Map<Segment, Candidate[]>();
  for (const date of taken) dates.set(date.segment, [...(dates.get(date.segment) ?? []), date]);
  const print: Print = { mark, partsThousands: !layout.segments.some(hasUnpartedThousands) };
  return layout.segments.flatMap((segment) => {
    const found: AmountCandidate[] = [];
    for (let from = 0; from < segment.tokens.length;) {
      const date = dates.get(segment)?.find((each) => each.from <= from && from < each.to);
      const amount = date === undefined ? amountAt(segment, from, print) : null;
      if (amount !== null) found.push(amount);
      from = date?.to ?? amount?.to ?? from + 1;
    }
    return found;
  });
}

/** How the document writes its numbers. */
interface Print {
  readonly mark: DecimalMark | null;
  /** No number of four digits stands without a mark between its thousands. */
  readonly partsThousands: boolean;
}

const hasUnpartedThousands = (segment: Segment): boolean =>
  segment.tokens.some((token) => /^\D{0,3}\d{4,}[.,]\d{2}\D{0,3}$/.test(token.text));

function amountAt(segment: Segment, from: number, print: Print): AmountCandidate | null {
  if (!/\d/.test(segment.tokens[from]?.text ?? '')) return null;
  const to =
    from + Math.max(spacedThousands(segment.tokens, from, print), tornDecimals(segment.tokens, from));
  const text = segment.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')
    .replace(/\s?([.,])\s?(?=\d{2}\D?$)/, '$1')
    .replace(/^\(-\)\s?(?=\d)/, '-')
    // A dash of any width for a minus sign.
    .replace(/^[–—−](?=\s?\D{0,3}\d)/u, '-')
    // What OCR makes of a faint decimal point.
    .replace(/(?<=\d)_(?=\d{2}$)/, '.');
  const next = segment.tokens[to]?.text ?? '';
  const number = text.replace(AROUND, '');
  const bare = number
    .replace(CURRENCY_AROUND, '$1$2')
    .replace(/^([^%]*\d)%$/, '$1')
    .replace(/(?<=\d[.,]\d{2})[A-Z]$/, '');
  const parsed = parseNumber(bare, print.mark);
  if (parsed === null) return null;
  return {
    ...candidateAt(segment, from, to),
    ...parsed,
    value: isMinus(segment.tokens, from) ? parsed.value.negated() : parsed.value,
    currency: currencyAround(segment.tokens, from, to),
    isPercent: number.endsWith('%') || next.startsWith('%'),
  };
}

/** How many words one number takes: more than one where a space parts its thousands (`12 345,67`). */
function spacedThousands(tokens: readonly Token[], from: number, { mark, partsThousands }: Print): number {
  if (!/^[-+−(€£$]*\d{1,3}$/u.test(tokens[from]?.text ?? '')) return 1;
  let count = 1;
  for (let at = from + 1; at < tokens.length; at += 1) {
    const [left, right] = [tokens[at - 1], tokens[at]];
    if (left === undefined || right === undefined) break;
    const isNear = right.box.x0 - left.box.x1 < widestSpace(left, right, partsThousands);
    const isEnd =
      /^\d{3}[.,]\d{2}\D{0,3}$/.test(right.text) && (mark === null || right.text.charAt(3) === mark);
    if (!isNear || !(isEnd || /^\d{3}$/.test(right.text))) break;
    count = at - from + 1;
    if (isEnd) return count;
  }
  // Without decimals at the end the words may as well be columns that stand close.
  return 1;
}

/** The space of type with letters of one width is as wide as a letter; in all other type about half of that. */
function widestSpace(left: Token, right: Token, partsThousands: boolean): number {
  const usual = 0.42 * heightOf(right.box);
  const [a, b] = [letterWidth(left), letterWidth(right)];
  const isMonospaced =
    right.method === 'text' && /[.,]|^\d{3}$/.test(right.text) && Math.abs(a - b) < 0.04 * b;
  return isMonospaced && partsThousands ? Math.max(usual, 1.1 * b) : usual;
}

const letterWidth = (token: Token): number => (token.box.x1 - token.box.x0) / token.text.length;

/** OCR tears numbers at the decimal mark: `53. 60`, `1699 .96`. */
function tornDecimals(tokens: readonly Token[], from: number): number {
  const [left, right] = [tokens[from], tokens[from + 1]];
  if (left?.method !== 'ocr' || right === undefined) return 1;
  if (right.box.x0 - left.box.x1 > 1.2 * heightOf(right.box)) return 1;
  const isTorn =
    (/\d[.,]$/.test(left.text) && /^\d{2}[A-Z]?$/.test(right.text)) ||
    (/^\D{0,3}[\d.,]*\d$/.test(left.text) && /^[.,]\d{2}[A-Z]?$/.test(right.text));
  return isTorn ? 2 : 1;
}

function currencyAround(tokens: readonly Token[], from: number, to: number): string | null {
  for (const at of [from, to - 1, from - 1, to]) {
    const mark = currencyMarkIn(tokens[at]?.text ?? '');
    if (mark !== null) return mark;
  }
  return null;
}

/** A minus sign that stands alone before the number. */
function isMinus(tokens: readonly Token[], from: number): boolean {
  return /^[-−]$/.test(tokens[from - 1]?.text ?? '') && from - 1 > 0;
}
