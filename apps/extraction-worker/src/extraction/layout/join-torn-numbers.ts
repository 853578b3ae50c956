import { Word } from '@cira/contracts';
import { heightOf, overlapY } from './box';

/**
 * Some PDFs set a number in pieces (`€73` `5`, `508` `-221`): pieces that touch are one number. A real space is a
 * fifth of the height and more.
 */
export function withWholeNumbers(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before === undefined || !isTorn(before, word)) {
      joined.push(word);
      continue;
    }
    joined[joined.length - 1] = {
      text: before.text + word.text,
      box: { ...before.box, x1: word.box.x1 },
      confidence: Math.min(before.confidence, word.confidence),
    };
  }
  return joined;
}

function isTorn(left: Word, right: Word): boolean {
  const gap = right.box.x0 - left.box.x1;
  const touches = Math.abs(gap) < 0.05 * heightOf(left.box);
  const isLevel = overlapY(left.box, right.box) > 0.8 * heightOf(left.box);
  return touches && isLevel && /\d$/.test(left.text) && /^[-.,/]?\d/.test(right.text);
}
