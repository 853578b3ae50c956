import { Picture } from './picture';

/** The paper's shade is looked for in squares of this share of the longer side. */
const SQUARE = 1 / 60;
/** And in so many squares on each side of one: print, stamps and coloured panels are narrower, shadows are wider. */
const REACH = 2;
/** Paper whose shades differ by less than this share is evenly lit. */
const EVEN = 0.15;
/** What is darker than this share of the brightest paper is no paper in shadow. */
const DARKEST_PAPER = 0.35;

/**
 * The same shade of paper everywhere: shadows and light from one side taken away, by dividing by the paper's own
 * shade. A picture that is evenly lit comes back as it is.
 */
export function evenlyLit(picture: Picture): Picture {
  const paper = paperShades(picture);
  const sorted = [...paper.shades].sort((a, b) => a - b);
  const [darkest, brightest] = [
    sorted[Math.floor(sorted.length * 0.02)] ?? 0,
    sorted[Math.floor(sorted.length * 0.98)] ?? 0,
  ];
  if (darkest >= (1 - EVEN) * brightest) return picture;
  const floor = DARKEST_PAPER * brightest;
  const shades = smooth({ ...paper, shades: paper.shades.map((shade) => Math.max(shade, floor)) });
  return dividedBy(picture, { ...paper, shades });
}

/** A coarse map of a picture: `size` pixels of it in each direction make one. */
interface ShadeMap {
  shades: Float32Array;
  columns: number;
  rows: number;
  size: number;
}

/** Bright enough to be paper among print, yet no single bright pixel: the 90th percentile of each square. */
const PAPER_QUANTILE = 0.9;

function paperShades({ pixels, width, height }: Picture): ShadeMap {
  const size = Math.max(8, Math.round(Math.max(width, height) * SQUARE));
  const columns = Math.max(1, Math.floor(width / size));
  const rows = Math.max(1, Math.floor(height / size));
  const shades = new Float32Array(columns * rows);
  const histogram = new Uint32Array(256);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      histogram.fill(0);
      let count = 0;
      // Every other pixel in each direction says enough.
      for (let y = row * size; y < Math.min(height, (row + 1) * size); y += 2) {
        for (let x = column * size; x < Math.min(width, (column + 1) * size); x += 2) {
          const shade = pixels[y * width + x] ?? 0;
          histogram[shade] = (histogram[shade] ?? 0) + 1;
          count++;
        }
      }
      shades[row * columns + column] = quantile(histogram, PAPER_QUANTILE * count);
    }
  }
  return closed({ shades, columns, rows, size });
}

function quantile(histogram: Uint32Array, count: number): number {
  let seen = 0;
  return histogram.findIndex((pixels) => (seen += pixels) >= count);
}

/** What is darker than its surroundings and narrow, filled up: the darkest of the brightest around. */
function closed(map: ShadeMap): ShadeMap {
  return around(around(map, Math.max), Math.min);
}

function smooth(map: ShadeMap): Float32Array {
  const sum = around(map, (a, b) => a + b);
  const ones = around({ ...map, shades: map.shades.map(() => 1) }, (a, b) => a + b);
  return sum.shades.map((total, index) => total / (ones.shades[index] ?? 1));
}

/** Each shade combined with those within reach, across and then down. */
function around(map: ShadeMap, combine: (a: number, b: number) => number): ShadeMap {
  const { columns, rows } = map;
  const pass = (shades: Float32Array, step: number, position: (index: number) => number, length: number) =>
    shades.map((shade, index) => {
      let result = shade;
      for (let away = 1; away <= REACH; away++) {
        if (position(index) >= away) result = combine(result, shades[index - away * step] ?? 0);
        if (position(index) + away < length) result = combine(result, shades[index + away * step] ?? 0);
      }
      return result;
    });
  const across = pass(map.shades, 1, (index) => index % columns, columns);
  return { ...map, shades: pass(across, columns, (index) => Math.floor(index / columns), rows) };
}

/** Each pixel divided by the shade of the paper there, between the middles of the squares in proportion. */
function dividedBy({ pixels, width, height }: Picture, { shades, columns, rows, size }: ShadeMap): Picture {
  const result = new Uint8Array(pixels.length);
  const line = new Float32Array(columns);
  for (let y = 0; y < height; y++) {
    const row = Math.min(rows - 1, Math.max(0, (y + 0.5) / size - 0.5));
    const above = Math.floor(row);
    const below = Math.min(rows - 1, above + 1);
    const down = row - above;
    for (let column = 0; column < columns; column++) {
      line[column] =
        (shades[above * columns + column] ?? 0) * (1 - down) + (shades[below * columns + column] ?? 0) * down;
    }
    for (let x = 0; x < width; x++) {
      const position = Math.min(columns - 1, Math.max(0, (x + 0.5) / size - 0.5));
      const left = Math.floor(position);
      const across = position - left;
      const paper = (line[left] ?? 0) * (1 - across) + (line[Math.min(columns - 1, left + 1)] ?? 0) * across;
      result[y * width + x] = Math.min(255, ((pixels[y * width + x] ?? 0) * 255) / paper);
    }
  }
  return { pixels: result, width, height };
}
