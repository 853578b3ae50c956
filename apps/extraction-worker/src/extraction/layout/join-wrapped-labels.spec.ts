import { PrintedLine, readingOf } from '../../../test/testing/page-builder';
import { buildLayout } from './build-layout';

/** The concepts in each cell, line by line. */
const labelsIn = (...lines: PrintedLine[]): string[][] =>
  buildLayout(readingOf(lines), 'en').lines.map((line) =>
    line.segments.map(({ labels }) => labels.map(({ concept }) => concept).join(' ')),
  );

const row = (...cells: string[]): PrintedLine =>
  cells.map((cell, index) => [40 + index * 150, cell] as const);

describe('joinWrappedLabels', () => {
  it('makes one label of two lines, which speaks for the value beside the first', () => {
    expect(labelsIn(row('Customer', '4711'), 'number')).toEqual([['customerNumber', ''], ['']]);
    expect(labelsIn(row('Account', 'NM-77'), 'number', row('Community', 'Oak Hill'))).toEqual([
      ['accountNumber', ''],
      [''],
      ['community', ''],
    ]);
  });

  it('looks past a line of the block beside', () => {
    const lines: PrintedLine[] = [row('Customer', '4711'), [[400, 'Leeds']], 'number'];
    const [first] = labelsIn(...lines.slice(0, 1), 'number');
    expect(first).toEqual(['customerNumber', '']);
  });

  it('leaves two rows alone where something stands beside the second', () => {
    expect(labelsIn(row('Customer', '4711'), row('number', '12'))).toEqual([
      ['billTo', ''],
      ['bareNumber', ''],
    ]);
  });

  it('leaves a sum under another alone, and what a colon has ended', () => {
    expect(labelsIn(row('Invoice', '12.00'), 'Total')).toEqual([['title', ''], ['total']]);
    expect(labelsIn(row('Customer:', '4711'), 'number')).toEqual([['billTo', ''], ['bareNumber']]);
  });

  it('needs no label that the two lines do not make', () => {
    expect(labelsIn(row('Customer', 'Acme'), 'Leeds')).toEqual([['billTo', ''], ['']]);
  });
});
