import { Box } from '@cira/contracts';
import { textDirection } from './text-direction';

/** The boxes of letters on lines that are tilted by `degrees` clockwise: every third has an ascender. */
function page(degrees: number): Box[] {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return Array.from({ length: 400 }, (_, index) => {
    const [line, column] = [Math.floor(index / 40), index % 40];
    const tall = index % 3 === 0 || column < 3;
    const [along, across] = [60 + column * 17 + (line % 4) * 5, 300 + line * 40];
    const [x, y] = [along * cos - across * sin, along * sin + across * cos];
    return { x0: x, y0: y - (tall ? 20 : 14), x1: x + 11 + (index % 5), y1: y };
  });
}

/** Turned clockwise by a quarter. */
function turned(boxes: readonly Box[], times: number): Box[] {
  return times === 0
    ? [...boxes]
    : turned(
        boxes.map(({ x0, y0, x1, y1 }) => ({ x0: -y1, y0: x0, x1: -y0, y1: x1 })),
        times - 1,
      );
}

describe('textDirection', () => {
  it.each([-12, -3, -0.5, 0, 0.5, 4, 14])('finds a tilt of %p degrees', (degrees) => {
    const { turns, skew } = textDirection(page(degrees));
    expect(turns).toEqual([0]);
    expect(Math.abs(skew + degrees)).toBeLessThan(0.2);
  });

  it.each([
    [1, [3]],
    [2, [2]],
    [3, [1]],
  ])('finds that a page was turned by %p quarters, and its tilt', (times, turns) => {
    const direction = textDirection(turned(page(3), times));
    expect(direction.turns).toEqual(turns);
    expect(Math.abs(direction.skew + 3)).toBeLessThan(0.2);
  });

  it('leaves open which way is up where all letters are of one height', () => {
    const capitals = page(2).map((box) => ({ ...box, y0: box.y1 - 20 }));
    expect([...textDirection(capitals).turns].sort()).toEqual([0, 2]);
  });

  it('leaves everything open where nothing forms lines', () => {
    const grid = Array.from({ length: 400 }, (_, index) => {
      const [x, y] = [(index % 20) * 40, Math.floor(index / 20) * 40];
      return { x0: x, y0: y, x1: x + 20, y1: y + 20 };
    });
    expect(textDirection(grid)).toEqual({ turns: [0, 2, 1, 3], skew: 0 });
    expect(textDirection(page(5).slice(0, 20))).toEqual({ turns: [0, 2, 1, 3], skew: 0 });
    expect(textDirection([])).toEqual({ turns: [0, 2, 1, 3], skew: 0 });
  });
});
