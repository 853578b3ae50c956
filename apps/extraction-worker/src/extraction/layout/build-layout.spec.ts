import { Reading, Word } from '@cira/contracts';
import { readingOf } from '../../../test/testing/page-builder';
import { buildLayout } from './build-layout';

const textsOf = (reading: Reading): string[][] =>
  buildLayout(reading, null).lines.map((line) => line.segments.map((segment) => segment.text));

function withWords(change: (word: Word) => Word): Reading {
  const reading = readingOf([
    [
      [40, 'Subtotal'],
      [400, '100.00'],
    ],
    [
      [40, 'Total'],
      [400, '119.00'],
    ],
  ]);
  return { ...reading, pages: reading.pages.map((page) => ({ ...page, words: page.words.map(change) })) };
}

describe('buildLayout', () => {
  it('cuts a line at wide gaps only', () => {
    const lines = textsOf(
      readingOf([
        [
          [40, 'Net total'],
          [400, '100.00 EUR'],
        ],
      ]),
    );
    expect(lines).toEqual([['Net total', '100.00 EUR']]);
  });

  it('keeps the rows of a page that was scanned askew', () => {
    const skewed = withWords((word) => {
      const sink = (word.box.x0 - 40) * 0.012;
      return { ...word, box: { ...word.box, y0: word.box.y0 + sink, y1: word.box.y1 + sink } };
    });
    expect(textsOf(skewed)).toEqual([
      ['Subtotal', '100.00'],
      ['Total', '119.00'],
    ]);
  });

  it('leaves out words that run up the margin', () => {
    const reading = withWords((word) => word);
    const upright: Word = { text: 'SAMPLE', box: { x0: 10, y0: 40, x1: 18, y1: 90 }, confidence: 1 };
    const pages = reading.pages.map((page) => ({ ...page, words: [upright, ...page.words] }));
    expect(textsOf({ ...reading, pages }).flat()).not.toContain('SAMPLE');
  });

  it('splits a label that is glued to its value', () => {
    const [segment] = buildLayout(readingOf(['Date:12.05.2024']), null).segments;
    expect(segment?.tokens.map((token) => token.text)).toEqual(['Date:', '12.05.2024']);
  });
});

describe('the value of a "Name:" key', () => {
  it('has no labels, whatever its words name elsewhere', () => {
    const layout = buildLayout(
      readingOf([
        [
          [40, 'Name:'],
          [150, 'Customer Care Ltd'],
        ],
      ]),
      'en',
    );
    expect(layout.segments[1]).toMatchObject({ text: 'Customer Care Ltd', labels: [] });
  });
});
