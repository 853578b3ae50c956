import { Reading, Word } from '@cira/contracts';
import { readingOf } from '../../../test/testing/page-builder';
import { buildLayout } from './build-layout';

const textsOf = (reading: Reading): string[][] =>
  buildLayout(reading, null).lines.map((line) => line.segments.map((segment) => segment.text));

describe('buildLayout', () => {
  it('takes lines and cells as the reading has them', () => {
    const reading = readingOf([
      [
        [40, 'Net total'],
        [400, '100.00 EUR'],
      ],
      'Thank you',
    ]);
    expect(textsOf(reading)).toEqual([['Net total', '100.00 EUR'], ['Thank you']]);
  });

  it('leaves out what stands in no line, and specks', () => {
    const reading = readingOf([
      [
        [40, 'Total ,'],
        [200, '~'],
        [400, '119.00'],
      ],
    ]);
    const inMargin: Word = { text: 'SAMPLE', box: { x0: 10, y0: 40, x1: 18, y1: 90 }, confidence: 1 };
    const pages = reading.pages.map((page) => ({ ...page, words: [...page.words, inMargin] }));
    expect(textsOf({ ...reading, pages })).toEqual([['Total,', '119.00']]);
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
