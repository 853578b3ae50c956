import { Concept } from '../lexicon/concepts';
import { Segment } from '../layout/layout';
import { monthOf } from '../locale/months';
import { Candidate, candidateAt } from './candidate';
import { DocumentView } from './document-view';

/** Printed numbers that may name something: words with a digit that are no date, no sum of money, no address. */
export function findIdentifiers(view: DocumentView): Candidate[] {
  const taken = new Map<Segment, Candidate[]>();
  const money = view.amounts.filter(
    (amount) => amount.decimals === 2 || amount.isPercent || amount.currency !== null,
  );
  const ibans = view.ibans.map(({ segment, from, tokens }) =>
    candidateAt(segment, from, from + tokens.length),
  );
  for (const each of [...view.dates, ...money, ...ibans]) {
    taken.set(each.segment, [...(taken.get(each.segment) ?? []), each]);
  }
  return view.layout.segments.flatMap((segment) => {
    const found: Candidate[] = [];
    for (let from = 0; from < segment.tokens.length;) {
      const other = taken.get(segment)?.find((each) => each.from <= from && from < each.to);
      const to = other?.to ?? endOfIdentifier(segment, from, taken.get(segment) ?? []);
      if (other === undefined && to > from) found.push(candidateAt(segment, from, to));
      from = Math.max(to, from + 1);
    }
    return found;
  });
}

/** Groups that fill the rest of the segment belong together: `7777 5555`, `449999- REV 3`. */
function endOfIdentifier(segment: Segment, from: number, taken: readonly Candidate[]): number {
  if (isPrefix(segment, from, taken)) return from + 2;
  if (!isIdentifierWord(segment.tokens[from]?.text ?? '') || isYear(segment, from)) return from;
  const groups = groupsBehindLabel(segment, from, taken);
  if (groups > from + 1) return groups;
  const rest = segment.tokens.slice(from + 1);
  const isFree = !taken.some((each) => each.from > from);
  const isShort = rest.length > 0 && rest.length <= 4;
  const isGroups = rest.every((token) => /^[\dA-Z/-]*\d[\dA-Z/-]*$|^[A-Z]{2,4}$|^[-/]$/.test(token.text));
  const isWhole = segment.tokens.slice(from, -1).every((token) => !/[,;]$/.test(token.text));
  const isLabelled = from > 0 || segment.tokens.length <= 4;
  return isFree && isShort && isGroups && isWhole && isLabelled ? segment.tokens.length : from + 1;
}

/** "Invoice no. 10 4418 7702 of 3 March": groups of digits right behind a label are one number, as far as they go. */
function groupsBehindLabel(segment: Segment, from: number, taken: readonly Candidate[]): number {
  const label = segment.labels.find((each) => each.to === from);
  if (label === undefined || !NUMBERED.has(label.concept)) return from;
  let to = from;
  while (
    /^\d{2,6}$/.test(segment.tokens[to]?.text ?? '') &&
    !taken.some((each) => each.from <= to && to < each.to) &&
    to - from < MOST_GROUPS
  )
    to += 1;
  return to;
}

const MOST_GROUPS = 6;
const NUMBERED: ReadonlySet<Concept> = new Set<Concept>([
  ...(['invoiceNumber', 'receiptNumber', 'title', 'poNumber', 'accountNumber', 'customerNumber'] as const),
  'policyNumber',
]);

/** "AR 2025/0417-3": capitals before one number belong to it where the two are all that stands at the label. */
function isPrefix(segment: Segment, from: number, taken: readonly Candidate[]): boolean {
  const [prefix, number, next] = segment.tokens.slice(from);
  const isStart = from === 0 || segment.labels.some((label) => label.to === from);
  const isLabel = segment.labels.some((label) => label.from <= from && label.to > from);
  return (
    isStart &&
    !isLabel &&
    number !== undefined &&
    !/\d/.test(next?.text ?? '') &&
    !taken.some((each) => each.from <= from + 1 && each.to > from) &&
    /^[A-Z]{1,5}[-/]?$/.test(prefix?.text ?? '') &&
    isIdentifierWord(number.text)
  );
}

/** "Invoice – April 2020" has no number. */
function isYear(segment: Segment, at: number): boolean {
  const isFourDigits = /^(?:19|20)\d{2}$/.test(segment.tokens[at]?.text ?? '');
  return isFourDigits && monthOf(segment.tokens[at - 1]?.text ?? '') !== null;
}

function isIdentifierWord(text: string): boolean {
  if (!/\d/.test(text) || text.length > 40) return false;
  return !/[@€$£%]|www\.|https?:|\.(?:com|net|org|de|fr)\b/i.test(text);
}

/** Without the marks that print puts around a number. */
export function identifierText(raw: string): string {
  return raw.replace(/^[\s#:.,;*("'[]+|[\s:.,;*)"'\]]+$/g, '').replace(/\s+/g, ' ');
}
