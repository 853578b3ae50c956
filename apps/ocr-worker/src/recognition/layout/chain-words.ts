import { Box } from '@cira/contracts';
import { heightOf, middleOf, overlapX, overlapY, widthOf } from './box';
import { OpenLines } from './open-lines';

export interface Placed {
  readonly box: Box;
}

/** How much of the lower of two neighbours must stand beside the other. */
const SAME_LINE = 0.5;
/** How far apart the feet of two neighbours may be, as a share of the lower one's height: a large total, a capital. */
const SAME_FOOT = 0.35;
/** How many times as high as its neighbour a word may be; a logo and a watermark are higher. */
const MOST_UNLIKE = 4;
/** Words that cover each other by more than this share (a stamp, a shadow) are no neighbours. */
const COVERING = 0.6;

/**
 * Chains words into lines from left to right. The last word of a line decides who follows, not the line as a whole:
 * that survives a curved page. The lines come in no order.
 */
export function chainWords<T extends Placed>(words: readonly T[]): T[][] {
  const lines: T[][] = [];
  const open = new OpenLines<T>(words.map(({ box }) => box));
  for (const word of words.toSorted((a, b) => a.box.x0 - b.box.x0)) {
    let line = bestLine(open.beside(word.box), word);
    if (line === null) {
      line = [];
      lines.push(line);
    }
    open.extend(line, word);
  }
  return lines;
}

/** The line whose last word stands most at the height of the word. */
function bestLine<T extends Placed>(lines: Iterable<T[]>, { box }: T): T[] | null {
  let best: T[] | null = null;
  let bestShare = 0;
  for (const line of lines) {
    const last = line.at(-1)?.box;
    if (last === undefined || !standBeside(last, box)) continue;
    const share = overlapY(last, box) / lowerOf(last, box);
    if (share > bestShare) {
      best = line;
      bestShare = share;
    }
  }
  return best;
}

function standBeside(left: Box, right: Box): boolean {
  const lower = lowerOf(left, right);
  const higher = Math.max(heightOf(left), heightOf(right));
  if (higher > MOST_UNLIKE * lower || overlapY(left, right) <= SAME_LINE * lower) return false;
  const level =
    Math.abs(middleOf(left) - middleOf(right)) < lower / 2 ||
    Math.abs(left.y1 - right.y1) < SAME_FOOT * lower;
  return level && overlapX(left, right) <= COVERING * Math.min(widthOf(left), widthOf(right));
}

function lowerOf(a: Box, b: Box): number {
  return Math.max(Math.min(heightOf(a), heightOf(b)), Number.EPSILON);
}
