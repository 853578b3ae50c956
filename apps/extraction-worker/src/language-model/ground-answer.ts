import {
  ExtractedField,
  FIELD_NAMES,
  FieldType,
  INVOICE_FIELDS,
  InvoiceFieldMap,
  LineItem,
  Page,
} from '@cira/contracts';
import { InvoiceDraft } from '../extraction/invoice-draft';
import { findValue } from '../grounding/find-value';
import { unionOf } from '../grounding/sighting';
import { Answer } from './answer-schema';
import { cleanValue } from './clean-value';

/** The value stands on the page; that it stands there for this field is the model's word alone. */
const FOUND = 0.85;
/** No word of the document supports it: an invention until something else proves it. */
const NOT_FOUND = 0.2;

/** The model's answer as a draft: each value in the form of its type, with its place in the document or a warning. */
export function groundAnswer(answer: Answer, pages: readonly Page[]): InvoiceDraft {
  const fields: InvoiceFieldMap = {};
  for (const name of FIELD_NAMES) {
    const value = cleanValue(INVOICE_FIELDS[name], answer.fields[name] ?? null);
    if (value !== null) fields[name] = groundField(value, INVOICE_FIELDS[name], pages);
  }
  const language = /^[a-z]{2}/i.exec(answer.language ?? '')?.[0].toLowerCase() ?? null;
  return { language, fields, lineItems: answer.lineItems.map((line) => groundLine(line, pages)) };
}

function groundField(value: string, type: FieldType, pages: readonly Page[]): ExtractedField {
  const sighting = findValue(value, type, pages);
  return {
    value,
    confidence: sighting ? FOUND : NOT_FOUND,
    verdict: 'unproved',
    method: 'llm',
    page: sighting?.page ?? null,
    box: sighting?.box ?? null,
    raw: sighting?.raw ?? null,
    evidence: [
      sighting ? `language model; found on page ${sighting.page}` : 'language model; not found on the page',
    ],
    alternatives: [],
  };
}

/** A line is supported when its description and its total both are; its place is where they stand on one page. */
function groundLine(line: Answer['lineItems'][number], pages: readonly Page[]): LineItem {
  const amount = (text: string | null): string | null => cleanValue('amount', text);
  const total = amount(line.total);
  const description = cleanValue('text', line.description) ?? '';
  const found = [
    description === '' ? null : findValue(description, 'text', pages),
    total === null ? null : findValue(total, 'amount', pages),
  ];
  const supported = found[0] !== null && (total === null || found[1] !== null);
  const page = found[0]?.page ?? null;
  return {
    description,
    sku: cleanValue('text', line.sku),
    quantity: amount(line.quantity),
    unit: cleanValue('text', line.unit),
    unitPrice: amount(line.unitPrice),
    taxRate: amount(line.taxRate?.replace('%', '') ?? null),
    total,
    confidence: supported ? FOUND : NOT_FOUND,
    verdict: 'unproved',
    page,
    box: unionOf([found[0]?.box ?? null].filter((box) => box !== null)),
  };
}
