import { Box } from '@cira/contracts';
import { QuarterTurns } from '../quarter-turns';

/** A rectangle in PDF user space: points, y upwards, origin anywhere. */
export interface PdfRect {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** How much of `whole` lies within `part`, 0 to 1. */
export function shareOf(whole: PdfRect, part: PdfRect): number {
  const width = Math.min(whole.right, part.right) - Math.max(whole.left, part.left);
  const height = Math.min(whole.top, part.top) - Math.max(whole.bottom, part.bottom);
  const area = (whole.right - whole.left) * (whole.top - whole.bottom);
  return area > 0 ? (Math.max(0, width) * Math.max(0, height)) / area : 0;
}

/** Size in points of the visible part of a page once it is turned. */
export function turnedSize(visible: PdfRect, turns: QuarterTurns): { width: number; height: number } {
  const width = visible.right - visible.left;
  const height = visible.top - visible.bottom;
  return turns % 2 === 0 ? { width, height } : { width: height, height: width };
}

/** From PDF user space to points from the top left corner of the visible part, turned clockwise by `turns`. */
export function turnedBox(rect: PdfRect, visible: PdfRect, turns: QuarterTurns): Box {
  switch (turns) {
    case 0:
      return {
        x0: rect.left - visible.left,
        y0: visible.top - rect.top,
        x1: rect.right - visible.left,
        y1: visible.top - rect.bottom,
      };
    case 1:
      return {
        x0: rect.bottom - visible.bottom,
        y0: rect.left - visible.left,
        x1: rect.top - visible.bottom,
        y1: rect.right - visible.left,
      };
    case 2:
      return {
        x0: visible.right - rect.right,
        y0: rect.bottom - visible.bottom,
        x1: visible.right - rect.left,
        y1: rect.top - visible.bottom,
      };
    case 3:
      return {
        x0: visible.top - rect.top,
        y0: visible.right - rect.right,
        x1: visible.top - rect.bottom,
        y1: visible.right - rect.left,
      };
  }
}
