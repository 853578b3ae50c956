import { ExtractedField, ExtractedInvoice, FieldName, LineItem } from '@cira/contracts';

/** An extracted invoice with these values, for tests of how it is shown. */
export function extractedInvoice(
  values: Partial<Record<FieldName, string>>,
  lineItems: readonly LineItem[] = [],
): ExtractedInvoice {
  const fields = Object.entries(values).map(([name, value]) => [name, extractedField(value)]);
  return {
    version: 1,
    pipelineVersion: '2024.1',
    language: 'en',
    fields: Object.fromEntries(fields) as ExtractedInvoice['fields'],
    lineItems: [...lineItems],
    findings: [],
    confidence: 0.95,
    validInput: true,
    reasoning: 'The total is proved by the lines.',
  };
}

function extractedField(value: string): ExtractedField {
  return {
    value,
    confidence: 0.9,
    verdict: 'proved',
    method: 'text',
    page: 1,
    box: { x0: 1, y0: 2, x1: 3, y1: 4 },
    raw: value,
    evidence: ['label "Total"'],
    alternatives: [],
  };
}

export function lineItem(values: Partial<LineItem>): LineItem {
  return {
    description: 'Professional Services',
    sku: null,
    quantity: null,
    unit: null,
    unitPrice: null,
    taxRate: null,
    total: null,
    confidence: 0.9,
    verdict: 'proved',
    page: 1,
    box: null,
    ...values,
  };
}
