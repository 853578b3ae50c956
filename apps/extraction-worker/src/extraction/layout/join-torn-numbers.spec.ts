import { Word } from '@cira/contracts';
import { withWholeNumbers } from './join-torn-numbers';

const word = (text: string, x0: number, x1: number): Word => ({
  text,
  box: { x0, y0: 100, x1, y1: 110 },
  confidence: 1,
});
const joined = (...words: Word[]): string[] => withWholeNumbers(words).map(({ text }) => text);

describe('withWholeNumbers', () => {
  it('joins the pieces of a number that touch', () => {
    expect(joined(word('€73', 100, 115), word('5', 115.04, 120))).toEqual(['€735']);
    expect(joined(word('508', 100, 115), word('-221', 115.1, 135), word('-7', 135, 145))).toEqual([
      '508-221-7',
    ]);
  });

  it('leaves numbers apart that a space parts, and words alone', () => {
    expect(joined(word('12', 100, 110), word('500', 112.5, 127))).toEqual(['12', '500']);
    expect(joined(word('Pos1', 100, 120), word('st', 120, 130))).toEqual(['Pos1', 'st']);
  });
});
