import { Reading } from '@cira/contracts';
import { asOcr, readingOf } from '../../../test/testing/page-builder';
import { viewDocument } from './document-view';

const amountsOf = (reading: Reading): string[] =>
  viewDocument(reading).amounts.map(({ value }) => value.toFixed(2));
const amountsIn = (...lines: string[]): string[] => amountsOf(readingOf(lines));

describe('findAmounts', () => {
  it('joins thousands that a space parts where all letters are as wide as the space', () => {
    expect(amountsIn('Total 12 345,67')).toEqual(['12345.67']);
  });

  it('keeps them apart where the document sets its thousands without a space', () => {
    expect(amountsIn('Total 12345,67', '12 345,67')).toEqual(['12345.67', '12.00', '345.67']);
  });

  it('keeps them apart where OCR saw the space, or no decimals end the number', () => {
    expect(amountsOf(asOcr(readingOf(['Total 12 345,67'])))).toEqual(['12.00', '345.67']);
    expect(amountsIn('12 345 67,80')).toEqual(['12.00', '345.00', '67.80']);
  });

  it.each([
    ['(-)0.23', '-0.23'],
    ['(0.23)', '-0.23'],
    ['-0.23', '-0.23'],
    ['–$0.23', '-0.23'],
    ['–0.23', '-0.23'],
  ])('reads the sign of "%s"', (printed, value) => {
    expect(amountsIn(`Round off ${printed}`)).toEqual([value]);
  });

  it('takes no number out of a date', () => {
    expect(amountsIn('12 May 2025')).toEqual([]);
  });

  it('tells percentages from money', () => {
    const { amounts } = viewDocument(readingOf(['VAT 19 % 19.00']));
    expect(amounts.map(({ isPercent }) => isPercent)).toEqual([true, false]);
  });
});
