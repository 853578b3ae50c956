import { PageOutline } from '@cira/contracts';
import { extractedInvoice, lineItem } from '../../../test/support/sample-extraction';
import { jobWith } from '../../../test/support/sample-job';
import { presentEvidence } from './present-evidence';

const PAGE: PageOutline = {
  ...{
    number: 1,
    route: 'ocr',
    reason: 'no_text_layer',
    engine: 'tesseract.js 7.0.0',
    rotation: 90,
    skew: -0.4,
  },
  ...{ wordCount: 214, durationMs: 1840.5, queuedMs: 12 },
};

describe('presentEvidence', () => {
  const invoice = {
    ...extractedInvoice({ invoiceNumber: 'INV-1' }, [lineItem({ unitPrice: '95.00', total: '950.00' })]),
    findings: [
      { code: 'TOTAL_UNPROVED', severity: 'warning' as const, message: 'm', fields: ['currentDueAmount'] },
    ],
    reading: { pages: [PAGE], warnings: ['Page 2 is damaged'] },
  };
  const evidence = presentEvidence(jobWith({ stageDurations: { ocr: 12 } }), invoice);

  it('names fields as the rest of the API does', () => {
    expect(Object.keys(evidence.fields)).toEqual(['invoice_number']);
    expect(evidence.findings[0]?.fields).toEqual(['current_due_amount']);
  });

  it('tells everything that is known of a field', () => {
    const { invoiceNumber } = invoice.fields;
    expect(evidence.fields.invoice_number).toEqual({ ...invoiceNumber, basis: null, repair: null });
    const basis = { kind: 'equation', statement: '1 + 1 = 2' } as const;
    const repair = { from: '7', to: '1', reason: 'OCR takes 1 for 7', applied: true };
    const known = { ...invoice, fields: { invoiceNumber: { ...invoiceNumber!, basis, repair } } };
    expect(presentEvidence(jobWith({}), known).fields.invoice_number).toMatchObject({ basis, repair });
  });

  it('has the taxes by rate and the summaries, where there are any', () => {
    expect(evidence).toMatchObject({ taxes: [], summaries: null });
    const summary = { text: 'It is due.', keyPoints: ['Due'] };
    const taxes = [{ rate: '19', base: '100.00', amount: '19.00' }];
    const summaries = {
      finance: summary,
      procurement: summary,
      executive: summary,
      method: 'template',
    } as const;
    const presented = { text: 'It is due.', key_points: ['Due'] };
    expect(presentEvidence(jobWith({}), { ...invoice, taxes, summaries })).toMatchObject({
      taxes,
      summaries: { finance: presented, procurement: presented, executive: presented, method: 'template' },
    });
  });

  it('keeps the amounts of lines as decimals', () => {
    expect(evidence.line_items[0]).toMatchObject({ unit_price: '95.00', total: '950.00', quantity: null });
  });

  it('says how each page was read, and what reading has to say', () => {
    expect(evidence.pages).toEqual([
      {
        ...{
          number: 1,
          route: 'ocr',
          reason: 'no_text_layer',
          engine: 'tesseract.js 7.0.0',
          rotation: 90,
          skew: -0.4,
        },
        ...{ words: 214, duration_ms: 1840.5, queued_ms: 12 },
      },
    ]);
    expect(evidence.warnings).toEqual(['Page 2 is damaged']);
  });

  it('says nothing of the pages of an invoice that was extracted before that was kept', () => {
    const old = presentEvidence(jobWith({}), extractedInvoice({}));
    expect(old).toMatchObject({ pages: [], warnings: [] });
  });

  it('says how long each stage took', () => {
    expect(evidence.stage_durations_ms).toEqual({ ocr: 12 });
  });
});
