import { Box } from '@cira/contracts';

/** Room that the recogniser wants around a word, as a part of the word's height. More of it brings in its neighbours. */
const MARGIN = 0.12;

/** What to show the recogniser of a word or line. */
export function withMargin(box: Box): Box {
  return grown(box, MARGIN * (box.y1 - box.y0));
}

/** The word or line in a box that has the margin. */
export function withoutMargin(box: Box): Box {
  return grown(box, (-MARGIN * (box.y1 - box.y0)) / (1 + 2 * MARGIN));
}

function grown({ x0, y0, x1, y1 }: Box, by: number): Box {
  return { x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by };
}
