import { Box, Page } from '@cira/contracts';

/** A place on a page where a value stands. */
export interface Sighting {
  /** 1-based. */
  readonly page: number;
  /** Null where the words are there but scattered. */
  readonly box: Box | null;
  readonly raw: string;
}

/** The sighting of the words from index `from` to before `to`. */
export function sightingOf(page: Page, from: number, to: number): Sighting {
  const words = page.words.slice(from, to);
  return {
    page: page.number,
    box: unionOf(words.map((word) => word.box)),
    raw: words.map((word) => word.text).join(' '),
  };
}

/** The smallest box around all of them; null when there are none. */
export function unionOf(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    x0: Math.min(...boxes.map((box) => box.x0)),
    y0: Math.min(...boxes.map((box) => box.y0)),
    x1: Math.max(...boxes.map((box) => box.x1)),
    y1: Math.max(...boxes.map((box) => box.y1)),
  };
}
