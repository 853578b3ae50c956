import { ExtractedInvoice, FieldName, Finding, InvoiceFieldMap, Reading } from '@cira/contracts';
import { InvoiceDraft } from '../extraction/invoice-draft';
import { amountFindings } from './amount-findings';
import { reconcile, withoutProofsBy } from './arithmetic';
import { compareDrafts, Comparison } from './compare-drafts';
import { comparisonFindings } from './comparison-findings';
import { checkDateOrder } from './date-order';
import { deriveAmounts } from './derive-amounts';
import { checkFormats } from './formats';
import { isInvented } from './is-invented';
import { judgeField } from './judge-field';
import { judgeLine } from './judge-line';
import { mergeDrafts } from './merge-drafts';
import { outlineReading } from './outline-reading';
import { overallConfidence } from './overall-confidence';
import { reasoningOf } from './reasoning';
import { checkRequiredFields } from './required-fields';
import { findRivals, rivalFindings } from './rival-amounts';
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
}

/**
 * Settles what one or two passes proposed: chooses between them by arithmetic, fills in amounts that follow from
 * others, and gives every field and line its verdict and confidence with the evidence. Pure and deterministic.
 */
export function verifyInvoice(input: VerificationInput): ExtractedInvoice {
  const { reading, secondSource } = input;
  const merged = mergeDrafts(input.primary, input.second);
  const drafted = deriveAmounts(merged.fields);
  const comparisons: ReadonlyMap<FieldName, Comparison> = secondSource
    ? compareDrafts(drafted, merged.others, secondSource, reading.pages)
    : new Map();

  const closed = reconcile(drafted, merged.lineItems);
  const rivals = findRivals(drafted, closed.equations, reading);
  const rivalOf = (name: FieldName): string | null =>
    rivals.find(({ field }) => field === name)?.reason ?? null;
  const arithmetic = withoutProofsBy(
    rivals.map(({ field }) => field),
    closed,
  );
  const formats = checkFormats(drafted);
  const misordered = checkDateOrder(drafted);
  const contradictionsOf = (name: FieldName): string[] => [
    ...(arithmetic.contradictions.get(name) ?? []),
    ...[formats.faults.get(name) ?? []].flat(),
    ...misordered.filter((finding) => finding.fields.includes(name)).map((finding) => finding.message),
  ];

  const fields: InvoiceFieldMap = Object.fromEntries(
    Object.entries(drafted).map(([key, field]) => {
      const name = key as FieldName;
      return [
        name,
        judgeField(field, {
          proofs: arithmetic.proofs.get(name) ?? [],
          // An example from a model's training has right check digits as well.
          formatProof: isInvented(field) ? null : (formats.proofs.get(name) ?? null),
          contradictions: contradictionsOf(name),
          comparison: comparisons.get(name) ?? null,
          hidden: hiddenDoubt(name, field, reading),
          rival: rivalOf(name),
        }),
      ];
    }),
  );
  const whole = { sumCloses: arithmetic.linesProof !== null, secondPassAgrees: merged.linesAgree };
  const lineItems = merged.lineItems.map((line) => judgeLine(line, whole));
  const validInput = isValidInput(reading, fields, lineItems);
  const findings: Finding[] = [
    ...unreadPageFindings(reading),
    ...(input.findings ?? []),
    ...amountFindings(arithmetic.equations, drafted, lineItems),
    ...rivalFindings(rivals),
    ...misordered,
    ...formats.findings,
    ...checkRequiredFields(fields),
    ...comparisonFindings(fields, comparisons, secondSource, reading.pages),
  ];
  return {
    version: 1,
    pipelineVersion: input.pipelineVersion,
    language: merged.language ?? reading.language,
    fields,
    lineItems,
    findings,
    confidence: overallConfidence(fields, lineItems, findings, validInput),
    validInput,
    reasoning: reasoningOf({
      reading,
      fields,
      lineItems,
      findings,
      linesProof: arithmetic.linesProof,
      secondSource,
      validInput,
    }),
    reading: outlineReading(reading),
  };
}
