import {
  ExtractedField,
  ExtractedInvoice,
  FieldName,
  Finding,
  InvoiceFieldMap,
  Reading,
  VerdictBasis,
} from '@cira/contracts';
import Decimal from 'decimal.js';
import { calibratedConfidence } from '../confidence/calibrate-confidence';
import { viewOf } from '../extraction/candidates/document-view';
import { InvoiceDraft } from '../extraction/invoice-draft';
import { summariseInvoice } from '../summaries/summarise-invoice';
import { amountFindings } from './amount-findings';
import { reconcile, withoutProofsBy } from './arithmetic';
import { compareDrafts, Comparison } from './compare-drafts';
import { ABSENT, absentFromPage, comparisonFindings } from './comparison-findings';
import { checkDateOrder } from './date-order';
import { deriveAmounts } from './derive-amounts';
import { checkFormats } from './formats';
import { isInvented } from './is-invented';
import { judgeField } from './judge-field';
import { judgeLine } from './judge-line';
import { mergeDrafts } from './merge-drafts';
import { outlineReading } from './outline-reading';
import { overallConfidence } from './overall-confidence';
import { findCharge, isPrintedIn } from './printed-charges';
import { reasoningOf } from './reasoning';
import { repairAmounts, unconfirmedRepairs } from './repair-amounts';
import { suggestDates } from './repair-dates';
import { repairIban } from './repair-iban';
import { checkRequiredFields } from './required-fields';
import { findRivals, RivalAmount, rivalFindings } from './rival-amounts';
import { SecondSource } from './second-pass';
import { hiddenDoubt, unreadPageFindings } from './unread-pages';
import { isValidInput } from './valid-input';

export interface VerificationInput {
  readonly primary: InvoiceDraft;
  readonly second: InvoiceDraft | null;
  readonly secondSource: SecondSource | null;
  readonly reading: Reading;
  readonly pipelineVersion: string;
  /** What extraction already had to report, such as a model that did not answer. */
  readonly findings?: readonly Finding[];
  /** From a judged field to its final confidence; what labelled documents taught, unless something is to be learned. */
  readonly calibrate?: (name: FieldName, field: ExtractedField) => number;
}

/**
 * Settles what one or two passes proposed: chooses between them by arithmetic, fills in amounts that follow from
 * others, and gives every field and line its verdict and confidence with the evidence. Pure and deterministic.
 */
export function verifyInvoice(input: VerificationInput): ExtractedInvoice {
  const { reading, secondSource, calibrate = calibratedConfidence } = input;
  const merged = mergeDrafts(input.primary, input.second);
  const view = viewOf(reading);
  const origin = {
    lines: merged.lineItems,
    taxes: merged.taxes,
    findCharge: (missing: Decimal) => findCharge(missing, view),
    isPrinted: (amount: Decimal) => isPrintedIn(view, amount),
    view,
  };
  const repaired = repairAmounts(deriveAmounts(merged.fields), origin);
  const account = repairIban(repaired.fields);
  const misordered = checkDateOrder(account.fields);
  const drafted = suggestDates(account.fields, misordered);
  const comparisons: ReadonlyMap<FieldName, Comparison> = secondSource
    ? compareDrafts(drafted, merged.others, secondSource, reading.pages)
    : new Map();

  const closed = reconcile(drafted, merged.lineItems, origin);
  const rivals = findRivals(drafted, closed.equations, reading);
  const absent = secondSource === 'page' ? absentFromPage(drafted, reading.pages) : [];
  const rivalOf = (name: FieldName): string | null =>
    rivals.find(({ field }) => field === name)?.reason ?? null;
  const arithmetic = withoutProofsBy(
    [...rivals.flatMap(rivalled), ...unconfirmedRepairs(drafted, closed)],
    closed,
  );
  const formats = checkFormats(drafted, view.countries);
  const contradictionsOf = (name: FieldName): VerdictBasis[] => [
    ...(arithmetic.contradictions.get(name) ?? []).map((statement) => ({
      kind: 'equation' as const,
      statement,
    })),
    ...[formats.faults.get(name) ?? []].flat(),
    ...misordered
      .filter((finding) => finding.fields.includes(name))
      .map(({ message }) => ({ kind: 'date_order' as const, statement: message })),
  ];

  const fields: InvoiceFieldMap = Object.fromEntries(
    Object.entries(drafted).map(([key, field]) => {
      const name = key as FieldName;
      const judged = judgeField(field, {
        proofs: arithmetic.proofs.get(name) ?? [],
        // An example from a model's training has right check digits as well.
        formatProof: isInvented(field) ? null : (formats.proofs.get(name) ?? null),
        contradictions: contradictionsOf(name),
        comparison: comparisons.get(name) ?? null,
        hidden: hiddenDoubt(name, field, reading),
        rival: rivalOf(name),
        absence: absent.includes(name) ? `it ${ABSENT}` : null,
      });
      return [name, { ...judged, confidence: calibrate(name, judged) }];
    }),
  );
  const whole = { sumCloses: arithmetic.linesProof !== null, secondPassAgrees: merged.linesAgree };
  const lineItems = merged.lineItems.map((line) => judgeLine(line, whole));
  const validInput = isValidInput(reading, fields, lineItems);
  const findings: Finding[] = [
    ...unreadPageFindings(reading),
    ...(input.findings ?? []),
    ...repaired.findings,
    ...account.findings,
    ...amountFindings(arithmetic.equations, drafted, lineItems),
    ...rivalFindings(rivals),
    ...misordered,
    ...formats.findings,
    ...checkRequiredFields(fields),
    ...comparisonFindings(fields, comparisons, secondSource, reading.pages),
  ];
  const settled = {
    fields,
    lineItems,
    ...(merged.taxes.length > 0 && { taxes: [...merged.taxes] }),
    findings,
    validInput,
  };
  return {
    version: 1,
    pipelineVersion: input.pipelineVersion,
    language: merged.language ?? reading.language,
    ...settled,
    confidence: overallConfidence(fields, lineItems, findings, validInput),
    reasoning: reasoningOf({
      reading,
      fields,
      lineItems,
      findings,
      linesProof: arithmetic.linesProof,
      secondSource,
      validInput,
    }),
    summaries: summariseInvoice(settled),
    reading: outlineReading(reading),
  };
}

/** Where the total may be that of a part, so may the tax be, however well its rate fits. */
function rivalled({ field }: RivalAmount): FieldName[] {
  return field === 'total' ? ['total', 'tax'] : [field];
}
