import { findCharacters, heightOfPrint } from './characters';
import { band, Picture } from './picture';

/** Rows of a band, in heights of print: some seven lines. */
const BAND = 14;
/** Characters whose height is this far from that of the others, as a factor, are noise or headings. */
const ODD = 1.7;

/** The lines of a level page, whichever way up, where most of its print stands: enough to tell which way up. */
export async function fullestBand(picture: Picture): Promise<Picture> {
  const characters = await findCharacters(picture);
  const height = heightOfPrint(characters, false);
  const rows = Math.round(BAND * height);
  const tops = characters
    .filter(({ y0, y1 }) => y1 - y0 > height / ODD && y1 - y0 < height * ODD)
    .map(({ y0 }) => y0)
    .sort((a, b) => a - b);
  let best = { count: 0, top: 0 };
  for (let first = 0, behind = 0; first < tops.length; first++) {
    const top = tops[first] ?? 0;
    // The last line whole, and some room above the first.
    while (behind < tops.length && (tops[behind] ?? 0) <= top + rows - 3 * height) behind++;
    if (behind - first > best.count)
      best = { count: behind - first, top: Math.max(0, Math.round(top - height)) };
  }
  return band(picture, best.top, Math.min(picture.height, best.top + rows));
}
