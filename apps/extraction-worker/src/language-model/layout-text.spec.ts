import { Page } from '@cira/contracts';
import { readingOf } from '../../test/sample-reading';
import { layoutLines } from './layout-text';

const linesOf = (pages: readonly Page[]): string => pages.flatMap(layoutLines).join('\n');

describe('layoutLines', () => {
  it('keeps lines and columns', () => {
    const text = 'Item            Qty      Amount\nLamp service      2       19.00';
    expect(linesOf(readingOf(text).pages)).toBe(text);
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
    expect(linesOf(pages)).toMatch(/^ +Total +12\.00\nForm 4711$/m);
  });
});
