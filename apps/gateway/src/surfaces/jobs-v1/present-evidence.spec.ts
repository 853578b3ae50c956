import { extractedInvoice, lineItem } from '../../../test/support/sample-extraction';
import { jobWith } from '../../../test/support/sample-job';
import { presentEvidence } from './present-evidence';

describe('presentEvidence', () => {
  const invoice = {
    ...extractedInvoice({ invoiceNumber: 'INV-1' }, [lineItem({ unitPrice: '95.00', total: '950.00' })]),
    findings: [
      { code: 'TOTAL_UNPROVED', severity: 'warning' as const, message: 'm', fields: ['currentDueAmount'] },
    ],
  };
  const evidence = presentEvidence(jobWith({ stageDurations: { ocr: 12 } }), invoice);

  it('names fields as the rest of the API does', () => {
    expect(Object.keys(evidence.fields)).toEqual(['invoice_number']);
    expect(evidence.findings[0]?.fields).toEqual(['current_due_amount']);
  });

  it('tells everything that is known of a field', () => {
    expect(evidence.fields.invoice_number).toEqual(invoice.fields.invoiceNumber);
  });

  it('keeps the amounts of lines as decimals', () => {
    expect(evidence.line_items[0]).toMatchObject({ unit_price: '95.00', total: '950.00', quantity: null });
  });

  it('says how long each stage took', () => {
    expect(evidence.stage_durations_ms).toEqual({ ocr: 12 });
  });
});
