import { ExtractedField, InvoiceFieldMap } from '@cira/contracts';
import { candidateAt } from '../candidates/candidate';
import { DocumentView } from '../candidates/document-view';
import { Segment } from '../layout/layout';
import { fieldAt, readField } from './field';

const BIC = /^[A-Z]{4}([A-Z]{2})[A-Z\d]{2}(?:[A-Z\d]{3})?$/;
/** What every language calls it, also within a sentence, where no label stands. */
const CALLED_BIC = /^\(?(?:SWIFT|BIC)(?:\W(?:SWIFT|BIC))?:?$/i;
/** Bank details stand together: a BIC without a label counts within so many lines of the IBAN. */
const NEAR_IBAN = 3;

/** IBAN by its check digits; BIC by its label, or by standing with an IBAN of the same country. */
export function findBankFields(view: DocumentView): InvoiceFieldMap {
  const fields: InvoiceFieldMap = {};
  const [first] = view.ibans;
  if (first !== undefined)
    fields.iban = readField(first.tokens, {
      value: first.iban,
      confidence: 0.98,
      evidence: ['check digits are right (mod 97)'],
    });
  for (const segment of view.layout.segments) {
    const bic = bicIn(view, segment);
    if (bic === null) continue;
    fields.bic = bic;
    break;
  }
  return fields;
}

function bicIn(view: DocumentView, segment: Segment): ExtractedField | null {
  for (const [index, token] of segment.tokens.entries()) {
    const text = token.text.replace(/[^A-Za-z\d]/g, '');
    const country = BIC.exec(text)?.[1];
    if (country === undefined) continue;
    const candidate = candidateAt(segment, index, index + 1);
    const label = segment.labels.find((each) => each.concept === 'bankCode' && each.to <= index);
    const beside = view
      .labelsOf(candidate)
      .find((each) => each.concept === 'bankCode' && each.strength > 0.5);
    const word = segment.tokens[index - 1]?.text;
    const named = label?.text ?? beside?.label.text ?? (word && CALLED_BIC.test(word) ? word : undefined);
    if (named === undefined && !standsWithIban(view, segment, country)) continue;
    return fieldAt(candidate, {
      value: text,
      confidence: named === undefined ? 0.85 : 0.92,
      evidence: [named === undefined ? 'stands with an IBAN of its country' : `label "${named}"`],
    });
  }
  return null;
}

function standsWithIban(view: DocumentView, segment: Segment, country: string): boolean {
  return view.ibans.some(
    (iban) =>
      iban.iban.startsWith(country) &&
      iban.segment.page === segment.page &&
      Math.abs(iban.segment.line - segment.line) <= NEAR_IBAN,
  );
}
