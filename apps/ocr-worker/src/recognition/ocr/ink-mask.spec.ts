import { inkMask } from './ink-mask';
import { Picture } from './picture';

const SIDE = 240;

function inkOf(shade: (x: number, y: number) => number): {
  share: number;
  at: (x: number, y: number) => boolean;
} {
  const pixels = Uint8Array.from({ length: SIDE * SIDE }, (_, at) => shade(at % SIDE, Math.floor(at / SIDE)));
  const picture: Picture = { pixels, width: SIDE, height: SIDE };
  const mask = inkMask(picture);
  return {
    share: mask.reduce((sum, each) => sum + each, 0) / mask.length,
    at: (x, y) => mask[y * SIDE + x] === 1,
  };
}

describe('inkMask', () => {
  it('sees print on bright paper and in deep shadow alike', () => {
    const isStroke = (x: number, y: number) => y % 60 === 30 && x % 20 > 8;
    const { at, share } = inkOf((x, y) => (x < 120 ? 230 : 80) * (isStroke(x, y) ? 0.4 : 1));
    expect([at(30, 30), at(210, 90), at(30, 40), at(210, 100)]).toEqual([true, true, false, false]);
    expect(share).toBeLessThan(0.06);
  });

  it('sees nothing in light that falls off, nor in the grain of paper', () => {
    expect(inkOf((x) => 250 - x / 2).share).toBe(0);
    expect(inkOf((x, y) => 200 + ((x * 31 + y * 17) % 23)).share).toBe(0);
  });
});
