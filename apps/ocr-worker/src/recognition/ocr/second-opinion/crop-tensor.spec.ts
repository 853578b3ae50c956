import { cropTensor } from './crop-tensor';

const PLAIN = { mean: [0, 0, 0], deviation: [1, 1, 1] } as const;
const PICTURE = { pixels: Uint8Array.from([0, 0, 255, 255, 0, 0, 255, 255]), width: 4, height: 2 };

const shades = (...args: Parameters<typeof cropTensor>) =>
  Array.from(cropTensor(...args), (value) => Math.round(value * 100) / 100);

describe('cropTensor', () => {
  it('cuts out a part, three times over', () => {
    const crop = { x0: 1, y0: 0, x1: 3, y1: 1 };
    expect(shades(PICTURE, crop, { width: 2, height: 1 }, PLAIN)).toEqual([0, 1, 0, 1, 0, 1]);
  });

  it('blends what falls together where it shrinks, and what lies between where it enlarges', () => {
    const whole = { x0: 0, y0: 0, x1: 4, y1: 2 };
    // An eighth of each half comes from beyond the middle.
    expect(shades(PICTURE, whole, { width: 2, height: 1 }, PLAIN).slice(0, 2)).toEqual([0.13, 0.88]);
    const middle = { x0: 1, y0: 0, x1: 3, y1: 1 };
    expect(shades(PICTURE, middle, { width: 4, height: 1 }, PLAIN).slice(0, 4)).toEqual([0, 0.25, 0.75, 1]);
  });

  it('goes on beyond the edges, and normalises each plane by itself', () => {
    const crop = { x0: 3, y0: 0, x1: 5, y1: 1 };
    const normalization = { mean: [0, 0.5, 1], deviation: [1, 0.5, 2] } as const;
    expect(shades(PICTURE, crop, { width: 2, height: 1 }, normalization)).toEqual([1, 1, 1, 1, 0, 0]);
  });
});
