import { Box } from '@cira/contracts';

/**
 * Words in reading order: lines from top to bottom, words from left to right. A line is what stands at one height
 * across the whole page, columns notwithstanding: the label on the left and the amount on the right belong together.
 */
export function inReadingOrder<T extends { box: Box }>(words: readonly T[]): T[] {
  return linesOf(words).flat();
}

export function linesOf<T extends { box: Box }>(words: readonly T[]): T[][] {
  const lines: T[][] = [];
  let open: T[][] = [];
  for (const word of [...words].sort((a, b) => middle(a.box) - middle(b.box))) {
    open = open.filter((line) => line.some(({ box }) => box.y1 > word.box.y0));
    const line = open.find((candidate) => sameHeight(nearest(candidate, word).box, word.box));
    if (line === undefined) {
      const started = [word];
      lines.push(started);
      open.push(started);
    } else {
      line.push(word);
    }
  }
  for (const line of lines) line.sort((a, b) => a.box.x0 - b.box.x0);
  return lines.sort((a, b) => meanMiddle(a) - meanMiddle(b));
}

/** The neighbour decides, not the line as a whole, so that the lines of a slightly tilted scan hold together. */
function nearest<T extends { box: Box }>(line: readonly T[], word: T): T {
  return line.reduce((best, other) => (gap(other.box, word.box) < gap(best.box, word.box) ? other : best));
}

function gap(a: Box, b: Box): number {
  return Math.max(a.x0 - b.x1, b.x0 - a.x1);
}

function sameHeight(a: Box, b: Box): boolean {
  return Math.abs(middle(a) - middle(b)) < Math.min(a.y1 - a.y0, b.y1 - b.y0) / 2;
}

function middle(box: Box): number {
  return (box.y0 + box.y1) / 2;
}

function meanMiddle(line: readonly { box: Box }[]): number {
  return line.reduce((sum, { box }) => sum + middle(box), 0) / line.length;
}
