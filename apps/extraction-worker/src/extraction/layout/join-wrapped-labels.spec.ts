import { Reading } from '@cira/contracts';
import { PrintedLine, readingOf } from '../../../test/testing/page-builder';
import { buildLayout } from './build-layout';

/** The concepts in each cell, line by line. */
const labelsIn = (reading: Reading): string[][] =>
  buildLayout(reading, 'en').lines.map((line) =>
    line.segments.map(({ labels }) => labels.map(({ concept }) => concept).join(' ')),
  );

const labelsOf = (...lines: PrintedLine[]): string[][] => labelsIn(readingOf(lines));

/** The same page with its lines pushed together, as those of two blocks side by side stand. */
function closer(reading: Reading): Reading {
  const pages = reading.pages.map((page) => ({
    ...page,
    words: page.words.map((word) => {
      const y0 = 0.6 * word.box.y0;
      return { ...word, box: { ...word.box, y0, y1: y0 + 10 } };
    }),
  }));
  return { ...reading, pages };
}

const row = (...cells: string[]): PrintedLine =>
  cells.map((cell, index) => [40 + index * 150, cell] as const);

describe('joinWrappedLabels', () => {
  it('makes one label of two lines, which speaks for the value beside the first', () => {
    expect(labelsOf(row('Policy', 'NM-77'), 'number')).toEqual([['policyNumber', ''], ['']]);
    expect(labelsOf(row('Customer', '4711'), 'number')).toEqual([['customerNumber', ''], ['']]);
    expect(labelsOf(row('Account', 'NM-77'), 'number', row('Community', 'Oak Hill'))).toEqual([
      ['accountNumber', ''],
      [''],
      ['community', ''],
    ]);
  });

  it('looks past a line of the block beside', () => {
    const page = readingOf([row('Customer', '4711'), [[400, 'Leeds']], 'number']);
    expect(labelsIn(closer(page))).toEqual([['customerNumber', ''], [''], ['']]);
    expect(labelsIn(page)[0]).toEqual(['billTo', '']);
  });

  it('leaves two rows alone where something stands beside the second', () => {
    expect(labelsOf(row('Customer', '4711'), row('number', '12'))).toEqual([
      ['billTo', ''],
      ['bareNumber', ''],
    ]);
  });

  it('leaves a sum under another alone, and what a colon has ended', () => {
    expect(labelsOf(row('Invoice', '12.00'), 'Total')).toEqual([['title', ''], ['total']]);
    expect(labelsOf(row('Customer:', '4711'), 'number')).toEqual([['billTo', ''], ['bareNumber']]);
  });

  it('needs no label that the two lines do not make', () => {
    expect(labelsOf(row('Customer', 'Acme'), 'Leeds')).toEqual([['billTo', ''], ['']]);
  });
});
