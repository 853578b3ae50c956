import { PrintedLine, readingOf } from '../../../test/testing/page-builder';
import { viewDocument } from '../candidates/document-view';
import { TAX, TOTAL } from './money-roles';
import { largestOf, scoreAmounts } from './score-amounts';

const cells = (...texts: string[]): PrintedLine =>
  texts.map((text, index) => [40 + index * 130, text] as const);

/** How likely the number is the tax, or the total, of the page. */
function scoreIn(role: typeof TAX, value: string, ...lines: PrintedLine[]): number {
  const view = viewDocument(readingOf(lines));
  const found = scoreAmounts(view, role, -20, role === TOTAL ? largestOf(view) : null);
  return found.find((each) => each.value.toFixed(2) === value)?.score ?? NaN;
}

describe('scoreAmounts', () => {
  it('doubts the base that stands before a tax, where the tax stands beside', () => {
    const beside = scoreIn(TAX, '629.75', cells('GST on 629.75', '', '31.49'));
    expect(beside).toBeLessThan(scoreIn(TAX, '31.49', cells('GST on 629.75', '', '31.49')));
    expect(beside).toBeLessThan(scoreIn(TAX, '629.75', cells('GST on 629.75', '', 'thank you')) - 3);
  });

  it('doubts what brackets say of a sum', () => {
    const inside = scoreIn(TAX, '58.00', cells('VAT (x 58.00 each)'));
    expect(inside).toBeLessThan(scoreIn(TAX, '58.00', cells('VAT x 58.00 each')) - 3);
  });

  it('takes the last of a row of totals for the total', () => {
    const sums = cells('Total', '62.00', '14.60', '97.86');
    expect(scoreIn(TOTAL, '97.86', sums)).toBeGreaterThan(scoreIn(TOTAL, '62.00', sums));
  });
});
