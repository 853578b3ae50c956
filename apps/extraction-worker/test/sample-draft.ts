import { ExtractedField, FieldName, InvoiceFieldMap, LineItem } from '@cira/contracts';
import { InvoiceDraft } from '../src/extraction/invoice-draft';

export function fieldOf(value: string, changes: Partial<ExtractedField> = {}): ExtractedField {
  return {
    value,
    confidence: 0.8,
    verdict: 'unproved',
    method: 'text',
    page: 1,
    box: { x0: 0, y0: 0, x1: 10, y1: 10 },
    raw: value,
    evidence: [],
    alternatives: [],
    ...changes,
  };
}

export function fieldsOf(
  values: Partial<Record<FieldName, string>>,
  changes: Partial<ExtractedField> = {},
): InvoiceFieldMap {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fieldOf(value, changes)]));
}

export function lineOf(total: string | null, changes: Partial<LineItem> = {}): LineItem {
  return {
    description: 'Service',
    sku: null,
    quantity: null,
    unit: null,
    unitPrice: null,
    taxRate: null,
    total,
    confidence: 0.7,
    verdict: 'unproved',
    page: 1,
    box: null,
    ...changes,
  };
}

export function draftOf(
  values: Partial<Record<FieldName, string>>,
  changes: Partial<ExtractedField> = {},
  lineItems: LineItem[] = [],
): InvoiceDraft {
  return { language: null, fields: fieldsOf(values, changes), lineItems };
}
