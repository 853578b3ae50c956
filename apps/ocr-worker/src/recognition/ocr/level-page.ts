import { QuarterTurns } from '../quarter-turns';
import { findCharacters, heightOfPrint } from './characters';
import { flattenedSheet } from './flatten-sheet';
import { evenlyLit } from './lighting';
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
  const O = (globalThis as any).OPT ?? {};
  const corners = O.nosheet ? null : await findSheet(given);
  const sheet = corners === null ? given : flattenedSheet(given, corners);
  const lit = withFullContrast(O.nolight ? sheet : evenlyLit(sheet));
  const characters = await findCharacters(lit);
  const { turns, skew } = textDirection(characters);
  const scale = O.noscale ? 1 : scaleFor(heightOfPrint(characters, isLying(turns[0])), lit);
  const sized = scale === 1 ? lit : await resized(lit, scale);
  if (O.noskew || Math.abs(skew) < LEAST_SKEW) return { picture: sized, scale, skew: 0, turns };
  return { picture: await tilted(sized, skew), scale, skew, turns };
}

/** Heights of print (see `heightOfPrint`) that Tesseract reads well, pixels. */
const READABLE = { from: 16, to: 26 };
/** What is outside of that is brought to this height: more takes longer and reads no better. */
const GOOD_HEIGHT = 21;
/** Beyond this, enlarging shows nothing new. */
const MAX_ENLARGEMENT = 3;
/** A page of small print is not enlarged to more pixels than this. */
const MAX_PIXELS = 12_000_000;

function scaleFor(height: number, { width, height: rows }: Picture): number {
  const O = (globalThis as any).OPT ?? {};
  const [from, to, good] = O.h ?? [READABLE.from, READABLE.to, GOOD_HEIGHT];
  if (height === 0 || (height >= from && height <= to)) return 1;
  return Math.min(good / height, MAX_ENLARGEMENT, Math.sqrt(MAX_PIXELS / (width * rows)));
}
