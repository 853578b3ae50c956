import { ExtractedField, FieldName } from '@cira/contracts';
import { fieldsOf, lineOf } from '../../test/sample-draft';
import { readingOf, SAMPLE_PAGE } from '../../test/sample-reading';
import { DOUBTFUL, LocalResult, OpenQuestions, openQuestions } from './open-questions';

const COMPLETE: Partial<Record<FieldName, string>> = {
  invoiceNumber: 'HL-2024-118',
  invoiceDate: '2024-01-15',
  dueDate: '2024-02-14',
  vendorName: 'Harbour Lights Ltd',
  vendorAddress: '12 Quay Street, Dover CT16 1AA',
  customerName: 'Gull Catering',
  currency: 'GBP',
  subtotal: '1000.00',
  tax: '200.00',
  total: '1200.00',
};
const LINES = [lineOf('950.00', { verdict: 'proved' }), lineOf('50.00', { verdict: 'proved' })];
const resultOf = (changes: Partial<LocalResult> = {}): LocalResult => ({
  fields: fieldsOf(COMPLETE),
  lineItems: LINES,
  findings: [],
  ...changes,
});
const without = (...names: FieldName[]): LocalResult =>
  resultOf({
    fields: fieldsOf(
      Object.fromEntries(Object.entries(COMPLETE).filter(([name]) => !names.includes(name as FieldName))),
    ),
  });
const withTotal = (changes: Partial<ExtractedField>): LocalResult =>
  resultOf({ fields: { ...fieldsOf(COMPLETE), ...fieldsOf({ total: '1200.00' }, changes) } });
const ask = (result: LocalResult, text = SAMPLE_PAGE): OpenQuestions =>
  openQuestions(result, readingOf(text));

describe('openQuestions', () => {
  it('are none where everything is found and nothing in doubt', () => {
    expect(ask(resultOf())).toEqual({ fields: [], lineItems: false });
  });

  it('ask for what every invoice has', () => {
    expect(ask(without('invoiceNumber', 'currency')).fields).toEqual(['invoiceNumber', 'currency']);
  });

  it('ask for a field whose label stands on the page, and not for one that no label speaks of', () => {
    const result = without('subtotal');
    expect(ask(result).fields).toEqual(['subtotal']);
    expect(ask(result, SAMPLE_PAGE.replace('Subtotal  1,000.00', '')).fields).toEqual([]);
  });

  it('ask for what most invoices have only along with something else', () => {
    expect(ask(without('vendorAddress')).fields).toEqual([]);
    expect(ask(without('vendorAddress', 'total')).fields).toEqual(['vendorAddress', 'total']);
  });

  it('take the head of a column for no promise', () => {
    const table =
      'Description             Qty    Price    Subtotal     Tax\nLamp service  1  95.00  95.00  19.00';
    expect(ask(without('subtotal', 'tax'), table).fields).toEqual([]);
  });

  it.each<[string, Partial<ExtractedField>, FieldName[]]>([
    ['doubtful', { confidence: DOUBTFUL - 0.01 }, ['total']],
    ['contradicted', { confidence: 0.9, verdict: 'contradicted' }, ['total']],
    ['sure enough', { confidence: DOUBTFUL }, []],
    ['proved', { confidence: 0.1, verdict: 'proved' }, []],
  ])('ask again for a value that is %s: %j', (_, changes, expected) => {
    expect(ask(withTotal(changes)).fields).toEqual(expected);
  });

  it.each<[string, Partial<LocalResult>, boolean]>([
    ['add up', {}, false],
    ['are contradicted', { lineItems: [lineOf('950.00', { verdict: 'contradicted' })] }, true],
    [
      'do not sum up',
      { findings: [{ code: 'LINES_DO_NOT_SUM', severity: 'warning', message: '', fields: ['lineItems'] }] },
      true,
    ],
    ['are missing beside the head of a table', { lineItems: [] }, true],
  ])('ask for the lines where they %s: %j', (_, changes, expected) => {
    expect(ask(resultOf(changes)).lineItems).toBe(expected);
  });

  it('ask for no lines where there is no table', () => {
    const noTable = SAMPLE_PAGE.replace(/Description.*Amount/, '');
    expect(ask(resultOf({ lineItems: [] }), noTable).lineItems).toBe(false);
  });
});
