import { OcrWord } from '../ocr-word';
import { Picture } from '../picture';
import { mayHaveUnreadText } from './doubt';

const WIDTH = 200;
const HEIGHT = 100;

/** White, with bars of `shade` where words stand: x0, y0, x1, y1. */
function page(bars: readonly [number, number, number, number][], paper = 255, shade = 0): Picture {
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(paper);
  for (const [x0, y0, x1, y1] of bars) {
    for (let y = y0; y < y1; y++) pixels.fill(shade, y * WIDTH + x0, y * WIDTH + x1);
  }
  return { pixels, width: WIDTH, height: HEIGHT };
}

function word(confidence: number, [x0, y0, x1, y1]: readonly [number, number, number, number]): OcrWord {
  return { text: 'total', confidence, box: { x0, y0, x1, y1 } };
}

const FIRST = [10, 10, 60, 20] as const;
const LARGE = [10, 40, 190, 90] as const;

describe('mayHaveUnreadText', () => {
  it('is so where the words that were read are doubtful, or there are none', async () => {
    expect(await mayHaveUnreadText(page([[...FIRST]]), [word(0.7, FIRST)])).toBe(true);
    expect(await mayHaveUnreadText(page([[...FIRST]]), [])).toBe(true);
  });

  it('is not so where sure words stand on nearly all ink', async () => {
    expect(await mayHaveUnreadText(page([[...FIRST]]), [word(0.95, FIRST)])).toBe(false);
  });

  it.each([
    ['dark on light', 255, 0],
    ['light on dark', 30, 255],
  ])('is so where nearly all ink stands outside of words: %s', async (_, paper, shade) => {
    const picture = page([[...FIRST], [...LARGE]], paper, shade);
    expect(await mayHaveUnreadText(picture, [word(0.95, FIRST)])).toBe(true);
    expect(await mayHaveUnreadText(picture, [word(0.95, FIRST), word(0.95, LARGE)])).toBe(false);
  });
});
