import { TaxLine } from '@cira/contracts';
import { PrintedLine, readingOf } from '../../../test/testing/page-builder';
import { viewDocument } from '../candidates/document-view';
import { findMoneyFields } from '../money/find-money-fields';
import { findTaxes, taxLinesOf } from './find-tax-lines';

function taxesIn(...lines: PrintedLine[]): TaxLine[] {
  const view = viewDocument(readingOf(lines));
  return taxLinesOf(findTaxes(view, findMoneyFields(view)));
}

const sum = (label: string, value: string): PrintedLine => [
  [300, label],
  [480, value],
];
const head: PrintedLine = [
  [40, 'VAT rate'],
  [140, 'Net amount'],
  [240, 'VAT amount'],
];
const row = (rate: string, base: string, tax: string): PrintedLine => [
  [40, rate],
  [140, base],
  [240, tax],
];

describe('findTaxes', () => {
  it('reads a table of rates, with or without percent signs', () => {
    const sums = [sum('Subtotal', '350.00'), sum('VAT', '45.00'), sum('Total', '395.00')];
    const expected = [
      { rate: '20', base: '200.00', amount: '40.00' },
      { rate: '5', base: '100.00', amount: '5.00' },
      { rate: '0', base: '50.00', amount: '0.00' },
    ];
    const signed = [
      row('20 %', '200.00', '40.00'),
      row('5 %', '100.00', '5.00'),
      row('0 %', '50.00', '0.00'),
    ];
    const bare = [row('20', '200.00', '40.00'), row('5', '100.00', '5.00'), row('0', '50.00', '0.00')];
    expect(taxesIn(...sums, '', head, ...signed)).toEqual(expected);
    expect(taxesIn(...sums, '', head, ...bare)).toEqual(expected);
  });

  it('reads the rates of rows among the sums, a single one on the subtotal', () => {
    expect(
      taxesIn(sum('Nettobetrag', '70,00'), sum('MwSt 19 %', '13,30'), sum('Gesamtbetrag', '83,30')),
    ).toEqual([{ rate: '19', base: '70.00', amount: '13.30' }]);
    expect(
      taxesIn(
        sum('Nettobetrag', '150,00'),
        sum('MwSt 19 % auf 100,00', '19,00'),
        sum('MwSt 7 % auf 50,00', '3,50'),
        sum('Gesamtbetrag', '172,50'),
      ),
    ).toEqual([
      { rate: '19', base: '100.00', amount: '19.00' },
      { rate: '7', base: '50.00', amount: '3.50' },
    ]);
  });

  it('states nothing that does not multiply, and nothing from the lines of the invoice', () => {
    const lines: PrintedLine[] = [
      [
        [40, 'Description'],
        [240, 'Net amount'],
        [340, 'VAT %'],
        [420, 'VAT amount'],
      ],
      [
        [40, 'Garden bench, painted green'],
        [240, '200.00'],
        [340, '20'],
        [420, '40.00'],
      ],
    ];
    expect(taxesIn(...lines, sum('Total', '240.00'))).toEqual([]);
    expect(taxesIn(head, row('20 %', '200.00', '44.00'), sum('Total', '244.00'))).toEqual([]);
  });
});
