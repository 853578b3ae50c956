import { Box } from '@cira/contracts';

/** The smallest box around all of them; at least one is needed. */
export function unionOf(boxes: readonly Box[]): Box {
  return {
    x0: Math.min(...boxes.map((box) => box.x0)),
    y0: Math.min(...boxes.map((box) => box.y0)),
    x1: Math.max(...boxes.map((box) => box.x1)),
    y1: Math.max(...boxes.map((box) => box.y1)),
  };
}

export const heightOf = (box: Box): number => box.y1 - box.y0;
export const widthOf = (box: Box): number => box.x1 - box.x0;
export const centreX = (box: Box): number => (box.x0 + box.x1) / 2;

/** Points by which the two overlap from left to right; negative is the gap between them. */
export const overlapX = (a: Box, b: Box): number => Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);

/** Points by which the two overlap from top to bottom; negative is the gap between them. */
export const overlapY = (a: Box, b: Box): number => Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
