import { OcrWord } from '../ocr-word';
import { Picture, shrunkTo } from '../picture';

/** A page is looked at this many pixels wide: print is still seen, while dust and the grain of paper are not. */
const COARSE_WIDTH = 500;
/** Shades by which ink differs from paper. */
const CONTRAST = 48;
/** What the first engine saw with less confidence may be no word at all. */
const SEEN = 0.5;

/** Of all that differs from the paper, the share that lies outside of words. 0 for an empty page. */
export async function unreadInkShare(picture: Picture, words: readonly OcrWord[]): Promise<number> {
  const { pixels, width, height } = await shrunkTo(picture, COARSE_WIDTH);
  const scale = width / picture.width;
  const paper = commonest(pixels);
  const isInk = (pixel: number) => Math.abs(pixel - paper) > CONTRAST;
  const all = pixels.filter(isInk).length;
  const rest = pixels.slice();
  for (const { box, confidence } of words) {
    if (confidence < SEEN) continue;
    // A pixel more on each side: shrinking spreads ink.
    const x0 = Math.max(0, Math.floor(box.x0 * scale) - 1);
    const x1 = Math.min(width, Math.ceil(box.x1 * scale) + 1);
    const y1 = Math.min(height, Math.ceil(box.y1 * scale) + 1);
    for (let y = Math.max(0, Math.floor(box.y0 * scale) - 1); y < y1; y++) {
      rest.fill(paper, y * width + x0, y * width + x1);
    }
  }
  return all === 0 ? 0 : rest.filter(isInk).length / all;
}

function commonest(pixels: Uint8Array): number {
  const histogram = new Uint32Array(256);
  for (const pixel of pixels) histogram[pixel] = (histogram[pixel] ?? 0) + 1;
  return histogram.indexOf(histogram.reduce((most, count) => Math.max(most, count), 0));
}
