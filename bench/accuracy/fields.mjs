/** The fields whose mean, together with the items', is the score; the others are told, but few documents have them. */
export const CORE_FIELDS = [
  'invoice_number',
  'invoice_date',
  'due_date',
  'vendor_name',
  'vendor_address',
  'vendor_tax_id',
  'customer_name',
  'customer_address',
  'po_number',
  'currency',
  'subtotal',
  'tax',
  'total',
  'amount_due',
  'payment_terms',
  'account_number',
];
const OTHER_FIELDS = [
  'policy_number',
  'policy_start_date',
  'policy_end_date',
  'service_start_date',
  'service_end_date',
  'past_due_amount',
  'current_due_amount',
  'late_fee_amount',
  'credit_amount',
  'remit_to_entity',
  'remit_to_address',
  'remit_to_care_of',
  'community_name',
  'customer_tax_id',
  'vendor_email',
  'iban',
  'bic',
  'discount',
  'shipping',
  'rounding',
  'amount_paid',
  'discount_terms',
  'project_code',
];
export const ALL_FIELDS = [...CORE_FIELDS, ...OTHER_FIELDS];

/** What stands in the head and the sums of nearly every invoice. */
export const HEADER_FIELDS = [
  'invoice_number',
  'invoice_date',
  'due_date',
  'vendor_name',
  'currency',
  'subtotal',
  'tax',
  'total',
];

/** What an invoice is booked by. */
export const KEY_FIELDS = ['invoice_number', 'invoice_date', 'total', 'vendor_name', 'currency'];

const AMOUNTS = new Set([
  'subtotal',
  'discount',
  'shipping',
  'tax',
  'rounding',
  'total',
  'amount_paid',
  'amount_due',
]);

export function isAmount(field) {
  return AMOUNTS.has(field) || field.endsWith('_amount');
}
