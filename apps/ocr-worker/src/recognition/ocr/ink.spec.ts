import { inkShare } from './ink';
import { Picture } from './picture';

const WIDTH = 1000;
const HEIGHT = 1400;

function page(shade: (x: number, y: number) => number): Picture {
  const pixels = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, index) =>
    shade(index % WIDTH, Math.floor(index / WIDTH)),
  );
  return { pixels, width: WIDTH, height: HEIGHT };
}

describe('inkShare', () => {
  it('does not see the grain of paper of any shade, nor dust', () => {
    expect(inkShare(page(() => 20))).toBe(0);
    expect(inkShare(page((x, y) => 190 + ((x * 7919 + y * 104_729) % 60)))).toBe(0);
    expect(inkShare(page((x, y) => (x % 40 === 7 && y % 40 === 9 ? 60 : 250)))).toBe(0);
  });

  it('sees a short word of thin strokes, dark on light or light on dark', () => {
    const word = (x: number, y: number) => x > 100 && x < 160 && y > 200 && y < 216 && x % 6 < 2;
    expect(inkShare(page((x, y) => (word(x, y) ? 0 : 255)))).toBeGreaterThan(0.0001);
    expect(inkShare(page((x, y) => (word(x, y) ? 255 : 0)))).toBeGreaterThan(0.0001);
  });

  it('measures the area that is covered', () => {
    expect(inkShare(page((x) => (x < 100 ? 0 : 255)))).toBeCloseTo(0.1, 2);
    expect(inkShare({ pixels: Uint8Array.from([0, 255, 255, 255]), width: 2, height: 2 })).toBe(0.25);
  });
});
