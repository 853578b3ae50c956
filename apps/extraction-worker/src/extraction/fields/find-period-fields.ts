import { ExtractedField, FieldName, InvoiceFieldMap } from '@cira/contracts';
import { DocumentView } from '../candidates/document-view';
import { findDateRanges } from '../candidates/find-date-ranges';
import { DateCandidate } from '../candidates/find-dates';
import { describe, LabelEvidence } from '../candidates/label-evidence';
import { Concept } from '../lexicon/concepts';
import { fieldAt } from './field';
import { isoOf } from './find-date-fields';

interface Period {
  readonly start: FieldName;
  readonly end: FieldName;
  readonly concepts: { readonly both: Concept; readonly start: Concept; readonly end: Concept };
}

const PERIODS: readonly Period[] = [
  {
    start: 'serviceStartDate',
    end: 'serviceEndDate',
    concepts: { both: 'servicePeriod', start: 'serviceStart', end: 'serviceEnd' },
  },
  {
    start: 'policyStartDate',
    end: 'policyEndDate',
    concepts: { both: 'policyPeriod', start: 'policyStart', end: 'policyEnd' },
  },
];

/** Service and policy periods: two dates at one label ("Billing period 1 May to 31 May"), or one at each. */
export function findPeriodFields(view: DocumentView): InvoiceFieldMap {
  const fields: InvoiceFieldMap = {};
  for (const { start, end, concepts } of PERIODS) {
    const pair = pairAt(view, concepts.both);
    const first = pair?.[0] ?? singleAt(view, concepts.start);
    const last = pair?.[1] ?? singleAt(view, concepts.end);
    if (first !== null && last !== null && isoOf(view, first.date) > isoOf(view, last.date)) continue;
    if (first !== null) fields[start] = toField(view, first);
    if (last !== null) fields[end] = toField(view, last);
  }
  return { ...unlabelledPeriod(view, fields), ...fields };
}

/** The one range of dates that the document states, where no label calls any date a period's. */
function unlabelledPeriod(view: DocumentView, found: InvoiceFieldMap): InvoiceFieldMap {
  if (PERIODS.some(({ start, end }) => found[start] !== undefined || found[end] !== undefined)) return {};
  const ranges = findDateRanges(view.dates);
  const distinct = new Map(
    ranges.map((range) => [`${isoOf(view, range.start)} ${isoOf(view, range.end)}`, range]),
  );
  const [only, ...others] = distinct.values();
  if (only === undefined || others.length > 0) return {};
  const isPolicy = view.layout.segments.some(({ labels }) =>
    labels.some(({ concept }) => concept === 'policyNumber' || concept === 'policyPeriod'),
  );
  const [start, end] = isPolicy
    ? (['policyStartDate', 'policyEndDate'] as const)
    : (['serviceStartDate', 'serviceEndDate'] as const);
  const field = (date: DateCandidate): ExtractedField =>
    fieldAt(date, {
      value: isoOf(view, date),
      confidence: 0.6,
      evidence: ['the only range of dates; no label'],
    });
  return { [start]: field(only.start), [end]: field(only.end) };
}

interface Found {
  readonly date: DateCandidate;
  readonly label: LabelEvidence;
}

/** The first label of the concept with two dates after it in one line; what is said of the first goes for both. */
function pairAt(view: DocumentView, concept: Concept): readonly [Found, Found] | null {
  const found = view.dates.flatMap((date) => foundAt(view, date, concept, 0.2));
  for (const [index, first] of found.entries()) {
    const second = found[index + 1];
    if (second?.date.segment.line === first.date.segment.line) return [first, second];
    const next = view.dates.find((date) => isEndOf(first.date, date));
    if (next !== undefined) return [first, { date: next, label: first.label }];
  }
  return null;
}

/** "01/01/2026 – 12/31/2026", "1 May to 31 May": nothing but a dash or a small word between the two. */
function isEndOf(start: DateCandidate, end: DateCandidate): boolean {
  if (end.segment !== start.segment || end.from < start.to || end.from - start.to > 1) return false;
  const label = end.segment.labels.find((each) => each.from < end.from && each.to > start.to);
  return label === undefined || label.to - label.from === 1;
}

function singleAt(view: DocumentView, concept: Concept): Found | null {
  const found = view.dates.flatMap((date) => foundAt(view, date, concept, 0.5));
  return found.sort((a, b) => b.label.strength - a.label.strength)[0] ?? null;
}

function foundAt(view: DocumentView, date: DateCandidate, concept: Concept, least: number): Found[] {
  const label = view.labelsOf(date).find((each) => each.concept === concept && each.strength >= least);
  return label === undefined ? [] : [{ date, label }];
}

function toField(view: DocumentView, found: Found): ReturnType<typeof fieldAt> {
  return fieldAt(found.date, {
    value: isoOf(view, found.date),
    confidence: 0.55 + 0.35 * found.label.strength,
    evidence: [describe(found.label)],
  });
}
