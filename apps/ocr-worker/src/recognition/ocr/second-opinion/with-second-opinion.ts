import { Box } from '@cira/contracts';
import { OcrWord } from '../ocr-word';
import { Picture } from '../picture';
import { withMargin } from './crop-margin';
import { mayHaveUnreadText } from './doubt';
import { mergedReadings } from './merge-readings';
import { SecondOpinion } from './second-opinion';
import { doubtfulStretches, doubtfulWords, Stretch } from './stretches';
import { unreadCharacters } from './unread-characters';
import { wordsOfCharacters } from './words-of-characters';

/** Fewer marks of the size of letters are signatures and stains; the smallest amount has three. */
const SOME_UNREAD = 6;
/** At about 12 ms each. So many doubts are not about text: a photo or a pattern was read as words. */
const MOST_STRETCHES = 200;

export interface ReconsideredWords {
  words: OcrWord[];
  /** Whether there was any doubt. */
  consulted: boolean;
}

/**
 * The words that the first engine saw in an upright picture, with those that it was in doubt about read again, and with
 * those that it missed, where it looks as if it missed some. A word that it was sure of is never touched.
 */
export async function withSecondOpinion(
  picture: Picture,
  words: readonly OcrWord[],
  opinion: SecondOpinion,
): Promise<ReconsideredWords> {
  const stretches = await placesOfDoubt(picture, words, opinion);
  if (stretches.length === 0) return { words: [...words], consulted: false };

  const recognizer = await opinion.recognizer();
  const reconsidered = new Map<OcrWord, readonly OcrWord[]>();
  const added: OcrWord[] = [];
  for (const { box, words: first } of stretches.slice(0, MOST_STRETCHES)) {
    const crop = withMargin(box);
    const second = wordsOfCharacters(await recognizer.recognize(picture, crop), crop, box);
    const merged = mergedReadings(first, second);
    if (first[0] === undefined) added.push(...merged);
    else for (const word of first) reconsidered.set(word, word === first[0] ? merged : []);
  }
  return { words: [...words.flatMap((word) => reconsidered.get(word) ?? [word]), ...added], consulted: true };
}

async function placesOfDoubt(
  picture: Picture,
  words: readonly OcrWord[],
  opinion: SecondOpinion,
): Promise<Stretch[]> {
  if (await mayHaveUnreadText(picture, words))
    return doubtfulStretches(await linesOf(picture, opinion), words);
  const doubtful = doubtfulWords(words);
  if ((await unreadCharacters(picture, words)) < SOME_UNREAD) return doubtful;
  const missed = doubtfulStretches(await linesOf(picture, opinion), words).filter(isMissed);
  return [...doubtful, ...missed];
}

const isMissed = (stretch: Stretch): boolean => stretch.words.length === 0;

async function linesOf(picture: Picture, opinion: SecondOpinion): Promise<Box[]> {
  const detector = await opinion.detector();
  return detector.detect(picture);
}
