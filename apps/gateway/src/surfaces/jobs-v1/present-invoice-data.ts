import { ExtractedInvoice, FieldName } from '@cira/contracts';

/** `InvoiceData` of contract 002. What the document does not say is null. */
export function presentInvoiceData(invoice: ExtractedInvoice) {
  const text = (name: FieldName): string | null => invoice.fields[name]?.value ?? null;
  const amount = (name: FieldName): number | null => {
    const value = text(name);
    return value === null ? null : Number(value);
  };
  return {
    invoice_date: text('invoiceDate'),
    invoice_number: text('invoiceNumber'),
    invoice_due_date: text('dueDate'),
    invoice_past_due_amount: amount('pastDueAmount'),
    // A bill that tells no arrears apart has its total due for the current cycle.
    invoice_current_due_amount: amount('currentDueAmount') ?? amount('total'),
    invoice_late_fee_amount: amount('lateFeeAmount'),
    credit_amount: amount('creditAmount'),
    policy_number: text('policyNumber'),
    account_number: text('accountNumber'),
    policy_start_date: text('policyStartDate'),
    policy_end_date: text('policyEndDate'),
    service_start_date: text('serviceStartDate'),
    service_end_date: text('serviceEndDate'),
    payment_remittance_address: text('remitToAddress'),
    payment_remittance_entity: text('remitToEntity'),
    payment_remittance_entity_care_of: text('remitToCareOf'),
    reasoning: invoice.reasoning,
    community_name: text('communityName'),
    vendor_name: text('vendorName'),
    valid_input: invoice.validInput,
  };
}
