import { Box } from '@cira/contracts';
import { findCharacters, heightOfPrint } from '../characters';
import { OcrWord } from '../ocr-word';
import { Picture } from '../picture';

/** Of the height of print: lower are dots and dashes, higher are pictures. */
const LOWEST = 0.6;
const HIGHEST = 2;
/** What the first engine saw with less confidence may be no word at all. */
const SEEN = 0.3;
/** Letters reach a little out of the box of their word; share of the height of print. */
const MARGIN = 0.3;

/**
 * How many marks of the size of letters stand outside of all words: faint columns of figures are what the first engine
 * misses, and they hold the amounts. Lines, logos and stains have other sizes.
 */
export async function unreadCharacters(picture: Picture, words: readonly OcrWord[]): Promise<number> {
  const characters = await findCharacters(picture);
  const print = heightOfPrint(characters, false);
  const seen = words.filter(({ confidence }) => confidence >= SEEN);
  return characters.filter(
    (mark) =>
      mark.y1 - mark.y0 > LOWEST * print &&
      mark.y1 - mark.y0 < HIGHEST * print &&
      !seen.some(({ box }) => isInside(mark, box, MARGIN * print)),
  ).length;
}

function isInside(mark: Box, box: Box, margin: number): boolean {
  const [x, y] = [(mark.x0 + mark.x1) / 2, (mark.y0 + mark.y1) / 2];
  return x > box.x0 - margin && x < box.x1 + margin && y > box.y0 - margin && y < box.y1 + margin;
}
