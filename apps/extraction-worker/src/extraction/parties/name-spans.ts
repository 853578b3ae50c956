import { Concept } from '../lexicon/concepts';
import { LabelMatch, Segment } from '../layout/layout';
import { isAddressLike, isStreetLike } from './address-shape';
import { legalFormEnd } from './legal-forms';

/** First token (inclusive) and end (exclusive) of a span in a segment. */
export type Span = readonly [from: number, to: number];

const SEPARATOR = /^[-–—|·•*,;/]+$|[,;|·•:]$/u;
const MOST_LEADING_WORDS = 6;

/**
 * Spans of a segment that may name somebody: the whole, what follows a label, what comes before a separator or the
 * next label, what ends with a legal form.
 */
export function nameSpansOf(segment: Segment): Span[] {
  const length = segment.tokens.length;
  const behind = segment.labels.filter((label) => isSetOff(segment, label)).map((label) => label.to);
  const starts = [0, ...behind].map((from) => pastMarks(segment, from));
  const spans = starts.flatMap((from) => {
    const legal = legalEnd(segment, from) ?? from;
    const next =
      segment.labels.find((label) => label.from > from && label.from >= legal && !isCompanyWord(label, from))
        ?.from ?? length;
    const isNumbered = segment.labels.some((label) => label.from === next && label.concept === 'bareNumber');
    // "Unit No. 7" is a place.
    const ends = [length, isNumbered ? null : next, separatorAfter(segment, from), legalEnd(segment, from)];
    return [...new Set(ends)]
      .filter((to) => to !== null && to > from)
      .map((to): Span => [from, to ?? length]);
  });
  const inside = spanInSentence(segment);
  return inside === null ? spans : [...spans, inside];
}

function pastMarks(segment: Segment, from: number): number {
  let at = from;
  while (at < segment.tokens.length && /^[^\p{L}\d(]+$/u.test(segment.tokens[at]?.text ?? '')) at += 1;
  return at;
}

/** "… issued by Acme Tools Ltd in 2024": the words with capitals before a legal form, up to the first small one. */
function spanInSentence(segment: Segment): Span | null {
  const end = legalEnd(segment, 0);
  if (end === null) return null;
  let from = end - 1;
  const isPart = (at: number): boolean =>
    /^(?:[\p{Lu}\d&(]|(?:and|und|et|of|de|y|e|en)$)/u.test(segment.tokens[at]?.text ?? '') &&
    !SEPARATOR.test(segment.tokens[at]?.text ?? '');
  while (from > 0 && end - from < MOST_LEADING_WORDS && isPart(from - 1)) from -= 1;
  while (from < end && /^(?:and|und|et|of|de|y|e|en)$/.test(segment.tokens[from]?.text ?? '')) from += 1;
  return from > 0 && end - from >= 2 ? [from, end] : null;
}

/** A label with a colon, or at the start before a capital: what follows is its value. */
export function isSetOff(segment: Segment, label: LabelMatch): boolean {
  const next = segment.tokens[label.to]?.text ?? '';
  if (next === '') return false;
  return label.text.endsWith(':') || (label.from === 0 && /^[\p{Lu}"'(]/u.test(next));
}

function separatorAfter(segment: Segment, from: number): number | null {
  const at = segment.tokens.findIndex((token, index) => index >= from && SEPARATOR.test(token.text));
  if (at < 0) return null;
  const isMark = !/[\p{L}\d]/u.test(segment.tokens[at]?.text ?? '');
  if (isMark) return at;
  // "Acme Ltd, 12 High Street, Leeds": a name before its address; but "Station Road, 21" is none.
  const textOf = (start: number, end?: number): string =>
    segment.tokens
      .slice(start, end)
      .map((token) => token.text)
      .join(' ');
  const before = textOf(from, at + 1);
  const isNameThenAddress = isStreetLike(textOf(at + 1)) && !isAddressLike(before);
  const isKey = before.endsWith(':');
  const isApart = isNameThenAddress || legalFormEnd(before) > 0 || (!isKey && !/\d/.test(textOf(at + 1)));
  return isApart ? at + 1 : null;
}

function legalEnd(segment: Segment, from: number): number | null {
  const words = segment.tokens.slice(from).map((token) => token.text);
  const end = legalFormEnd(words.join(' '));
  if (end < 0) return null;
  let length = -1;
  for (const [index, word] of words.entries()) {
    length += word.length + 1;
    if (length < end - 1) continue;
    const next = words[index + 1] ?? '';
    return /^[\p{Lu}]/u.test(next) && !/[,;]$/.test(word) ? null : from + index + 1;
  }
  return null;
}

/** Labels elsewhere, but after another word most often the end of a company's name: "Ajax Services", "Norton Bank". */
const COMPANY_WORDS: ReadonlySet<Concept> = new Set([
  'description',
  'shipping',
  'charge',
  'community',
  'web',
  'bank',
  'contact',
  'phone',
]);

export const isCompanyWord = (label: LabelMatch, from: number): boolean =>
  label.from > from &&
  label.to - label.from === 1 &&
  COMPANY_WORDS.has(label.concept) &&
  !label.text.endsWith(':');
