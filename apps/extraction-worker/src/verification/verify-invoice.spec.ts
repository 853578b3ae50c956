import { ExtractedField, ExtractedInvoice, FieldName, Reading } from '@cira/contracts';
import { draftOf, fieldOf, fieldsOf, lineOf } from '../../test/sample-draft';
import { readingOf, SAMPLE_PAGE } from '../../test/sample-reading';
import { InvoiceDraft } from '../extraction/invoice-draft';
import { SecondSource } from './second-pass';
import { verifyInvoice } from './verify-invoice';

const COMPLETE = {
  invoiceNumber: 'HL-2024-118',
  invoiceDate: '2024-01-15',
  dueDate: '2024-02-14',
  vendorName: 'Harbour Lights Ltd',
  currency: 'GBP',
  subtotal: '1000.00',
  tax: '200.00',
  total: '1200.00',
};
const LINES = [
  lineOf('950.00', { quantity: '10', unitPrice: '95.00' }),
  lineOf('50.00', { quantity: '4', unitPrice: '12.50' }),
];

/** The confidence that the evidence gives, before it is held against labelled documents. */
const asJudged = (_: FieldName, field: ExtractedField): number => field.confidence;

const verify = (
  primary: InvoiceDraft,
  second: InvoiceDraft | null = null,
  secondSource: SecondSource | null = second ? 'local' : null,
  reading: Reading = readingOf(SAMPLE_PAGE),
): ExtractedInvoice =>
  verifyInvoice({ primary, second, secondSource, reading, pipelineVersion: 'test', calibrate: asJudged });
const scanOf = (reading: Reading): Reading => ({
  ...reading,
  pages: reading.pages.map((page) => ({ ...page, route: 'ocr' })),
});
const codes = (invoice: ExtractedInvoice): string[] => invoice.findings.map((finding) => finding.code);

describe('verifyInvoice, one pass', () => {
  it('proves amounts and lines, leaves the rest unproved, and says so', () => {
    const invoice = verify(draftOf(COMPLETE, {}, LINES));
    expect(invoice.fields.total).toMatchObject({ verdict: 'proved', confidence: 0.97 });
    expect(invoice.fields.total?.evidence).toEqual(['1000.00 + 200.00 = 1200.00']);
    expect(invoice.fields.total?.basis).toEqual({
      kind: 'equation',
      statement: '1000.00 + 200.00 = 1200.00',
    });
    expect(invoice.fields.vendorName).not.toHaveProperty('basis');
    expect(invoice.fields.vendorName).toMatchObject({ verdict: 'unproved', confidence: 0.8 });
    expect(invoice.lineItems.map((line) => line.verdict)).toEqual(['proved', 'proved']);
    expect(invoice).toMatchObject({ findings: [], validInput: true, pipelineVersion: 'test' });
    expect(invoice.reasoning).toBe(
      'Read from 1 page of text. The total 1200.00 GBP is proved (1000.00 + 200.00 = 1200.00), 2 lines add up; ' +
        '3 of 8 fields are proved. Nothing contradicts the result.',
    );
  });

  it.each([
    ['subtotal', { tax: '200.00', total: '1200.00' }, '1000.00', 'computed: 1200.00 - 200.00 = 1000.00'],
    ['tax', { subtotal: '1000.00', total: '1200.00' }, '200.00', 'computed: 1200.00 - 1000.00 = 200.00'],
    ['total', { subtotal: '1000.00', tax: '200.00' }, '1200.00', 'computed: 1000.00 + 200.00 = 1200.00'],
  ] as const)('derives the %s and does not let it prove its own sources', (name, values, value, evidence) => {
    const { fields } = verify(draftOf(values));
    expect(fields[name]).toMatchObject({
      value,
      method: 'derived',
      verdict: 'unproved',
      evidence: [evidence],
    });
    expect(Object.values(fields).every((field) => field.verdict === 'unproved')).toBe(true);
  });

  it.each([
    ['a tax of zero', { subtotal: '100', total: '100' }],
    ['a tax where shipping may be the difference', { subtotal: '100', shipping: '5', total: '125' }],
    ['a tax of half the price', { subtotal: '100', total: '150' }],
  ])('does not derive %s', (_, values) => {
    expect(verify(draftOf(values)).fields.tax).toBeUndefined();
  });

  it('marks amounts that do not add up', () => {
    const invoice = verify(draftOf({ ...COMPLETE, total: '1210.00' }));
    expect(invoice.fields.total).toMatchObject({ verdict: 'contradicted', confidence: 0.45 });
    expect(codes(invoice)).toEqual(['TOTAL_MISMATCH']);
    expect(invoice.reasoning).toContain('Please check: 1000.00 + 200.00 is not the total 1210.00.');
  });

  it('contradicts a line whose product is wrong even if the sum closes', () => {
    const lines = [lineOf('950.00', { quantity: '9', unitPrice: '95.00' }), lineOf('50.00')];
    const invoice = verify(draftOf(COMPLETE, {}, lines));
    expect(invoice.lineItems.map((line) => line.verdict)).toEqual(['contradicted', 'proved']);
    expect(codes(invoice)).toEqual(['LINE_MISMATCH']);
  });

  it.each([
    ['DUE_BEFORE_ISSUE', { dueDate: '2024-01-01' }, 'dueDate', 'date_order'],
    ['DATE_INVALID', { dueDate: '2024-02-31' }, 'dueDate', 'form'],
    ['CURRENCY_UNKNOWN', { currency: 'XYZ' }, 'currency', 'form'],
    ['IBAN_INVALID', { iban: 'DE02120300000000202052' }, 'iban', 'check_digits'],
    ['BIC_INVALID', { bic: 'BANK' }, 'bic', 'form'],
    [
      'SERVICE_PERIOD_REVERSED',
      { serviceStartDate: '2024-03-01', serviceEndDate: '2024-02-01' },
      'serviceEndDate',
      'date_order',
    ],
  ] as const)('%s', (code, values, field, basis) => {
    const invoice = verify(draftOf({ ...COMPLETE, ...values }));
    expect(codes(invoice)).toEqual([code]);
    expect(invoice.fields[field]).toMatchObject({ verdict: 'contradicted', basis: { kind: basis } });
  });

  it('proves an IBAN by its check digits', () => {
    const { fields } = verify(draftOf({ ...COMPLETE, iban: 'DE02 1203 0000 0000 2020 51' }));
    expect(fields.iban).toMatchObject({ verdict: 'proved', confidence: 0.95 });
  });

  it('takes right check digits for no proof of a value that a model made up', () => {
    const sensible = draftOf(COMPLETE);
    const made = fieldsOf({ iban: 'DE02120300000000202051' }, { method: 'llm', page: null, confidence: 0.2 });
    const invoice = verify({ ...sensible, fields: { ...sensible.fields, ...made } });
    expect(invoice.fields.iban).toMatchObject({ verdict: 'unproved', confidence: 0.2 });
    expect(codes(invoice)).toEqual(['VALUE_NOT_ON_PAGE']);
  });

  it('reports what is missing and lowers the confidence', () => {
    const invoice = verify(draftOf({ total: '1200.00', invoiceNumber: '1' }));
    expect(codes(invoice)).toEqual(['REQUIRED_FIELD_MISSING', 'REQUIRED_FIELD_MISSING', 'CURRENCY_MISSING']);
    expect(invoice.confidence).toBeLessThan(verify(draftOf(COMPLETE)).confidence);
  });

  it.each([
    ['a letter', readingOf('Dear Sir or Madam'), draftOf({ vendorName: 'Sir' }), 'a total or line items'],
    ['a blank page', readingOf(''), draftOf({}), 'No text could be read'],
  ])('does not take %s for an invoice', (_, reading, draft, reason) => {
    const invoice = verify(draft, null, null, reading);
    expect(invoice.validInput).toBe(false);
    expect(invoice.confidence).toBeLessThanOrEqual(0.2);
    expect(invoice.reasoning).toContain(reason);
  });
});

describe('verifyInvoice, two passes', () => {
  const llm = { method: 'llm', confidence: 0.85 } as const;

  it('proves what both read, however it is written', () => {
    const second = draftOf({ ...COMPLETE, vendorName: 'HARBOUR LIGHTS LTD.', invoiceNumber: 'HL 2024/118' });
    const { fields, findings } = verify(draftOf(COMPLETE, llm), second);
    expect(fields.vendorName).toMatchObject({ verdict: 'proved', confidence: 0.97 });
    expect(fields.vendorName?.evidence).toContain('the local engine reads the same');
    expect(fields.vendorName?.basis).toEqual({
      kind: 'second_source',
      statement: 'the local engine reads the same',
    });
    expect(fields.invoiceNumber?.verdict).toBe('proved');
    expect(findings).toEqual([]);
  });

  it('lets arithmetic decide between two totals, and keeps the other as an alternative', () => {
    const invoice = verify(draftOf({ ...COMPLETE, total: '1000.00' }, llm), draftOf(COMPLETE));
    expect(invoice.fields.total).toMatchObject({ value: '1200.00', verdict: 'proved', method: 'text' });
    expect(invoice.fields.total?.alternatives).toEqual([
      { value: '1000.00', reason: 'another reading (llm) says 1000.00' },
    ]);
  });

  it('contradicts a value where the other pass is sure of another and nothing decides', () => {
    const invoice = verify(draftOf(COMPLETE, llm), draftOf({ ...COMPLETE, invoiceNumber: 'PO-9' }));
    expect(invoice.fields.invoiceNumber).toMatchObject({
      value: 'HL-2024-118',
      verdict: 'contradicted',
      confidence: 0.45,
    });
    expect(codes(invoice)).toEqual(['SECOND_PASS_DISAGREES']);
  });

  it('does not let a weak reading contradict', () => {
    const second = draftOf({}, {});
    const invoice = verify(draftOf(COMPLETE, llm), {
      ...second,
      fields: { vendorName: fieldOf('Dover', { confidence: 0.3 }) },
    });
    expect(invoice.fields.vendorName?.verdict).toBe('unproved');
    expect(invoice.findings).toEqual([
      expect.objectContaining({ code: 'SECOND_PASS_DISAGREES', severity: 'info' }),
    ]);
  });

  it('does not take two inventions, or two derived values, for a proof', () => {
    const invented = { method: 'llm', confidence: 0.2, page: null } as const;
    const one = verify(
      draftOf({ poNumber: 'PO-1' }, invented),
      draftOf({ poNumber: 'PO-1' }, invented),
      'llm',
    );
    expect(one.fields.poNumber?.verdict).toBe('unproved');
    expect(codes(one)).toContain('VALUE_NOT_ON_PAGE');
    const derived = { method: 'derived' } as const;
    const two = verify(draftOf({ total: '10' }, derived), draftOf({ total: '10' }, derived));
    expect(two.fields.total?.verdict).toBe('unproved');
  });

  it('fills in what only the second pass has, and takes the lines that close', () => {
    const primary = draftOf(COMPLETE, llm, [lineOf('999.00'), lineOf('50.00')]);
    const invoice = verify(primary, draftOf({ paymentTerms: '30 days' }, {}, LINES));
    expect(invoice.fields.paymentTerms).toMatchObject({ value: '30 days', verdict: 'unproved' });
    expect(invoice.lineItems.map((line) => line.total)).toEqual(['950.00', '50.00']);
  });
});

describe('verifyInvoice, e-invoice XML beside its page', () => {
  const xml = { method: 'xml', confidence: 0.99, page: null, box: null, raw: null } as const;

  it('proves names that the page shows, although the engine took something else', () => {
    const invoice = verify(draftOf(COMPLETE, xml), draftOf({ vendorName: 'INVOICE' }), 'page');
    expect(invoice.fields.vendorName).toMatchObject({ value: 'Harbour Lights Ltd', verdict: 'proved' });
    expect(invoice.fields.vendorName?.evidence).toContain('page 1 shows "Harbour Lights Ltd"');
    expect(invoice.findings).toEqual([]);
    expect(invoice.reasoning).toMatch(/^Read from the e-invoice XML and compared with the visible page\./);
  });

  it('reports a bank account that the page does not show: the mark of a forged XML', () => {
    const forged = draftOf({ ...COMPLETE, iban: 'DE02120300000000202051' }, xml);
    const invoice = verify(forged, draftOf({ iban: 'GB33BUKB20201555555555' }), 'page');
    expect(invoice.fields.iban).toMatchObject({ value: 'DE02120300000000202051', verdict: 'contradicted' });
    expect(codes(invoice)).toEqual(['XML_DIFFERS_FROM_PAGE']);
  });

  it('reports a total that stands nowhere on the page even where the engine found none', () => {
    const invoice = verify(
      draftOf({ ...COMPLETE, tax: '250.00', total: '1250.00' }, xml),
      draftOf({}),
      'page',
    );
    expect(invoice.findings).toEqual([
      expect.objectContaining({ code: 'XML_DIFFERS_FROM_PAGE', fields: ['total'], severity: 'error' }),
    ]);
    expect(invoice.fields.total).toMatchObject({ verdict: 'unproved', confidence: 0.6 });
  });

  it.each([
    ['error', readingOf(SAMPLE_PAGE)],
    ['warning', scanOf(readingOf(SAMPLE_PAGE))],
  ] as const)(
    'takes right check digits for no proof of an account that the page does not show: %s',
    (severity, reading) => {
      const forged = draftOf({ ...COMPLETE, iban: 'DE02120300000000202051' }, xml);
      const invoice = verify(forged, draftOf({}), 'page', reading);
      expect(invoice.fields.iban).toMatchObject({ verdict: 'unproved', confidence: 0.6 });
      expect(invoice.findings).toEqual([
        expect.objectContaining({ code: 'XML_DIFFERS_FROM_PAGE', fields: ['iban'], severity }),
      ]);
    },
  );

  it('does not take a country that is spelled out, or other words for the terms, for a difference', () => {
    const stated = {
      ...COMPLETE,
      vendorAddress: '12 Quay Street, CT16 1AA Dover, GB',
      paymentTerms: '30 days net',
    };
    const printed = {
      vendorAddress: '12 Quay Street, Dover CT16 1AA, United Kingdom',
      paymentTerms: 'Please pay',
    };
    const { fields } = verify(draftOf(stated, xml), draftOf(printed), 'page');
    expect(fields.vendorAddress?.verdict).toBe('proved');
    expect(fields.paymentTerms?.verdict).toBe('unproved');
  });

  it('has nothing to compare where the XML is the file itself', () => {
    const reading = readingOf('', {
      pages: [],
      embeddedInvoice: { syntax: 'ubl', fileName: null, xml: '<Invoice/>' },
    });
    const invoice = verify({ ...draftOf({}), fields: fieldsOf(COMPLETE, xml) }, null, null, reading);
    expect(invoice).toMatchObject({ validInput: true, findings: [] });
  });
});
