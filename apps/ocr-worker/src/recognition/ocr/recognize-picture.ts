import { degrees, QuarterTurns, quarterTurns, Rotation } from '../quarter-turns';
import { detectLanguage } from './detect-language';
import { fullestBand } from './fullest-band';
import { inkShare } from './ink';
import { Language } from './language';
import { LevelPage, levelPage } from './level-page';
import { OcrEngine } from './ocr-engine';
import { OcrWord } from './ocr-word';
import { Picture, turned } from './picture';
import { SecondOpinion } from './second-opinion/second-opinion';

export interface RecognizedPicture {
  /** The page upright, straight and cut out, as it was read. */
  picture: Picture;
  /** Boxes in pixels of `picture`. */
  words: OcrWord[];
  /** Pixels of `picture` for each pixel of the picture that was given. */
  scale: number;
  /** Degrees clockwise by which the picture had to be turned. */
  rotation: Rotation;
  /** Degrees clockwise, between -45 and 45, by which it was straightened besides. */
  skew: number;
  /** What read it: names and versions. */
  engine: string;
  /** The language that the words turned out to be in; null when it could not be told, and English was read. */
  language: Language | null;
}

/** A page with less ink than this share of its area has nothing to read: a fold, a stain, half a word. */
const BLANK = 0.000_05;
/** A page with no more ink than this, of which OCR makes nothing, has punch holes and dark edges, but nothing to read. */
const MOSTLY_PAPER = 0.05;
/** Text that stands upright is read with far more confidence than this. */
const DOUBTFUL = 0.6;
/** How much confidence a reading in the page's own language may lose (its data is stricter) and still be kept. */
const TOLERATED_LOSS = 0.05;

/**
 * Reads a picture; null where it shows an empty page. `expected` is the language of the pages before; without it the
 * page is read as English first, and again in the language that its words show.
 */
export async function recognizePicture(
  picture: Picture,
  engine: OcrEngine,
  expected: Language | null,
): Promise<RecognizedPicture | null> {
  const ink = inkShare(picture);
  if (ink < BLANK) return null;
  const { scale, skew, ...level } = await levelPage(picture);
  const upright = await readUpright(level, engine, expected ?? 'en');
  if (upright.words.length === 0 && ink < MOSTLY_PAPER) return null;
  const read = await readInItsLanguage(upright, engine, expected);
  const { words, consulted } = await engine.reconsider(upright.picture, read.words);
  const engineName = consulted ? `${engine.description} + ${SecondOpinion.description}` : engine.description;
  return { ...upright, words, scale, skew, language: read.language, engine: engineName };
}

interface UprightReading {
  picture: Picture;
  rotation: Rotation;
  words: OcrWord[];
}

/** Most pages are upright: another way up must be likely, and then read better. */
async function readUpright(
  { picture, turns }: Pick<LevelPage, 'picture' | 'turns'>,
  engine: OcrEngine,
  language: Language,
): Promise<UprightReading> {
  const read = async (rotated: Picture, rotation: Rotation) => ({
    picture: rotated,
    rotation,
    words: await engine.recognize(rotated, language),
  });
  let asItIs: UprightReading | null = null;
  if (turns.includes(0)) {
    asItIs = await read(picture, 0);
    if (turns.length === 1 || !isDoubtful(asItIs.words)) return asItIs;
  }
  // What is likely may still be wrong: it must be read better than the page on its head, and than the page as it is.
  const candidates = new Set([...turns, quarterTurns(turns[0] + 2), quarterTurns(0)]);
  const best = await bestTurns(picture, candidates, engine, language);
  if (best === 0 && asItIs !== null) return asItIs;
  return read(await turned(picture, best), degrees(best));
}

async function bestTurns(
  picture: Picture,
  candidates: Iterable<QuarterTurns>,
  engine: OcrEngine,
  language: Language,
): Promise<QuarterTurns> {
  let best: QuarterTurns = 0;
  let toBeat = 0;
  for (const turns of candidates) {
    const lines = await fullestBand(await turned(picture, turns));
    const score = legibility(await engine.recognize(lines, language));
    if (score > toBeat) [best, toBeat] = [turns, score];
  }
  return best;
}

function isDoubtful(words: readonly OcrWord[]): boolean {
  return characterCount(words) > 0 && (meanConfidence(words) < DOUBTFUL || mostlySideways(words));
}

/** Read again where the words turn out to be of another language than the one that was expected. */
async function readInItsLanguage(
  { picture, words }: UprightReading,
  engine: OcrEngine,
  expected: Language | null,
): Promise<{ words: OcrWord[]; language: Language | null }> {
  const detected = detectLanguage(words.map(({ text }) => text).join(' '));
  if (detected === null || detected === (expected ?? 'en')) return { words, language: detected ?? expected };
  const again = await engine.recognize(picture, detected);
  const keep = meanConfidence(again) >= meanConfidence(words) - TOLERATED_LOSS;
  return { words: keep ? again : words, language: detected };
}

/** So many characters of no confidence are added, or a single letter by chance would beat a page of text. */
const PRIOR = 20;

/** Mean confidence in the characters of words that run from left to right. */
function legibility(words: readonly OcrWord[]): number {
  const level = words.filter((word) => !isSideways(word) || word.text.length < 3);
  return (
    level.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) /
    (characterCount(words) + PRIOR)
  );
}

/** Tesseract reads lines that run down the page quite well, but leaves them there. */
function mostlySideways(words: readonly OcrWord[]): boolean {
  const whole = words.filter(isWhole);
  return whole.filter(isSideways).length > whole.length / 2;
}

function isWhole({ text }: OcrWord): boolean {
  return /[\p{L}\p{N}]{3}/u.test(text);
}

function isSideways({ box }: OcrWord): boolean {
  return box.y1 - box.y0 > box.x1 - box.x0;
}

/** Over characters, so that specks read as single letters count little. 0 without words. */
function meanConfidence(words: readonly OcrWord[]): number {
  const characters = characterCount(words);
  if (characters === 0) return 0;
  return words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / characters;
}

function characterCount(words: readonly OcrWord[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}
