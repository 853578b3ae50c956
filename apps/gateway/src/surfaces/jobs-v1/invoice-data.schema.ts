import { SchemaObject } from '../../http/open-api-schema';

const nullable = (
  type: 'string' | 'number' | 'boolean',
  description: string,
  example: unknown,
): SchemaObject => ({
  type,
  nullable: true,
  description,
  example,
});

/** `InvoiceData` of contract 002. */
export const INVOICE_DATA: SchemaObject = {
  type: 'object',
  description: 'Structured invoice data extracted from PDF based on InvoiceSchema',
  properties: {
    invoice_date: nullable('string', 'The date the invoice was issued', '2024-01-10'),
    invoice_number: nullable(
      'string',
      'Invoice number is the unique number that identifies the invoice',
      'INV-2024-001',
    ),
    invoice_due_date: nullable('string', 'The date by which the invoice should be paid', '2024-02-10'),
    invoice_past_due_amount: nullable('number', 'The outstanding amount from previous billing cycles', 150.0),
    invoice_current_due_amount: nullable('number', 'The amount due for the current billing cycle', 1250.0),
    invoice_late_fee_amount: nullable('number', 'Any fees applied for late payment', 25.0),
    credit_amount: nullable('number', 'Any credits applied to the invoice', 50.0),
    policy_number: nullable(
      'string',
      'The insurance policy number associated with the invoice',
      'POL-2024-12345',
    ),
    account_number: nullable('string', "The customer's account number", 'ACC-789456'),
    policy_start_date: nullable('string', 'The start date of the policy period', '2024-01-01'),
    policy_end_date: nullable('string', 'The end date of the policy period', '2024-12-31'),
    service_start_date: nullable(
      'string',
      'The start date of the service period covered by the invoice',
      '2024-01-01',
    ),
    service_end_date: nullable(
      'string',
      'The end date of the service period covered by the invoice',
      '2024-01-31',
    ),
    payment_remittance_address: nullable(
      'string',
      'The address where the payment should be sent',
      'PO Box 12345, Payment Processing, NY 10001',
    ),
    payment_remittance_entity: nullable(
      'string',
      'The entity to whom the payment should be made out',
      'Acme Insurance Services',
    ),
    payment_remittance_entity_care_of: nullable(
      'string',
      "Any 'care of' information for the payment remittance entity",
      'c/o Payment Department',
    ),
    reasoning: nullable(
      'string',
      'Explanation or reasoning for any decisions made during processing',
      'Invoice clearly shows policy number and current due amount',
    ),
    community_name: nullable(
      'string',
      'The name of the community or property being serviced',
      'Sunset Ridge Community',
    ),
    vendor_name: nullable(
      'string',
      'The name of the vendor providing the service',
      'Acme Insurance Services',
    ),
    valid_input: nullable('boolean', 'Whether the input is clear, readable and processable', true),
  },
};
