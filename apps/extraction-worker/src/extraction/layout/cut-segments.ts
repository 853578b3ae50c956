import { heightOf } from './box';
import { Token } from './layout';

/** OCR boxes hug the ink, so the same gap looks wider than in a text layer. */
const WIDEST_GAP = { text: 0.9, ocr: 1.15 } as const;

/** Cuts a line where the gap between two words is wider than about a letter of their height. */
export function cutSegments(line: readonly Token[]): Token[][] {
  const segments: Token[][] = [];
  let previous: Token | null = null;
  for (const token of line) {
    const current = segments[segments.length - 1];
    if (previous === null || current === undefined || isCut(previous, token)) segments.push([token]);
    else current.push(token);
    previous = token;
  }
  return segments;
}

function isCut(left: Token, right: Token): boolean {
  const height = Math.max(heightOf(left.box), heightOf(right.box));
  return right.box.x0 - left.box.x1 > WIDEST_GAP[right.method] * height;
}
