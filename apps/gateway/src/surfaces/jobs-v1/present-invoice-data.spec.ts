import { extractedInvoice } from '../../../test/support/sample-extraction';
import { INVOICE_DATA } from './invoice-data.schema';
import { presentInvoiceData } from './present-invoice-data';

describe('presentInvoiceData', () => {
  it('has exactly the documented properties, null where the document says nothing', () => {
    const data = presentInvoiceData(extractedInvoice({}));
    expect(Object.keys(data).sort()).toEqual(Object.keys(INVOICE_DATA.properties ?? {}).sort());
    const { reasoning, valid_input: validInput, ...rest } = data;
    expect(new Set(Object.values(rest))).toEqual(new Set([null]));
    expect({ reasoning, validInput }).toEqual({
      reasoning: 'The total is proved by the lines.',
      validInput: true,
    });
  });

  it('presents every property from its own field', () => {
    const invoice = extractedInvoice({
      invoiceDate: '2024-01-10',
      invoiceNumber: 'INV-2024-001',
      dueDate: '2024-02-10',
      pastDueAmount: '150.00',
      currentDueAmount: '1250.00',
      lateFeeAmount: '25.00',
      creditAmount: '50.00',
      policyNumber: 'POL-2024-12345',
      accountNumber: 'ACC-789456',
      policyStartDate: '2024-01-01',
      policyEndDate: '2024-12-31',
      serviceStartDate: '2024-01-02',
      serviceEndDate: '2024-01-31',
      remitToAddress: 'PO Box 12345, Payment Processing, NY 10001',
      remitToEntity: 'Acme Insurance Services',
      remitToCareOf: 'c/o Payment Department',
      communityName: 'Sunset Ridge Community',
      vendorName: 'Acme Insurance',
      total: '1400.00',
    });
    expect(presentInvoiceData(invoice)).toEqual({
      invoice_date: '2024-01-10',
      invoice_number: 'INV-2024-001',
      invoice_due_date: '2024-02-10',
      invoice_past_due_amount: 150,
      invoice_current_due_amount: 1250,
      invoice_late_fee_amount: 25,
      credit_amount: 50,
      policy_number: 'POL-2024-12345',
      account_number: 'ACC-789456',
      policy_start_date: '2024-01-01',
      policy_end_date: '2024-12-31',
      service_start_date: '2024-01-02',
      service_end_date: '2024-01-31',
      payment_remittance_address: 'PO Box 12345, Payment Processing, NY 10001',
      payment_remittance_entity: 'Acme Insurance Services',
      payment_remittance_entity_care_of: 'c/o Payment Department',
      reasoning: 'The total is proved by the lines.',
      community_name: 'Sunset Ridge Community',
      vendor_name: 'Acme Insurance',
      valid_input: true,
    });
  });

  it('takes the total for what is due now where the bill tells no arrears apart', () => {
    const { invoice_current_due_amount: due } = presentInvoiceData(extractedInvoice({ total: '93.31' }));
    expect(due).toBe(93.31);
  });

  it('keeps a zero apart from nothing', () => {
    const { invoice_past_due_amount: pastDue } = presentInvoiceData(
      extractedInvoice({ pastDueAmount: '0.00' }),
    );
    expect(pastDue).toBe(0);
  });
});
