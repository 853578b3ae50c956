import { Box, Cell } from '@cira/contracts';
import { heightOf, widthOf } from './box';

/** How far apart edges or middles may be that stand in one line, in heights of the print. */
const TOLERANCE = 0.6;
/** Wider cells have their middles above each other by chance, heights. */
const WIDEST_CENTRED = 8;

/** How many cells of one line stand below cells of another, flush left, flush right or centred. Both from left to right. */
export function alignedCells(above: readonly Cell[], below: readonly Cell[]): number {
  let count = 0;
  let [a, b] = [0, 0];
  for (;;) {
    const [upper, lower] = [above[a]?.box, below[b]?.box];
    if (upper === undefined || lower === undefined) return count;
    if (areAligned(upper, lower)) {
      count++;
      a++;
      b++;
    } else if (upper.x1 < lower.x1) a++;
    else b++;
  }
}

function areAligned(a: Box, b: Box): boolean {
  const height = Math.min(heightOf(a), heightOf(b));
  const edges = Math.min(Math.abs(a.x0 - b.x0), Math.abs(a.x1 - b.x1));
  const centres = Math.abs(a.x0 + a.x1 - b.x0 - b.x1) / 2;
  const areNarrow = Math.max(widthOf(a), widthOf(b)) < WIDEST_CENTRED * height;
  return edges < TOLERANCE * height || (areNarrow && centres < TOLERANCE * height);
}
