import { Box } from '@cira/contracts';
import { middleOf } from './box';
import { chainWords, Placed } from './chain-words';
import { slopeOf } from './slope';

/** Words in reading order: lines from top to bottom, words from left to right. */
export function inReadingOrder<T extends Placed>(words: readonly T[]): T[] {
  return linesOf(words).flat();
}

/**
 * The lines of an upright page. A line is what stands at one height across the whole page, columns notwithstanding:
 * the label on the left and the amount on the right belong together, also where the page was scanned a little askew.
 */
export function linesOf<T extends Placed>(words: readonly T[]): T[][] {
  const lines = chainWords(words);
  const slope = slopeOf(lines);
  if (slope === 0) return inOrder(lines);
  const straight = words.map((word) => ({ word, box: sheared(word.box, slope) }));
  return inOrder(chainWords(straight)).map((line) => line.map(({ word }) => word));
}

function inOrder<T extends Placed>(lines: readonly T[][]): T[][] {
  const heights = new Map(lines.map((line) => [line, meanMiddle(line)]));
  return lines.toSorted((a, b) => (heights.get(a) ?? 0) - (heights.get(b) ?? 0));
}

function meanMiddle(line: readonly Placed[]): number {
  return line.reduce((sum, { box }) => sum + middleOf(box), 0) / line.length;
}

function sheared(box: Box, slope: number): Box {
  const sink = slope * ((box.x0 + box.x1) / 2);
  return { ...box, y0: box.y0 - sink, y1: box.y1 - sink };
}
