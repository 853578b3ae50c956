import { degrees, QuarterTurns, Rotation } from '../quarter-turns';
import { detectLanguage } from './detect-language';
import { inkShare } from './ink';
import { Language } from './language';
import { OcrEngine, OcrWord } from './ocr-engine';
import { Picture, shrunkTo, turned } from './picture';

export interface RecognizedPicture {
  /** Boxes in pixels of the upright picture. */
  words: OcrWord[];
  /** Of the upright picture. */
  width: number;
  height: number;
  /** Degrees clockwise by which the picture had to be turned. */
  rotation: Rotation;
  /** The language that the words turned out to be in; null when it could not be told, and English was read. */
  language: Language | null;
}

/** A page with less ink than this share of its area has nothing to read: a fold, a stain, half a word. */
const BLANK = 0.000_05;
/** A page with no more ink than this, of which OCR makes nothing, has punch holes and dark edges, but nothing to read. */
const MOSTLY_PAPER = 0.05;
/** Text that stands upright is read with far more confidence than this. */
const DOUBTFUL = 0.6;
/** Characters that OCR may see in stains and folds. */
const MOST_SPECKS = 10;
/** Width at which the other ways up are tried: enough to tell, a quarter of the work. */
const TRIAL_WIDTH = 1000;
/** A turned reading must be this much better before it is believed. */
const CLEARLY_BETTER = 1.5;
/** How much confidence a reading in the page's own language may lose (its data is stricter) and still be kept. */
const TOLERATED_LOSS = 0.05;

/**
 * Reads a picture of full contrast; null where it shows an empty page. `expected` is the language of the pages before; without it the page is read as English first, and
 * again in the language that its words show.
 */
export async function recognizePicture(
  picture: Picture,
  engine: OcrEngine,
  expected: Language | null,
): Promise<RecognizedPicture | null> {
  const ink = inkShare(picture);
  if (ink < BLANK) return null;
  const first = await readUpright(picture, engine, expected ?? 'en');
  if (first.words.length === 0 && ink < MOSTLY_PAPER) return null;
  const detected = detectLanguage(first.words.map(({ text }) => text).join(' '));
  if (detected === null || detected === (expected ?? 'en'))
    return { ...first, language: detected ?? expected };

  const again = await engine.recognize(first.picture, detected);
  const keep = meanConfidence(again) >= meanConfidence(first.words) - TOLERATED_LOSS;
  return { ...first, words: keep ? again : first.words, language: detected };
}

type UprightReading = Omit<RecognizedPicture, 'language'> & { picture: Picture };

async function readUpright(picture: Picture, engine: OcrEngine, language: Language): Promise<UprightReading> {
  const words = await engine.recognize(picture, language);
  const doubtful = isSomeText(words) && (meanConfidence(words) < DOUBTFUL || mostlySideways(words));
  const turns = doubtful ? await betterTurns(picture, engine, language) : 0;
  if (turns === 0) return reading(picture, words, 0);
  const upright = await turned(picture, turns);
  return reading(upright, await engine.recognize(upright, language), turns);
}

/** Text shows as words of some kind whichever way up it stands; what leaves only specks is not worth turning. */
function isSomeText(words: readonly OcrWord[]): boolean {
  return words.some(isWhole) || characterCount(words) > MOST_SPECKS;
}

function reading(picture: Picture, words: OcrWord[], turns: QuarterTurns): UprightReading {
  return { picture, words, width: picture.width, height: picture.height, rotation: degrees(turns) };
}

/** The way up in which a small copy of the picture reads best; 0 unless another is clearly better. */
async function betterTurns(picture: Picture, engine: OcrEngine, language: Language): Promise<QuarterTurns> {
  const small = await shrunkTo(picture, TRIAL_WIDTH);
  const scoreOf = async (turns: QuarterTurns) =>
    legibility(await engine.recognize(await turned(small, turns), language));
  let best: QuarterTurns = 0;
  let toBeat = CLEARLY_BETTER * (await scoreOf(0));
  for (const turns of [1, 3, 2] as const) {
    const score = await scoreOf(turns);
    if (score > toBeat) {
      best = turns;
      toBeat = score;
    }
  }
  return best;
}

/** Letters and digits in whole words that run from left to right, each counted with the confidence in its word. */
function legibility(words: readonly OcrWord[]): number {
  return words
    .filter((word) => word.confidence > 0.5 && isWhole(word) && !isSideways(word))
    .reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
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
