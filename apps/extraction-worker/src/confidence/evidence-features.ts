import { ExtractedField, FieldName, INVOICE_FIELDS } from '@cira/contracts';

/** What is known about a value when its confidence is computed, by name; 0 and 1 for what is or is not the case. */
export type Features = Readonly<Record<string, number>>;

/** Fields that go wrong for the same reasons share their weights; the others stand for their type. */
const FAMILIES: Readonly<Partial<Record<FieldName, string>>> = {
  invoiceNumber: 'invoiceNumber',
  invoiceDate: 'invoiceDate',
  dueDate: 'dueDate',
  vendorName: 'vendorName',
  customerName: 'customerName',
  remitToEntity: 'otherName',
  remitToCareOf: 'otherName',
  communityName: 'otherName',
  vendorAddress: 'address',
  customerAddress: 'address',
  remitToAddress: 'address',
  vendorTaxId: 'taxId',
  customerTaxId: 'taxId',
  iban: 'taxId',
  bic: 'taxId',
  total: 'total',
  amountDue: 'total',
  subtotal: 'partOfTotal',
  tax: 'partOfTotal',
  paymentTerms: 'terms',
  discountTerms: 'terms',
};

export const familyOf = (name: FieldName): string => FAMILIES[name] ?? INVOICE_FIELDS[name];

/**
 * The evidence behind a field as numbers: how well its labels, place and form speak for it (as log-odds), what
 * verification says, and how it was read.
 */
export function evidenceFeatures(name: FieldName, field: ExtractedField): Features {
  const family = familyOf(name);
  const evidence = logOdds(field.confidence);
  return {
    bias: 1,
    [family]: 1,
    evidence,
    [`${family} evidence`]: evidence,
    proved: Number(field.verdict === 'proved'),
    [`${family} proved`]: Number(field.verdict === 'proved'),
    ocr: Number(field.method === 'ocr'),
    [`${family} ocr`]: Number(field.method === 'ocr'),
    derived: Number(field.method === 'derived'),
    disputed: Number(field.alternatives.length > 0),
  };
}

/** Bounded, so that no single piece of evidence outweighs all others. */
function logOdds(confidence: number): number {
  const bounded = Math.min(0.99, Math.max(0.05, confidence));
  return Math.log(bounded / (1 - bounded));
}
