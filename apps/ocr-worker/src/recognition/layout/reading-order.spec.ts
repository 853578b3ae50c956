import { inReadingOrder, linesOf } from './reading-order';

const word = (text: string, x0: number, y0: number, height = 10) => ({
  text,
  box: { x0, y0, x1: x0 + 40, y1: y0 + height },
});
const text = (words: { text: string }[]) => words.map((each) => each.text).join(' ');

describe('inReadingOrder', () => {
  it('puts what stands at one height into one line, from left to right', () => {
    const words = [
      word('12.00', 400, 101),
      word('Total', 50, 100),
      word('Tax', 50, 80),
      word('2.00', 400, 80),
    ];
    expect(text(inReadingOrder(words))).toBe('Tax 2.00 Total 12.00');
  });

  it('keeps a tall logo out of the lines beside it', () => {
    const words = [word('LOGO', 0, 0, 60), word('Street', 300, 10), word('City', 300, 40)];
    expect(linesOf(words).map(text)).toEqual(['Street', 'LOGO', 'City']);
  });

  it('holds the lines of a tilted scan together', () => {
    const tilted = [0, 1, 2, 3, 4, 5].flatMap((column) => [
      word(`a${column}`, column * 50, column * 3),
      word(`b${column}`, column * 50, 14 + column * 3),
    ]);
    expect(linesOf(tilted).map(text)).toEqual(['a0 a1 a2 a3 a4 a5', 'b0 b1 b2 b3 b4 b5']);
  });

  it('has nothing to say about no words', () => {
    expect(inReadingOrder([])).toEqual([]);
  });
});
