import { readingOf } from '../../test/sample-reading';
import { layoutText } from './layout-text';

describe('layoutText', () => {
  it('keeps lines and columns', () => {
    const text = 'Item            Qty      Amount\nLamp service      2       19.00';
    expect(layoutText(readingOf(text).pages)).toBe(`--- page 1 ---\n${text}`);
  });

  it('puts words of a skewed line on one line, left to right', () => {
    const { pages } = readingOf('Total      12.00');
    const skewed = pages.map((page) => ({
      ...page,
      words: page.words
        .map((word, i) => ({
          ...word,
          box: { ...word.box, y0: word.box.y0 - 3 * i, y1: word.box.y1 - 3 * i },
        }))
        .reverse(),
    }));
    expect(layoutText(skewed)).toBe('--- page 1 ---\nTotal      12.00');
  });

  it('numbers the pages, blank ones included', () => {
    const [page] = readingOf('One').pages;
    if (!page) throw new Error('no page');
    expect(layoutText([page, { ...page, number: 2, words: [] }])).toBe(
      '--- page 1 ---\nOne\n\n--- page 2 ---\n',
    );
  });
});
