import { Decimal } from 'decimal.js';
import { readingOf } from '../../../test/testing/page-builder';
import { viewDocument } from '../candidates/document-view';
import { findClosingRun } from './find-closing-run';
import { itemRowsOf } from './item-row';

function runOf(amounts: readonly string[], targets: readonly string[]): string[] | null {
  const lines = amounts.map(
    (amount, index) =>
      [
        [40, `Thing ${'abcdefgh'.charAt(index)}`],
        [300, amount],
      ] as const,
  );
  const rows = itemRowsOf(viewDocument(readingOf(lines)));
  const run = findClosingRun(
    rows,
    targets.map((target) => new Decimal(target)),
    5,
  );
  return run?.picks.map((pick) => pick.amount.value.toFixed(2)) ?? null;
}

describe('findClosingRun', () => {
  it('takes the rows that add up to the first target that closes', () => {
    expect(runOf(['10.00', '20.50', '4.50', '35.00'], ['99.00', '35.00'])).toEqual([
      '10.00',
      '20.50',
      '4.50',
    ]);
  });

  it('leaves out a carried-over sum within the run', () => {
    expect(runOf(['10.00', '20.00', '30.00', '5.00', '7.00'], ['42.00'])).toEqual([
      '10.00',
      '20.00',
      '5.00',
      '7.00',
    ]);
  });

  it('finds nothing where nothing adds up', () => {
    expect(runOf(['10.00', '20.00', '31.00'], ['55.00'])).toBeNull();
  });
});
