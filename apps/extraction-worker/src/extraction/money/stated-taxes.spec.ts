import { PrintedLine, readingOf } from '../../../test/testing/page-builder';
import { viewDocument } from '../candidates/document-view';
import { findMoneyFields } from './find-money-fields';
import { statedTaxesOf } from './stated-taxes';

const cells = (...texts: string[]): readonly (readonly [number, string])[] =>
  texts.map((text, index) => [40 + index * 110, text] as const);

const HEAD = cells('VAT rate', 'Net amount', 'VAT amount', 'Gross');
const RATES = [cells('20 %', '200.00', '40.00', '240.00'), cells('5 %', '100.00', '5.00', '105.00')];

const statedIn = (...lines: PrintedLine[]): string[] =>
  statedTaxesOf(viewDocument(readingOf(lines))).map(
    ({ base, tax }) => `${base.toFixed(2)} ${tax.toFixed(2)}`,
  );

describe('statedTaxesOf', () => {
  it('adds up the rows of the tax table', () => {
    expect(statedIn(HEAD, ...RATES)).toEqual(['300.00 45.00']);
  });

  it('takes the row of sums first, which may hold goods without tax', () => {
    expect(statedIn(HEAD, ...RATES, cells('Total', '350.00', '45.00', '395.00'))[0]).toBe('350.00 45.00');
  });

  it('takes no row for the sums that has another tax, or parts that differ by another sum', () => {
    expect(statedIn(HEAD, ...RATES, cells('Total', '350.00', '46.00', '396.00'))).toEqual(['300.00 45.00']);
    expect(statedIn(HEAD, ...RATES, cells('Total', '350.00', '45.00', '400.00'))).toEqual(['300.00 45.00']);
  });

  it('says nothing of a document without taxes', () => {
    expect(statedIn(cells('Oak shelf', '100.00'), cells('Total', '100.00'))).toEqual([]);
  });
});

describe('the totals of a document with a tax table', () => {
  const moneyIn = (...lines: PrintedLine[]): Record<string, string> =>
    Object.fromEntries(
      Object.entries(findMoneyFields(viewDocument(readingOf(lines)))).map(([name, field]) => [
        name,
        field.value,
      ]),
    );

  it('are the whole table’s, not those of its first row', () => {
    const [head, ...rates] = [HEAD, ...RATES].map((line) => line.slice(0, 3));
    expect(moneyIn(head ?? '', ...rates, '', cells('', '', 'Total', '345.00'))).toMatchObject({
      subtotal: '300.00',
      tax: '45.00',
      total: '345.00',
    });
  });

  it('are the printed ones beside a table whose rows add up to themselves', () => {
    const sums = [cells('Subtotal', '300.00'), cells('VAT', '45.00'), cells('Total', '345.00')];
    expect(moneyIn(...sums, '', '', HEAD, ...RATES)).toMatchObject({
      subtotal: '300.00',
      tax: '45.00',
      total: '345.00',
    });
  });

  it('are those of the only row where there is one', () => {
    expect(moneyIn(HEAD, RATES[0] ?? '', '', cells('', '', 'Total', '240.00'))).toMatchObject({
      subtotal: '200.00',
      tax: '40.00',
      total: '240.00',
    });
  });
});
