import { Word } from '@cira/contracts';
import { heightOf, overlapX, overlapY, widthOf } from './box';

/**
 * How many times as high as wide a word of so many letters is that runs up or down the page. Narrow letters in a high
 * box ("for", "ill") reach 6 / letters and are upright all the same.
 */
const HIGH = { least: 1.3, narrow: 6 };
/** Fewer letters say nothing. */
const LEAST_LETTERS = 3;
/** How far apart the words of a sideways line stand, in widths of the line. */
const WIDEST_SPACE = 1;

/**
 * Parts the words that run from left to right from those that run up or down the page. A short word ("12") says by the
 * word before it in its strip how it stands.
 */
export function splitSideways(words: readonly Word[]): { upright: Word[]; sideways: Word[] } {
  const upright: Word[] = [];
  const sideways: Word[] = [];
  let previous: Word | null = null;
  for (const word of words) {
    const continues: boolean = previous !== null && followsInStrip(previous, word);
    const isSideways: boolean = isHigh(word) || (continues && heightOf(word.box) > widthOf(word.box));
    (isSideways ? sideways : upright).push(word);
    previous = isSideways ? word : null;
  }
  return { upright, sideways };
}

function isHigh({ text, box }: Word): boolean {
  const least = Math.max(HIGH.least, HIGH.narrow / text.length);
  return text.length >= LEAST_LETTERS && heightOf(box) > least * widthOf(box);
}

function followsInStrip({ box: a }: Word, { box: b }: Word): boolean {
  const sharesStrip = overlapX(a, b) > 0.5 * Math.min(widthOf(a), widthOf(b));
  return sharesStrip && -overlapY(a, b) < WIDEST_SPACE * widthOf(a);
}
