import { OcrWord } from '../ocr-word';
import { Picture } from '../picture';
import { unreadCharacters } from './unread-characters';

const WIDTH = 600;
const HEIGHT = 400;

/** White, with marks of 8 by 12 pixels, `count` in a row from `x0` on, at each `y0`. */
function page(rows: readonly (readonly [x0: number, y0: number, count: number])[]): Picture {
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const [x0, y0, count] of rows) {
    for (let mark = 0; mark < count; mark++) {
      for (let y = y0; y < y0 + 12; y++)
        pixels.fill(0, y * WIDTH + x0 + mark * 12, y * WIDTH + x0 + mark * 12 + 8);
    }
  }
  return { pixels, width: WIDTH, height: HEIGHT };
}

const word = (x0: number, y0: number, count: number): OcrWord => ({
  text: 'x'.repeat(count),
  confidence: 0.9,
  box: { x0, y0, x1: x0 + count * 12, y1: y0 + 12 },
});

describe('unreadCharacters', () => {
  it('counts the marks of the size of letters that stand in no word', async () => {
    const picture = page([
      [40, 40, 10],
      [480, 40, 5],
      [40, 80, 10],
    ]);
    expect(await unreadCharacters(picture, [word(40, 40, 10), word(40, 80, 10)])).toBe(5);
    expect(await unreadCharacters(picture, [word(40, 40, 10), word(480, 40, 5), word(40, 80, 10)])).toBe(0);
  });

  it('counts what was seen without confidence as unread', async () => {
    const doubtful = { ...word(40, 40, 10), confidence: 0.1 };
    expect(await unreadCharacters(page([[40, 40, 10]]), [doubtful])).toBe(10);
  });
});
