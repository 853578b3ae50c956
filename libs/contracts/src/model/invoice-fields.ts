/**
 * The header fields of an invoice, each with the type of its value. One list for extraction, verification and
 * every surface. Values are strings whatever the type: `date` is ISO 8601, `amount` a decimal string, `currency`
 * ISO 4217, `text` and `identifier` as printed (white space folded).
 */
export const INVOICE_FIELDS = {
  invoiceNumber: 'identifier',
  invoiceDate: 'date',
  dueDate: 'date',
  vendorName: 'text',
  vendorAddress: 'text',
  vendorTaxId: 'identifier',
  vendorEmail: 'text',
  customerName: 'text',
  customerAddress: 'text',
  customerTaxId: 'identifier',
  poNumber: 'identifier',
  projectCode: 'identifier',
  accountNumber: 'identifier',
  currency: 'currency',
  /** Sum of the lines before tax. */
  subtotal: 'amount',
  discount: 'amount',
  shipping: 'amount',
  /** Sums beside the lines that are neither shipping nor tax: tips, service, insurance, levies. */
  otherCharges: 'amount',
  tax: 'amount',
  /** Tax that the buyer keeps back and pays for the vendor (IRPF, ritenuta d'acconto, TDS): lowers what is paid. */
  withheldTax: 'amount',
  /** What rounds the total to a payable sum; negative where it rounds down. */
  rounding: 'amount',
  /** Including tax, without what was due before. */
  total: 'amount',
  amountPaid: 'amount',
  /** What is to be paid now, arrears included. */
  amountDue: 'amount',
  paymentTerms: 'text',
  /** What may be deducted for paying early, as printed ("2 % within 10 days"). */
  discountTerms: 'text',
  policyNumber: 'identifier',
  policyStartDate: 'date',
  policyEndDate: 'date',
  serviceStartDate: 'date',
  serviceEndDate: 'date',
  pastDueAmount: 'amount',
  currentDueAmount: 'amount',
  lateFeeAmount: 'amount',
  creditAmount: 'amount',
  remitToEntity: 'text',
  remitToAddress: 'text',
  remitToCareOf: 'text',
  communityName: 'text',
  iban: 'identifier',
  bic: 'identifier',
} as const;

export type FieldName = keyof typeof INVOICE_FIELDS;
export type FieldType = (typeof INVOICE_FIELDS)[FieldName];
export const FIELD_NAMES = Object.keys(INVOICE_FIELDS) as FieldName[];
