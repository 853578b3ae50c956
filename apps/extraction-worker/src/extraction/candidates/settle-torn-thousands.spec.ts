import { Reading } from '@cira/contracts';
import { asOcr, PrintedLine, readingOf } from '../../../test/testing/page-builder';
import { viewDocument } from './document-view';

const sums = (...rows: (readonly [label: string, value: string])[]): PrintedLine[] =>
  rows.map(([label, value]) => [
    [40, label],
    [300, value],
  ]);

const amountsIn = (reading: Reading): string[] =>
  viewDocument(reading).amounts.map((amount) => amount.value.toFixed(2));

describe('settleTornThousands', () => {
  it('joins what only together adds up', () => {
    const page = sums(['Total HT', '1 385,00'], ['TVA 20 %', '277,00'], ['Total TTC', '1662,00']);
    expect(amountsIn(asOcr(readingOf(page)))).toEqual(['1385.00', '20.00', '277.00', '1662.00']);
  });

  it('joins two torn numbers of one sum', () => {
    const page = sums(['Total HT', '1 385,00'], ['TVA', '277,00'], ['Total TTC', '1 662,00']);
    expect(amountsIn(asOcr(readingOf(page)))).toEqual(['1385.00', '277.00', '1662.00']);
  });

  it('leaves a quantity and its price apart', () => {
    const page = sums(['Table', '1 385,00'], ['Chaise', '2 150,00'], ['Total', '685,00']);
    expect(amountsIn(asOcr(readingOf(page)))).toEqual(['1.00', '385.00', '2.00', '150.00', '685.00']);
  });

  it('trusts the spaces of a text layer', () => {
    const page = sums(['Total HT', '1 385,00'], ['TVA', '277,00'], ['Total TTC', '1662,00']);
    expect(amountsIn(readingOf(page))).toContain('385.00');
  });
});
