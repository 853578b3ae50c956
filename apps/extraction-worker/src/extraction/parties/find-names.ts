import { Candidate, candidateAt } from '../candidates/candidate';
import { fold } from '../lexicon/fold';
import { LabelMatch, Layout, Segment } from '../layout/layout';
import { isDepartment } from './department';
import { isAddressLike, isCountryName, isStreetLike } from './address-shape';
import { roleOfConcept } from './party-role';
import { legalFormEnd } from './legal-forms';

export interface NameCandidate extends Candidate {
  readonly text: string;
  readonly hasLegalForm: boolean;
}

const SEPARATOR = /^[-–—|·•*,;/]+$|[,;|·•]$/u;
const TITLES_ONLY =
  /^(?:(?:prof|dr|dipl|ing|mr|mrs|ms|miss|herrn?|frau|monsieur|madame|mme|sig|sra?|dhr|mevr|mag|med)\b[.\s-]*)+$/;
const MOST_WORDS = 9;

/**
 * Spans that may name a person or a company: whole segments, what follows a label, what comes before a separator
 * or ends with a legal form.
 */
export function findNames(layout: Layout): NameCandidate[] {
  return layout.segments.flatMap((segment) => {
    const spans = new Map<string, NameCandidate>();
    for (const [from, to] of spansOf(segment)) {
      const name = nameAt(segment, from, to);
      if (name !== null) spans.set(name.text, name);
    }
    return [...spans.values()];
  });
}

function spansOf(segment: Segment): (readonly [number, number])[] {
  const length = segment.tokens.length;
  const starts = [0, ...segment.labels.filter((label) => isSetOff(segment, label)).map((label) => label.to)];
  return starts.flatMap((from) => {
    const next = segment.labels.find((label) => label.from > from)?.from ?? length;
    const ends = [length, next, separatorAfter(segment, from), legalEnd(segment, from)];
    return [...new Set(ends)]
      .filter((to) => to !== null && to > from)
      .map((to) => [from, to ?? length] as const);
  });
}

/** A label with a colon, or at the start before a capital: what follows is its value. */
function isSetOff(segment: Segment, label: LabelMatch): boolean {
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
  return isNameThenAddress || legalFormEnd(before) > 0 || !/\d/.test(textOf(at + 1)) ? at + 1 : null;
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

function nameAt(segment: Segment, from: number, to: number): NameCandidate | null {
  const candidate = candidateAt(segment, from, to);
  const text = nameText(candidate.raw);
  if (beginsWithParty(segment, from, to)) return null;
  if (!looksLikeName(text, to - from) || isMostlyLabel(segment, from, to, text)) return null;
  return { ...candidate, text, hasLegalForm: legalFormEnd(text) > 0 };
}

/** "z. Hd. Herr Muster": the label is no part of the name; the span behind it is a candidate of its own. */
function beginsWithParty(segment: Segment, from: number, to: number): boolean {
  const label = segment.labels.find((each) => each.from === from && each.to < to);
  return (
    label !== undefined &&
    roleOfConcept(label.concept) !== null &&
    isSetOff(segment, label) &&
    !(label.to === to - 1 && !label.text.endsWith(':'))
  );
}

function nameText(raw: string): string {
  return raw
    .replace(/^[\s:;,.|·•*#"'“”„–—-]+|[\s:;,|·•*"'“”–—-]+$/gu, '')
    .replace(/^(?:m\/s\.?|messrs\.?)\s+/i, '')
    .replace(/\s+/g, ' ');
}

function looksLikeName(text: string, words: number): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  const digits = text.replace(/\D/g, '').length;
  if (letters < 2 || words > MOST_WORDS || text.length > 80) return false;
  if (digits > 4 || digits > letters / 2) return false;
  if (words === 1 && (digits > 0 ? digits * 4 > letters : letters < 3)) return false;
  if (TITLES_ONLY.test(fold(text)) || isDepartment(text)) return false;
  if (
    /[@€£$%=:¥]|www\.|https?:|\.(?:com|net|org|de|fr|es|it|nl|pt|eu|co\.uk)(?:$|[/\s])/i.test(text) ||
    /^\d+[\s./]/.test(text)
  )
    return false;
  if (isCountryName(text) || (isAddressLike(text) && legalFormEnd(text) < 0)) return false;
  return !isSentence(text);
}

/** Prose: several small words, or a full stop at the end of many words. */
function isSentence(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 4) return false;
  const lower = words.filter(
    (word) =>
      /^\p{Ll}/u.test(word) &&
      !/^(?:de|du|des|la|le|les|of|and|the|et|und|y|e|van|der|den|di|do|da|für|pour|à|&)$/u.test(word),
  ).length;
  return (
    lower >= 3 ||
    lower > words.length / 2 ||
    (/[.!?]$/.test(text) && legalFormEnd(text) < 0 && words.length > 4) ||
    /^(?:please|thank|bitte|merci|gracias|grazie|if|we|all|this|wir|for|the following)\b/.test(fold(text))
  );
}

/** "Customer details" is a label; "Kunden AG Mitte" is a name that happens to contain one. */
function isMostlyLabel(segment: Segment, from: number, to: number, text: string): boolean {
  if (legalFormEnd(text) > 0) return labelledShare(segment, from, to) > 0.75;
  return labelledShare(segment, from, to) > 0.5;
}

function labelledShare(segment: Segment, from: number, to: number): number {
  const lettersIn = (start: number, end: number): number =>
    segment.tokens
      .slice(start, end)
      .reduce((sum, token) => sum + token.text.replace(/[^\p{L}]/gu, '').length, 0);
  const all = lettersIn(from, to);
  const labelled = segment.labels
    .filter((label) => label.from < to && label.to > from)
    .reduce((sum, label) => sum + lettersIn(Math.max(from, label.from), Math.min(to, label.to)), 0);
  return all === 0 ? 1 : labelled / all;
}
