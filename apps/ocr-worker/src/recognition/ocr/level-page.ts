import { QuarterTurns } from '../quarter-turns';
import { findCharacters, heightOfPrint } from './characters';
import { evenlyLit } from './even-light';
import { flattenedSheet } from './flatten-sheet';
import { Picture, resized, tilted, withFullContrast } from './picture';
import { findSheet } from './sheet';
import { isLying, textDirection } from './text-direction';

/** A page made ready for OCR, except that it may lie on its side or stand on its head. */
export interface LevelPage {
  /** The page cut out, evenly lit, at a size that OCR reads well, its lines level or upright. */
  picture: Picture;
  /** Pixels of it for each pixel of the picture that was given. */
  scale: number;
  /** Degrees clockwise by which it was straightened. */
  skew: number;
  /** Quarter turns clockwise that would put it upright, the likeliest first. */
  turns: readonly [QuarterTurns, ...QuarterTurns[]];
}

/** A smaller tilt does not hurt, and turning costs sharpness; degrees. */
const LEAST_SKEW = 0.3;

export async function levelPage(given: Picture): Promise<LevelPage> {
  const corners = await findSheet(given);
  const sheet = corners === null ? given : flattenedSheet(given, corners);
  const characters = await findCharacters(sheet);
  const { turns, skew } = textDirection(characters);
  const wanted = goodScale(heightOfPrint(characters, isLying(turns[0])), sheet);
  const clear = wanted < 1 ? clearer(await resized(sheet, wanted)) : await resized(clearer(sheet), wanted);
  const scale = clear.width / sheet.width;
  if (Math.abs(skew) < LEAST_SKEW) return { picture: clear, scale, skew: 0, turns };
  return { picture: await tilted(clear, skew), scale, skew, turns };
}

function clearer(picture: Picture): Picture {
  return withFullContrast(evenlyLit(picture));
}

/** Heights of print (see `heightOfPrint`) that Tesseract reads well, pixels. */
const READABLE = { from: 16, to: 26 };
/** What is outside of that is brought to this height: more takes longer and reads no better. */
const GOOD_HEIGHT = 21;
/** Beyond this, enlarging shows nothing new. */
const MAX_ENLARGEMENT = 3;
/** A page of small print is not enlarged to more pixels than this. */
const MAX_PIXELS = 12_000_000;

function goodScale(heightOfPrint: number, { width, height }: Picture): number {
  if (heightOfPrint === 0 || (heightOfPrint >= READABLE.from && heightOfPrint <= READABLE.to)) return 1;
  return Math.min(GOOD_HEIGHT / heightOfPrint, MAX_ENLARGEMENT, Math.sqrt(MAX_PIXELS / (width * height)));
}
