import { FieldName, InvoiceFieldMap, LineItem, TaxLine } from '@cira/contracts';
import { InvoiceDraft } from '../extraction/invoice-draft';

/** The issuer's own statement in a machine format: nothing was read wrong, but nothing independent confirms it yet. */
const XML_CONFIDENCE = 0.99;

/** What a syntax reader finds: values in the form of their field type, each with the element it came from. */
export type XmlFields = Partial<Record<FieldName, { value: string | null; element: string }>>;
export type XmlLine = Pick<
  LineItem,
  'description' | 'sku' | 'quantity' | 'unit' | 'unitPrice' | 'discount' | 'taxRate' | 'total'
>;

export function xmlDraft(
  values: XmlFields,
  lines: readonly XmlLine[],
  taxes: readonly TaxLine[],
): InvoiceDraft {
  const fields: InvoiceFieldMap = {};
  for (const [name, found] of Object.entries(values) as [FieldName, XmlFields[FieldName]][]) {
    if (!found?.value) continue;
    fields[name] = {
      value: found.value,
      confidence: XML_CONFIDENCE,
      verdict: 'unproved',
      method: 'xml',
      page: null,
      box: null,
      raw: null,
      evidence: [`e-invoice XML: ${found.element}`],
      alternatives: [],
    };
  }
  const lineItems = lines.map((line): LineItem => {
    return { ...line, confidence: XML_CONFIDENCE, verdict: 'unproved', page: null, box: null };
  });
  return { language: null, fields, lineItems, ...(taxes.length > 0 && { taxes }) };
}
