import { ExtractedInvoice } from '@cira/contracts';
import { fieldOf, fieldsOf, lineOf } from '../../test/sample-draft';
import { PrintedLine, readingOf } from '../../test/testing/page-builder';
import { verifyInvoice } from './verify-invoice';

const row = (label: string, ...values: string[]): PrintedLine => [
  [40, label],
  ...values.map((value, column) => [300 + 90 * column, value] as const),
];
const LINES = [lineOf('80.00'), lineOf('40.00')];

/** What is made of a page when these amounts were read of it, with two lines that add up to 120.00. */
function verified(
  page: readonly PrintedLine[],
  values: Parameters<typeof fieldsOf>[0] = { total: '120.00' },
  method: 'text' | 'xml' = 'text',
): ExtractedInvoice {
  const primary = { language: 'en', fields: fieldsOf(values, { method }), lineItems: LINES };
  const reading = readingOf(page);
  return verifyInvoice({
    ...{ primary, second: null, secondSource: null, reading, pipelineVersion: 'test' },
    calibrate: (_, field) => field.confidence,
  });
}
const rivalsOf = ({ findings }: ExtractedInvoice): string[] =>
  findings.filter(({ code }) => code === 'AMOUNT_HAS_RIVAL').map(({ message }) => message);

describe('a total that adds up, beside a larger sum', () => {
  it('is not proved while a label calls the larger sum the one to be paid', () => {
    const invoice = verified([row('Total', '120.00'), row('Total payable', '150.00')]);
    expect(rivalsOf(invoice)).toEqual(['"Total payable" is 150.00, more than the total 120.00']);
    expect(invoice.fields.total).toMatchObject({ verdict: 'unproved', confidence: 0.6 });
    expect(invoice.fields.total?.evidence.at(-1)).toMatch(/^against it: "Total payable"/);
    expect(invoice.lineItems.map(({ verdict }) => verdict)).toEqual(['proved', 'proved']);
  });

  it('takes the subtotal and the tax of the same sum with it', () => {
    const values = { subtotal: '100.00', tax: '20.00', total: '120.00' };
    const { fields } = verified([row('Total', '120.00'), row('Grand total', '150.00')], values);
    expect(Object.values(fields).map(({ verdict }) => verdict)).toEqual(['unproved', 'unproved', 'unproved']);
  });

  it.each([
    ['German', 'Gesamtbetrag'],
    ['French', 'Montant total'],
    ['Spanish', 'Total a pagar'],
    ['Italian', 'Totale fattura'],
    ['Portuguese', 'Total a pagar'],
    ['Dutch', 'Totaalbedrag'],
  ])('reads the label in %s', (_, label) => {
    expect(rivalsOf(verified([row('Total', '120.00'), row(label, '150.00')]))).toHaveLength(1);
  });

  it.each([
    ['tax', [row('Total', '120.00'), row('VAT'), row('', '24.00'), '', '', row('', '144.00')]],
    ['another group', [row('Total food', '120.00'), row('Total fuel', '30.00'), '', '', row('', '150.00')]],
  ])('is not proved while it makes a sum without label with %s', (_, page) => {
    const [message] = rivalsOf(verified(page));
    expect(message).toMatch(/^The pages show all of 120\.00 \+ \d+\.00 = \d+\.00/);
  });

  it('is not proved while tax at a printed rate is just that share of it', () => {
    const page = [row('Total', '120.00'), row('VAT 20 %', '24.00')];
    const message = 'The tax of 24.00 is 20 % of 120.00 and may come on top of it';
    expect(rivalsOf(verified(page))).toEqual([message]);
    expect(rivalsOf(verified([row('Total', '120.00'), row('VAT 20 %', '20.00')]))).toEqual([]);
  });

  it.each([
    ['arrears', row('Total amount due', '170.00'), { total: '120.00', pastDueAmount: '50.00' }],
    ['a discount', row('Total', '135.00'), { total: '120.00', discount: '15.00' }],
    ['cash rounding', row('Total rounded', '120.05'), { total: '120.00' }],
    ['another currency', row('Total', 'USD 131.00'), { total: '120.00', currency: 'EUR' }],
    ['what was handed over', row('Cash', '150.00'), { total: '120.00' }],
    ['a row of sums that ends in the total', row('Total', '600.00', '120.00'), { total: '120.00' }],
    ['a column of the lines', row('Total', ''), { total: '120.00' }],
  ])('stays proved beside %s', (_, line, values) => {
    const invoice = verified([line, row('', '140.00')], values);
    expect(invoice.fields.total?.verdict).toBe('proved');
    expect(rivalsOf(invoice)).toEqual([]);
  });

  it('is not proved in a row of sums that goes on, of which any may be the total', () => {
    const page = [row('Totals', '120.00', '75.00', '45.00')];
    const box = { x0: 300, y0: 40, x1: 330, y1: 50 };
    const primary = { language: 'en', fields: { total: fieldOf('120.00', { box }) }, lineItems: LINES };
    const invoice = verifyInvoice({
      ...{ primary, second: null, secondSource: null, reading: readingOf(page), pipelineVersion: 'test' },
    });
    expect(rivalsOf(invoice)).toEqual(['120.00 stands in a row of sums, before 75.00, 45.00']);
    expect(invoice.fields.total?.verdict).toBe('unproved');
  });

  it('is what the e-invoice says, whatever the page shows', () => {
    const page = [row('Total', '120.00'), row('Grand total', '150.00')];
    expect(rivalsOf(verified(page, { total: '120.00' }, 'xml'))).toEqual([]);
  });
});

describe('a subtotal that lines add up to, beside a larger one', () => {
  const page = [row('Subtotal', '120.00'), row('Subtotal', '200.00')];

  it('is not proved', () => {
    const invoice = verified(page, { subtotal: '120.00' });
    expect(invoice.fields.subtotal?.verdict).toBe('unproved');
    expect(rivalsOf(invoice)).toEqual(['"Subtotal" is 200.00, more than the subtotal 120.00']);
  });

  it('stays proved where it leads to the total', () => {
    const values = { subtotal: '120.00', tax: '24.00', total: '144.00' };
    expect(verified(page, values).fields.subtotal?.verdict).toBe('proved');
  });
});
