/**
 * What a label can say about the value beside it. Half of them are there to say "not me": a value that stands at
 * `phone`, `bankAccount` or `orderDate` is none of ours, however well it looks.
 */
export const CONCEPTS = [
  // the document
  'title',
  'invoiceNumber',
  'receiptNumber',
  'documentNumber',
  'reference',
  'bareNumber',
  'poNumber',
  'orderNumber',
  'projectNumber',
  'accountNumber',
  'customerNumber',
  'policyNumber',
  'otherNumber',
  'page',
  // dates
  'invoiceDate',
  'date',
  'dueDate',
  'orderDate',
  'otherDate',
  'servicePeriod',
  'serviceStart',
  'serviceEnd',
  'policyPeriod',
  'policyStart',
  'policyEnd',
  // money
  'totalStrong',
  'total',
  'subtotal',
  'tax',
  'amountDue',
  'pastDue',
  'currentDue',
  'lateFee',
  'credit',
  'paid',
  'change',
  'discount',
  'shipping',
  // tips, insurance, levies and other sums that are added to the lines
  'charge',
  'rounding',
  // tax that the buyer keeps back and pays for the seller
  'withholding',
  'otherAmount',
  'terms',
  // table columns
  'description',
  'quantity',
  'unit',
  'unitPrice',
  'lineAmount',
  'taxRate',
  'sku',
  'position',
  // parties
  'seller',
  'billTo',
  'shipTo',
  'remitTo',
  'careOf',
  // a person or a department at the buyer's
  'attention',
  'name',
  'address',
  'contact',
  'community',
  'taxId',
  'companyRegister',
  'phone',
  'email',
  'web',
  'bankAccount',
  'bankCode',
  'bank',
] as const;

export type Concept = (typeof CONCEPTS)[number];

/** Phrases of one language by concept, separated by commas; folded text (see `fold`), words by one space. */
export type Lexicon = Readonly<Partial<Record<Concept, string>>>;
