import { Layout, Segment } from '../layout/layout';
import { Candidate, candidateAt } from './candidate';
import { IbanSighting, isInIban } from './find-ibans';
import { LabelEvidence } from './label-evidence';
import { TAX_ID_FORMATS } from './tax-id-formats';

export interface TaxIdCandidate extends Candidate {
  /** ISO 3166, null where only the label says that it is a tax id. */
  readonly country: string | null;
  /** Whether check digits confirm it; null where its kind has none. */
  readonly checks: boolean | null;
  readonly hasLabel: boolean;
}

/** "GB 123 4567 89" and "FR 40 123 456 789" come in up to six groups. */
const MOST_GROUPS = 6;
const FEWEST_DIGITS = 6;

/** Tax ids by their national formats, in groups or in one piece, and whatever stands at a tax id label. */
export function findTaxIds(
  layout: Layout,
  labelsOf: (candidate: Candidate) => readonly LabelEvidence[],
  ibans: readonly IbanSighting[],
): TaxIdCandidate[] {
  return layout.segments.flatMap((segment) => {
    const found: TaxIdCandidate[] = [];
    for (let from = 0; from < segment.tokens.length;) {
      const taxId = isInIban(ibans, segment, from, from + 1) ? null : taxIdAt(segment, from, labelsOf);
      if (taxId !== null) found.push(taxId);
      from = taxId?.to ?? from + 1;
    }
    return found;
  });
}

function taxIdAt(
  segment: Segment,
  from: number,
  labelsOf: (candidate: Candidate) => readonly LabelEvidence[],
): TaxIdCandidate | null {
  const end = Math.min(segment.tokens.length, from + MOST_GROUPS);
  if (!hasDigits(segment, from, end) || digitsIn(compactOf(segment, from, end)) < FEWEST_DIGITS) return null;
  let label: boolean | null = null;
  const isLabelled = (): boolean => (label ??= hasTaxIdLabel(labelsOf(candidateAt(segment, from, from + 1))));
  for (let to = end; to > from; to -= 1) {
    if (!/[A-Za-z\d]/.test(segment.tokens[to - 1]?.text ?? '')) continue;
    const compact = compactOf(segment, from, to);
    const format = TAX_ID_FORMATS.find((each) => each.pattern.test(compact));
    if (format === undefined) continue;
    const checks = format.isValid === undefined ? null : format.isValid(compact);
    const isTelling = format.needsLabel !== true || format.printed?.test(rawOf(segment, from, to)) === true;
    if ((!isTelling || checks === false) && !isLabelled()) continue;
    if (checks === false && format.needsLabel === true) continue;
    return { ...candidateAt(segment, from, to), country: format.country, checks, hasLabel: isLabelled() };
  }
  return isLabelled() ? labelledOnly(segment, from) : null;
}

/** Any number of at least six digits at a tax id label; its groups follow as long as they are groups of digits. */
function labelledOnly(segment: Segment, from: number): TaxIdCandidate | null {
  let to = from;
  while (
    to < segment.tokens.length &&
    to < from + MOST_GROUPS &&
    isGroup(segment.tokens[to]?.text ?? '', to === from)
  )
    to += 1;
  if (to === from) return null;
  const digits = digitsIn(compactOf(segment, from, to));
  if (digits < FEWEST_DIGITS || digits > 15 || isPostcode(segment, from, to)) return null;
  return { ...candidateAt(segment, from, to), country: null, checks: null, hasLabel: true };
}

/** A Portuguese postcode has seven digits too. */
const isPostcode = (segment: Segment, from: number, to: number): boolean =>
  to - from === 1 && /^\d{4}-\d{3}[,;.]?$/.test(segment.tokens[from]?.text ?? '');

function isGroup(text: string, isFirst: boolean): boolean {
  const bare = text.replace(/[,;.)]+$/, '');
  return /^[\dA-Z][\dA-Z./-]*$/.test(bare) && (/\d/.test(bare) || (isFirst && /^[A-Z]{2,3}$/.test(bare)));
}

function hasTaxIdLabel(evidence: readonly LabelEvidence[]): boolean {
  return evidence.some(
    (each) =>
      (each.concept === 'taxId' && each.strength > 0.3) ||
      (each.concept === 'tax' && each.direction === 'left' && each.strength > 0.8),
  );
}

const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

function hasDigits(segment: Segment, from: number, to: number): boolean {
  const first = segment.tokens[from]?.text ?? '';
  if (/\d/.test(first)) return true;
  return (
    /^[A-Z]{2,3}$/.test(first) && segment.tokens.slice(from + 1, to).some((token) => /\d/.test(token.text))
  );
}

const rawOf = (segment: Segment, from: number, to: number): string =>
  segment.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')
    .replace(/[,;.]$/, '');

function compactOf(segment: Segment, from: number, to: number): string {
  return segment.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join('')
    .toUpperCase()
    .replace(/[^A-Z\d]/g, '');
}
