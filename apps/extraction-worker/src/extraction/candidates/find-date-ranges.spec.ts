import { PrintedLine, readingOf } from '../../../test/testing/page-builder';
import { isoOf } from '../fields/find-date-fields';
import { viewDocument } from './document-view';
import { findDateRanges } from './find-date-ranges';

function rangesIn(...lines: PrintedLine[]): string[] {
  const view = viewDocument(readingOf(lines));
  return findDateRanges(view.dates).map(({ start, end }) => `${isoOf(view, start)} ${isoOf(view, end)}`);
}

describe('findDateRanges', () => {
  it.each([
    ['1 May 2025 – 31 May 2025', '2025-05-01 2025-05-31'],
    ['for the time of 1 May 2025 to 31 May 2025', '2025-05-01 2025-05-31'],
    ['01.05.2025 bis 31.05.2025', '2025-05-01 2025-05-31'],
    ['du 1 mai 2025 au 31 mai 2025', '2025-05-01 2025-05-31'],
  ])('joins two dates in "%s"', (line, range) => {
    expect(rangesIn(line)).toEqual([range]);
  });

  it.each([
    ['Oct 8 – Nov 6, 2025', '2025-10-08 2025-11-06'],
    ['29.09. bis 26.10.2025', '2025-09-29 2025-10-26'],
    ['1 May to 31 May 2025', '2025-05-01 2025-05-31'],
    ['Dec 12 – Jan 11, 2026', '2025-12-12 2026-01-11'],
  ])('lends the first date of "%s" its year', (line, range) => {
    expect(rangesIn(line)).toEqual([range]);
  });

  it('looks past the times of a hire', () => {
    expect(rangesIn('5 December 2025 to 18:00 on 10 December 2025')).toEqual(['2025-12-05 2025-12-10']);
  });

  it.each([
    ['words stand between the two', 'ordered 1 May 2025 and then delivered 31 May 2025'],
    ['nothing joins the two', '1 May 2025 31 May 2025'],
    ['the second is the earlier', '31 May 2025 – 1 May 2025'],
    ['years lie between the two', '1 May 2021 – 31 May 2025'],
    ['the first is no day', 'Part 40 – 31 May 2025'],
  ])('makes no range where %s', (_why, line) => {
    expect(rangesIn(line)).toEqual([]);
  });

  it('makes no range across columns and lines', () => {
    expect(
      rangesIn([
        [40, '1 May 2025 –'],
        [300, '31 May 2025'],
      ]),
    ).toEqual([]);
    expect(rangesIn('1 May 2025 to', '31 May 2025')).toEqual([]);
  });
});
