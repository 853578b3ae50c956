import { Reading } from '@cira/contracts';
import { buildLayout } from '../layout/build-layout';
import { Layout } from '../layout/layout';
import { CountryEvidence, countryEvidenceOf } from '../locale/country-evidence';
import { DateOrderGuess, guessDateOrder } from '../locale/date-order';
import { decimalMarkOf } from '../locale/decimal-mark';
import { languageOf } from '../locale/language';
import { AmountCandidate, findAmounts } from './find-amounts';
import { DateCandidate, findDates } from './find-dates';
import { findIbans, IbanSighting } from './find-ibans';
import { findTaxIds, TaxIdCandidate } from './find-tax-ids';
import { settleTornThousands } from './settle-torn-thousands';
import { LabelEvidence, labelEvidenceOf } from './label-evidence';
import { Candidate } from './candidate';

/** What every family of fields works on: the laid-out words, the typed candidates and the document's locale. */
export interface DocumentView {
  readonly layout: Layout;
  readonly language: string | null;
  readonly countries: CountryEvidence;
  readonly dateOrder: DateOrderGuess;
  readonly dates: readonly DateCandidate[];
  readonly amounts: readonly AmountCandidate[];
  readonly taxIds: readonly TaxIdCandidate[];
  readonly ibans: readonly IbanSighting[];
  /** Labels beside and above a candidate; found once for each. */
  readonly labelsOf: (candidate: Candidate) => readonly LabelEvidence[];
}

const views = new WeakMap<Reading, DocumentView>();

/** The view of a reading, built once: extraction and verification look at the same one. */
export function viewOf(reading: Reading): DocumentView {
  const known = views.get(reading) ?? viewDocument(reading);
  views.set(reading, known);
  return known;
}

export function viewDocument(reading: Reading): DocumentView {
  const printed = reading.pages.flatMap((page) => page.words.map((word) => word.text));
  const language = reading.language ?? languageOf(printed);
  const layout = buildLayout(reading, language);
  const texts = layout.segments.map((segment) => segment.text);
  const dates = findDates(layout);
  const labelsOf = remembered((candidate) => labelEvidenceOf(layout, candidate));
  const ibans = findIbans(layout);
  const taxIds = findTaxIds(layout, labelsOf, ibans);
  const countries = countryEvidenceOf(
    texts,
    taxIds.flatMap((taxId) => taxId.country ?? []),
  );
  return {
    layout,
    language,
    countries,
    dateOrder: guessDateOrder(
      dates.map((candidate) => candidate.date),
      countries,
      language,
    ),
    dates,
    amounts: settleTornThousands(findAmounts(layout, dates, decimalMarkOf(printed))),
    taxIds,
    ibans,
    labelsOf,
  };
}

function remembered(
  find: (candidate: Candidate) => readonly LabelEvidence[],
): (candidate: Candidate) => readonly LabelEvidence[] {
  const known = new Map<Candidate, readonly LabelEvidence[]>();
  return (candidate) => {
    const before = known.get(candidate);
    if (before !== undefined) return before;
    const found = find(candidate);
    known.set(candidate, found);
    return found;
  };
}
