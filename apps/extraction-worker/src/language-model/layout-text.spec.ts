import { readingOf } from '../../test/sample-reading';
import { layoutText } from './layout-text';

describe('layoutText', () => {
  it('keeps lines and columns', () => {
    const text = 'Item            Qty      Amount\nLamp service      2       19.00';
    expect(layoutText(readingOf(text).pages)).toBe(`--- page 1 ---\n${text}`);
  });

  it('ends with what stands in the margin', () => {
    const inMargin = (text: string, y0: number) => ({
      text,
      box: { x0: 10, y0, x1: 18, y1: y0 + 50 },
      confidence: 1,
    });
    const pages = readingOf('Total      12.00').pages.map((page) => ({
      ...page,
      words: [...page.words, inMargin('Form', 40), inMargin('4711', 100)],
    }));
    expect(layoutText(pages)).toMatch(/^ +Total +12\.00\nForm 4711$/m);
  });

  it('numbers the pages, blank ones included', () => {
    const [page] = readingOf('One').pages;
    if (!page) throw new Error('no page');
    expect(layoutText([page, { ...page, number: 2, words: [], lines: [] }])).toBe(
      '--- page 1 ---\nOne\n\n--- page 2 ---\n',
    );
  });
});
