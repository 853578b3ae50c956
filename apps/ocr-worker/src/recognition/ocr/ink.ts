import { histogramOf, Picture } from './picture';

/** Pages are looked at this many pixels wide: print is still seen, while dust and the grain of paper are not. */
const COARSE_WIDTH = 500;
/** Shades by which ink differs from paper. */
const CONTRAST = 48;

/**
 * Share of a page's area that differs from its paper, whatever the colour of the paper. For pictures of full contrast.
 */
export function inkShare(picture: Picture): number {
  const { pixels } = coarse(picture, Math.max(1, Math.round(picture.width / COARSE_WIDTH)));
  const histogram = histogramOf(pixels);
  const paper = histogram.indexOf(Math.max(...histogram));
  const ink = histogram.reduce(
    (sum, count, shade) => (Math.abs(shade - paper) > CONTRAST ? sum + count : sum),
    0,
  );
  return ink / pixels.length;
}

/** Each square of `size` pixels made one of its mean shade; what does not fill a square at the edges is left out. */
function coarse({ pixels, width, height }: Picture, size: number): Picture {
  if (size === 1 || height < size) return { pixels, width, height };
  const columns = Math.floor(width / size);
  const rows = Math.floor(height / size);
  const means = new Uint8Array(columns * rows);
  const sums = new Uint32Array(columns);
  for (let row = 0; row < rows; row++) {
    sums.fill(0);
    for (let y = row * size; y < (row + 1) * size; y++) {
      let at = y * width;
      for (let column = 0; column < columns; column++) {
        let sum = 0;
        for (const end = at + size; at < end; at++) sum += pixels[at] ?? 0;
        sums[column] = (sums[column] ?? 0) + sum;
      }
    }
    for (let column = 0; column < columns; column++) {
      means[row * columns + column] = (sums[column] ?? 0) / (size * size);
    }
  }
  return { pixels: means, width: columns, height: rows };
}
