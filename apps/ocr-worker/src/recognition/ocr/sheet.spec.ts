import { flattenedSheet } from './flatten-sheet';
import { Picture } from './picture';
import { findSheet, Point } from './sheet';

const WIDTH = 450;
const HEIGHT = 600;

function picture(shade: (x: number, y: number) => number): Picture {
  const pixels = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) =>
    shade(at % WIDTH, Math.floor(at / WIDTH)),
  );
  return { pixels, width: WIDTH, height: HEIGHT };
}

const CORNERS: [Point, Point, Point, Point] = [
  { x: 75, y: 60 },
  { x: 390, y: 45 },
  { x: 410, y: 540 },
  { x: 45, y: 525 },
];

/** Right of all sides, which run clockwise. */
function isOnSheet(x: number, y: number): boolean {
  return CORNERS.every((from, index) => {
    const to = CORNERS[(index + 1) % 4] ?? from;
    return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) > 0;
  });
}

const table = (x: number) => 70 + 20 * Math.sin(x / 8);
const print = (x: number, y: number) => y % 25 < 4 && x % 10 < 6 && x > 125 && x < 325;

describe('findSheet', () => {
  it('finds the corners of a page on a table, in light that falls off', async () => {
    const photo = picture((x, y) => (isOnSheet(x, y) ? (print(x, y) ? 60 : 250) * (1 - y / 1200) : table(x)));
    const corners = await findSheet(photo);
    corners?.forEach((corner, index) => {
      expect(
        Math.hypot(corner.x - (CORNERS[index]?.x ?? 0), corner.y - (CORNERS[index]?.y ?? 0)),
      ).toBeLessThan(6);
    });
    expect(corners).toHaveLength(4);
  });

  it.each<[string, (x: number, y: number) => number]>([
    ['a page that fills the picture', (x, y) => (print(x, y) ? 0 : 250)],
    [
      'a page with a white box on light grey',
      (x, y) => (x > 50 && x < 400 && y > 100 && y < 500 ? 255 : 220),
    ],
    [
      'a page with a frame around it',
      (x, y) => (Math.abs(x - 225) === 200 || Math.abs(y - 300) === 275 ? 0 : 250),
    ],
    [
      'a page in whose shadow a part is lit',
      (x, y) => (print(x, y) ? 60 : 250) * (x + y / 3 > 260 ? 0.5 : 1),
    ],
    ['a bright disk', (x, y) => (Math.hypot(x - 225, y - 300) < 190 ? 250 : 60)],
    ['a dark picture', (x) => table(x)],
  ])('sees no sheet in %s', async (_name, shade) => {
    expect(await findSheet(picture(shade))).toBeNull();
  });
});

describe('flattenedSheet', () => {
  it('brings what lies between the corners to a rectangle of their size', () => {
    // A mark in the middle of the diagonals, which perspective keeps there.
    const middle = { x: 224.9, y: 274.7 };
    const photo = picture((x, y) =>
      Math.hypot(x - middle.x, y - middle.y) < 6 ? 0 : isOnSheet(x, y) ? 255 : 70,
    );
    const flat = flattenedSheet(photo, CORNERS);
    expect([flat.width, flat.height]).toEqual([340, 481]);
    expect(flat.pixels[240 * 340 + 170]).toBe(0);
    const corner = (x: number, y: number) => flat.pixels[y * flat.width + x];
    expect([corner(3, 3), corner(336, 3), corner(336, 476), corner(3, 476)]).toEqual([255, 255, 255, 255]);
  });
});
