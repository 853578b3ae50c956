import { ExtractedField, FieldType, INVOICE_FIELDS, InvoiceFieldMap, LineItem, Page } from '@cira/contracts';
import { InvoiceDraft } from '../extraction/invoice-draft';
import { findValue } from '../grounding/find-value';
import { Sighting } from '../grounding/sighting';
import { Answer, Wanted } from './answer-schema';
import { cleanValue } from './clean-value';

/** The value stands on the page; that it stands there for this field is the model's word alone. */
const FOUND = 0.85;
/** No word of the document supports it: an invention until something else proves it. */
const NOT_FOUND = 0.2;

/**
 * The model's answer as a draft: each value in the form of its type, with its place in the document or a warning.
 * What was not asked for is not taken. A number in a line that no word supports is left out, and a line of which
 * nothing is found altogether: lines have no evidence of their own that could say so.
 */
export function groundAnswer(answer: Answer, wanted: Wanted, pages: readonly Page[]): InvoiceDraft {
  const fields: InvoiceFieldMap = {};
  for (const name of wanted.fields) {
    const value = cleanValue(INVOICE_FIELDS[name], answer.fields[name] ?? null);
    if (value !== null) fields[name] = groundField(value, INVOICE_FIELDS[name], pages);
  }
  const language = /^[a-z]{2}/i.exec(answer.language ?? '')?.[0].toLowerCase() ?? null;
  const lineItems = wanted.lineItems ? answer.lineItems.flatMap((line) => groundLine(line, pages) ?? []) : [];
  return { language, fields, lineItems };
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

/** Its place is where its description stands, else its total. */
function groundLine(line: Answer['lineItems'][number], pages: readonly Page[]): LineItem | null {
  const description = cleanValue('text', line.description) ?? '';
  const described = description === '' ? null : findValue(description, 'text', pages);
  const amounts = {
    quantity: groundAmount(line.quantity, pages),
    unitPrice: groundAmount(line.unitPrice, pages),
    taxRate: groundAmount(line.taxRate?.replace('%', '') ?? null, pages),
    total: groundAmount(line.total, pages),
  };
  const place = described ?? amounts.total.sighting;
  if (!place) return null;
  const isWhole = described !== null && Object.values(amounts).every(({ invented }) => !invented);
  return {
    description,
    sku: cleanValue('text', line.sku),
    quantity: amounts.quantity.value,
    unit: cleanValue('text', line.unit),
    unitPrice: amounts.unitPrice.value,
    taxRate: amounts.taxRate.value,
    total: amounts.total.value,
    confidence: isWhole ? FOUND : NOT_FOUND,
    verdict: 'unproved',
    page: place.page,
    box: place.box,
  };
}

interface GroundedAmount {
  readonly value: string | null;
  readonly sighting: Sighting | null;
  readonly invented: boolean;
}

function groundAmount(written: string | null, pages: readonly Page[]): GroundedAmount {
  const value = cleanValue('amount', written);
  const sighting = value === null ? null : findValue(value, 'amount', pages);
  return { value: sighting ? value : null, sighting, invented: value !== null && !sighting };
}
