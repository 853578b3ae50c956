import { FUNCTION_WORDS } from '../ocr/function-words';
import { letterPairs } from './letter-pairs';
import { plausibleWords } from './plausible-words';

/** Less text can be anything: codes, a logo, a signature. */
const ENOUGH = { characters: 50, words: 20, pairs: 150 };
/** Of the characters of a page nine in ten are letters and digits, leaders and rules not counted. */
const LEAST_LETTERS_AND_DIGITS = 0.6;
/** Nearly all words of a sound page look like words or numbers. */
const LEAST_PLAUSIBLE = 0.5;
/** Languages have 4.6 and more, whichever they are; substituted letters seldom 4. */
const LEAST_USUAL = 4.1;
/** One word in ten is of the commonest in any of our languages; a list of codes has at least its header. */
const LEAST_COMMON_WORDS = 0.05;

/**
 * Whether the words of a page can't be what is printed on it: letters and digits put in place of others, or signs in
 * place of letters, as in text of a font whose encoding is wrong. Foreign languages and lists of codes are not garbled.
 */
export function isGarbled(texts: readonly string[]): boolean {
  const { share, judged } = plausibleWords(texts);
  return (judged >= ENOUGH.words && share < LEAST_PLAUSIBLE) || isSigns(texts) || isSubstituted(texts);
}

function isSigns(texts: readonly string[]): boolean {
  const characters = Array.from(texts.join('').replace(LEADERS_AND_SHAPES, ''));
  const readable = characters.filter((character) => /[\p{L}\p{M}\p{N}]/u.test(character)).length;
  return characters.length >= ENOUGH.characters && readable < LEAST_LETTERS_AND_DIGITS * characters.length;
}

const LEADERS_AND_SHAPES = /[._\-–—=*•|…·\u2500-\u27bf]/g;

function isSubstituted(texts: readonly string[]): boolean {
  const { usual, pairs } = letterPairs(texts);
  return pairs >= ENOUGH.pairs && usual < LEAST_USUAL && commonWordShare(texts) < LEAST_COMMON_WORDS;
}

function commonWordShare(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  return words.filter((word) => COMMON_WORDS.has(word)).length / Math.max(1, words.length);
}

const COMMON_WORDS: ReadonlySet<string> = new Set(Object.values(FUNCTION_WORDS).flat());
