import { PrintedLine, readingOf } from '../../../test/testing/page-builder';
import { viewDocument } from '../candidates/document-view';
import { itemRowsOf } from './item-row';

const sumsIn = (...lines: PrintedLine[]): boolean[] =>
  itemRowsOf(viewDocument(readingOf(lines))).map((row) => row.isSum);

describe('itemRowsOf', () => {
  it('knows the row of a sum by the label right before its amount, though bank details share the row', () => {
    const besideBank = [
      [40, 'Account name: Acme Tools'],
      [300, 'Subtotal'],
      [450, '600.00'],
    ] as const;
    const line = [
      [40, 'Total station rental'],
      [300, '2'],
      [450, '600.00'],
    ] as const;
    expect(sumsIn(besideBank, line)).toEqual([true, false]);
  });
});
