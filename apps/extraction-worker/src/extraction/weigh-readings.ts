import { ExtractedField, FieldName, INVOICE_FIELDS, InvoiceFieldMap } from '@cira/contracts';
import { isInvented } from '../verification/is-invented';
import { sameFieldValue } from '../verification/same-value';
import { InvoiceDraft } from './invoice-draft';

/** Two readings of a document, of each field the better supported one first. */
export interface WeighedReadings {
  readonly primary: InvoiceDraft;
  readonly second: InvoiceDraft;
}

/**
 * A model's answers beside the local reading that they were asked for. What was asked was doubtful, so it gives way to
 * a value that the model found on the page, and stays as the other reading. Of amounts arithmetic still has the first
 * word: the combination that closes the most sums wins, and the order here only settles ties.
 */
export function weighAnswers(
  local: InvoiceDraft,
  answers: InvoiceDraft,
  asked: readonly FieldName[],
): WeighedReadings {
  return exchange(local, answers, (name, _, other) => asked.includes(name) && !isInvented(other));
}

/** A model's reading of the whole beside the local one: what stands nowhere in the document does not lead. */
export function weighWhole(model: InvoiceDraft, local: InvoiceDraft): WeighedReadings {
  return exchange(model, local, (_, own) => isInvented(own));
}

/**
 * A third reading of fields that are not proved yet, from another model: it confirms the first, or makes a majority
 * with the second, or stands beside the only one that there is.
 */
export function weighThird({ primary, second }: WeighedReadings, third: InvoiceDraft): WeighedReadings {
  const [first, other]: [InvoiceFieldMap, InvoiceFieldMap] = [{ ...primary.fields }, { ...second.fields }];
  for (const [key, reading] of Object.entries(third.fields)) {
    const name = key as FieldName;
    const [own, rival] = [first[name], other[name]];
    if (isInvented(reading)) continue;
    if (rival && (!own || (agrees(name, rival, reading) && !agrees(name, own, reading))))
      [first[name], other[name]] = [rival, reading];
    else if (!rival || (own && agrees(name, own, reading))) other[name] = reading;
  }
  return { primary: { ...primary, fields: first }, second: { ...second, fields: other } };
}

function agrees(name: FieldName, a: ExtractedField, b: ExtractedField): boolean {
  return sameFieldValue(INVOICE_FIELDS[name], a.value, b.value);
}

function exchange(
  primary: InvoiceDraft,
  second: InvoiceDraft,
  givesWay: (name: FieldName, own: ExtractedField, other: ExtractedField) => boolean,
): WeighedReadings {
  const [first, other]: [InvoiceFieldMap, InvoiceFieldMap] = [{ ...primary.fields }, { ...second.fields }];
  for (const key of Object.keys(first)) {
    const name = key as FieldName;
    const [own, rival] = [primary.fields[name], second.fields[name]];
    if (!own || !rival || agrees(name, own, rival) || !givesWay(name, own, rival)) continue;
    [first[name], other[name]] = [rival, own];
  }
  return { primary: { ...primary, fields: first }, second: { ...second, fields: other } };
}
