import { ExtractedField, ExtractedInvoice, FieldName, InvoiceFieldMap, LineItem } from '@cira/contracts';
import { fieldOf, fieldsOf, lineOf } from '../../test/sample-draft';
import { asOcr, PrintedLine, readingOf } from '../../test/testing/page-builder';
import { InvoiceDraft } from '../extraction/invoice-draft';
import { verifyInvoice } from './verify-invoice';

const row = (label: string, value: string): PrintedLine => [
  [40, label],
  [400, value],
];

function verified(
  page: readonly PrintedLine[],
  fields: InvoiceFieldMap,
  rest: Partial<InvoiceDraft> = {},
): ExtractedInvoice {
  const primary = { language: 'en', fields, lineItems: [] as LineItem[], ...rest };
  return verifyInvoice({
    ...{
      primary,
      second: null,
      secondSource: null,
      reading: asOcr(readingOf(page)),
      pipelineVersion: 'test',
    },
    calibrate: (_, field) => field.confidence,
  });
}
const repairsOf = ({ fields }: ExtractedInvoice): Partial<Record<FieldName, string>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { repair }]) =>
      repair ? [[name, `${repair.from} → ${repair.to}${repair.applied ? '' : '?'}`]] : [],
    ),
  );
const codes = ({ findings }: ExtractedInvoice): string[] =>
  findings.map(({ code }) => code).filter((code) => !code.includes('MISSING'));
/** Where the page builder puts the value of a row. */
const at = (line: number, value: string, changes: Partial<ExtractedField> = {}): ExtractedField => {
  const box = { x0: 400, y0: 40 + 14 * line, x1: 400 + 5 * value.length, y1: 50 + 14 * line };
  return fieldOf(value, { box, method: 'ocr', ...changes });
};

describe('amounts that changed places', () => {
  const fields = { subtotal: at(1, '119.00'), tax: at(2, '19.00'), total: at(0, '100.00') };

  it('are put back where no label says that they are right', () => {
    const invoice = verified([row('', '100.00'), row('', '119.00'), row('VAT', '19.00')], fields);
    expect(repairsOf(invoice)).toEqual({ subtotal: '119.00 → 100.00', total: '100.00 → 119.00' });
    expect(invoice.fields.total).toMatchObject({ value: '119.00', verdict: 'unproved', confidence: 0.6 });
    expect(invoice.fields.total?.alternatives).toEqual([{ value: '100.00', reason: 'as it was read' }]);
    expect(invoice.fields.tax?.verdict).toBe('unproved');
    expect(codes(invoice)).toEqual(['AMOUNTS_SWAPPED']);
  });

  it('are proved when lines add up to the one that was put back as well', () => {
    const page = [row('', '100.00'), row('', '119.00'), row('VAT', '19.00')];
    const invoice = verified(page, fields, { lineItems: [lineOf('60.00'), lineOf('40.00')] });
    expect(invoice.fields.subtotal).toMatchObject({ value: '100.00', verdict: 'proved' });
    expect(invoice.fields.total).toMatchObject({ value: '119.00', verdict: 'proved' });
  });

  it('stay, with the suggestion beside them, where a label says that one is in its place', () => {
    const invoice = verified([row('Total', '100.00'), row('', '119.00'), row('VAT', '19.00')], fields);
    expect(repairsOf(invoice)).toEqual({ subtotal: '119.00 → 100.00?', total: '100.00 → 119.00?' });
    expect(invoice.fields.total).toMatchObject({ value: '100.00', verdict: 'contradicted' });
    expect(invoice.fields.total?.basis).toEqual({
      kind: 'equation',
      statement: '119.00 + 19.00 is not the total 100.00',
    });
  });

  it('may be the total and the amount due', () => {
    const due = { subtotal: at(0, '80.00'), tax: at(1, '16.00'), amountPaid: at(2, '40.00') };
    const page = [row('', '80.00'), row('', '16.00'), row('', '40.00'), row('', '56.00'), row('', '96.00')];
    const invoice = verified(page, { ...due, total: at(3, '56.00'), amountDue: at(4, '96.00') });
    expect(repairsOf(invoice)).toEqual({ total: '56.00 → 96.00', amountDue: '96.00 → 56.00' });
    expect(invoice.fields.total?.verdict).toBe('proved');
  });

  it('are never changed in an e-invoice', () => {
    const xml = fieldsOf({ subtotal: '119.00', tax: '19.00', total: '100.00' }, { method: 'xml' });
    expect(repairsOf(verified([], xml))).toEqual({});
  });
});

describe('a rate that was taken for the tax', () => {
  const fields = { subtotal: at(0, '200.00'), tax: at(1, '19.00'), total: at(3, '238.00') };

  it('gives way to the share that the page shows', () => {
    const page = [row('Subtotal', '200.00'), row('', '19.00'), row('', '38.00'), row('Total', '238.00')];
    const invoice = verified(page, fields);
    expect(repairsOf(invoice)).toEqual({ tax: '19.00 → 38.00' });
    expect(invoice.fields.tax?.repair?.reason).toBe('19 is the rate: 19 % of 200.00 is 38.00');
    expect(codes(invoice)).toEqual(['RATE_TAKEN_AS_AMOUNT']);
  });

  it('stays where the page does not show the share', () => {
    const invoice = verified(
      [row('Subtotal', '200.00'), row('', '19.00'), '', row('Total', '238.00')],
      fields,
    );
    expect(repairsOf(invoice)).toEqual({ tax: '19.00 → 38.00?' });
  });
});

describe('a character that OCR misread', () => {
  const page = [row('Subtotal', '950.00'), row('VAT', '96.00'), row('Total', '1045.00')];
  const fields = { subtotal: at(0, '950.00'), tax: at(1, '96.00'), total: at(2, '1045.00') };

  it('is only suggested where another would do as well', () => {
    const invoice = verified(page, { ...fields, tax: at(1, '99.00'), total: at(2, '1044.00') });
    expect(repairsOf(invoice)).toEqual({ tax: '99.00 → 94.00?', total: '1044.00 → 1049.00?' });
    expect(invoice.fields.tax).toMatchObject({ value: '99.00', verdict: 'contradicted' });
    expect(codes(invoice)).toContain('AMOUNT_MISREAD');
  });

  it('is only suggested as well where it is the only one, but by one equation', () => {
    const typed = fieldsOf({ subtotal: '950.00', total: '1045.00' });
    const invoice = verified(page, { ...typed, tax: at(1, '98.00') });
    expect(repairsOf(invoice)).toEqual({ tax: '98.00 → 95.00?' });
    expect(invoice.fields.tax).toMatchObject({ value: '98.00', verdict: 'contradicted' });
  });

  it('is put right where two equations close, and then proved', () => {
    const read = { ...fields, tax: at(1, '98.00') };
    const taxes = [{ rate: '10', base: '950.00', amount: '95.00' }];
    const invoice = verified(page, read, { taxes });
    expect(repairsOf(invoice)).toEqual({ tax: '98.00 → 95.00' });
    expect(invoice.fields.tax).toMatchObject({ value: '95.00', verdict: 'proved' });
    expect(invoice.fields.total?.verdict).toBe('proved');
  });

  it('may be a lost decimal mark', () => {
    const read = { ...fields, subtotal: at(0, '95000', { raw: '95000' }), tax: at(1, '95.00') };
    const lineItems = [lineOf('900.00'), lineOf('50.00')];
    const invoice = verified(page, read, { lineItems });
    expect(repairsOf(invoice)).toEqual({ subtotal: '95000 → 950.00' });
    expect(invoice.fields.subtotal?.verdict).toBe('proved');
  });

  it('is not looked for in a text layer', () => {
    const typed = fieldsOf({ subtotal: '950.00', tax: '98.00', total: '1045.00' });
    expect(repairsOf(verified(page, typed))).toEqual({});
  });

  it('is not what is wrong where the pages print what is missing', () => {
    const printed = [...page, row('Environmental levy', '6.00')];
    const read = { subtotal: at(0, '950.00'), tax: at(1, '95.00'), total: at(2, '1051.00') };
    const invoice = verified(printed, read);
    expect(repairsOf(invoice)).toEqual({});
    expect(invoice.fields.total?.basis?.statement).toBe(
      '950.00 + 95.00 + 6.00 (Environmental levy) = 1051.00',
    );
  });
});
