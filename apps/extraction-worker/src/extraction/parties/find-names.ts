import { candidateAt } from '../candidates/candidate';
import { Concept } from '../lexicon/concepts';
import { Layout, Segment } from '../layout/layout';
import { isStreetLike } from './address-shape';
import { joinWrappedNames } from './join-wrapped-names';
import { legalFormEnd, repairLegalForm } from './legal-forms';
import { NameCandidate } from './name-candidate';
import { looksLikeName } from './name-shape';
import { isCompanyWord, isSetOff, nameSpansOf } from './name-spans';
import { roleOfConcept } from './party-role';

/** Everything on the pages that may name a person or a company, in reading order. */
export function findNames(layout: Layout): NameCandidate[] {
  const names = layout.segments.flatMap((segment) => {
    const spans = new Map<string, NameCandidate>();
    for (const [from, to] of nameSpansOf(segment)) {
      const name = nameAt(segment, from, to);
      if (name !== null) spans.set(name.text, name);
    }
    return [...spans.values()];
  });
  return joinWrappedNames(layout, names);
}

function nameAt(segment: Segment, from: number, to: number): NameCandidate | null {
  const candidate = candidateAt(segment, from, to);
  const isOcr = segment.tokens[from]?.method === 'ocr';
  const text = isOcr ? repairLegalForm(nameText(candidate.raw)) : nameText(candidate.raw);
  if (beginsWithParty(segment, from, to) || isStartOfStreet(segment, to, text)) return null;
  if (!looksLikeName(text, to - from) || isMostlyLabel(segment, from, to, text)) return null;
  return { ...candidate, text, hasLegalForm: legalFormEnd(text) > 0, lead: [] };
}

/** "Name JDW Furniture", "BIC/SWIFT EFMJNL1Z": keys that need no colon before their value. */
const KEYS: ReadonlySet<Concept> = new Set<Concept>(['name', 'address', 'bankCode', 'bankAccount', 'taxId']);

/** "z. Hd. Herr Muster": the label is no part of the name; the span behind it is a candidate of its own. */
function beginsWithParty(segment: Segment, from: number, to: number): boolean {
  const label = segment.labels.find((each) => each.from === from && each.to < to);
  return (
    label !== undefined &&
    (roleOfConcept(label.concept) !== null || KEYS.has(label.concept)) &&
    isSetOff(segment, label) &&
    !/&|\b(?:and|und|et|e|y|en)\b/i.test(label.text) &&
    !(label.to === to - 1 && !label.text.endsWith(':'))
  );
}

/** "Wollmatinger" of "Wollmatinger Straße 88": the word before the label of an address is the street's. */
function isStartOfStreet(segment: Segment, to: number, text: string): boolean {
  const [last, next] = [segment.tokens[to - 1]?.text ?? '', segment.tokens[to]?.text];
  const isSetApart = next === undefined || /[,;|·•]$/.test(last) || !/[\p{L}\d]/u.test(next);
  return !isSetApart && legalFormEnd(text) < 0 && isStreetLike(segment.text);
}

function nameText(raw: string): string {
  return (
    raw
      .replace(/^[\s:;,.|·•*#"'“”„–—-]+|[\s:;,|·•*"'“”–—-]+$/gu, '')
      .replace(/^(?:m\/s\.?|messrs\.?)\s+/i, '')
      // "Acme – SAS au capital de …": the form is told apart from the name.
      .replace(/\s+[–—-]\s+(?:SAS|SASU|SARL|SA|EURL|SpA|Srl|GmbH|AG)$/u, '')
      .replace(/\s+/g, ' ')
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
    .filter((label) => label.from < to && label.to > from && !isCompanyWord(label, from))
    .reduce((sum, label) => sum + lettersIn(Math.max(from, label.from), Math.min(to, label.to)), 0);
  return all === 0 ? 1 : labelled / all;
}
