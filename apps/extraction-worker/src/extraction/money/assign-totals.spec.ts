import { Decimal } from 'decimal.js';
import { PrintedLine, readingOf } from '../../../test/testing/page-builder';
import { viewDocument } from '../candidates/document-view';
import { assignTotals, TotalsAssignment } from './assign-totals';

const row = (label: string, value: string): PrintedLine => [
  [40, label],
  [300, value],
];
const PAGE = [row('Goods', '200.00'), row('Total', '345.00')];

/** The totals of the page beside a tax table that comes to so much. */
const totalsWith = (base: string, tax: string): TotalsAssignment =>
  assignTotals(viewDocument(readingOf(PAGE)), [], null, [{ base: new Decimal(base), tax: new Decimal(tax) }]);

describe('assignTotals', () => {
  it('takes the tax of a table that adds up to the total', () => {
    const { tax, total } = totalsWith('300.00', '45.00');
    expect([tax?.value.toFixed(2), total?.value.toFixed(2)]).toEqual(['45.00', '345.00']);
  });

  it('takes no tax of a table that holds less than the total: rows of it are missing', () => {
    const { tax, total } = totalsWith('200.00', '40.00');
    expect([tax, total?.value.toFixed(2)]).toEqual([null, '345.00']);
  });
});
