import { Box } from '@cira/contracts';
import { heightOf } from './box';
import { medianOf } from './median';

/** The page is cut into at most so many strips, however small its print. */
const MOST_STRIPS = 500;
/** More lines than this through one strip are a drawing; only the newest of them may go on. */
const MOST_IN_STRIP = 50;

/** Lines that may go on, found by the height at which their last word stands. */
export class OpenLines<T extends { readonly box: Box }> {
  private readonly strips = new Map<number, T[][]>();
  private readonly stripHeight: number;

  /** `boxes`: all that will come. */
  constructor(boxes: readonly Box[]) {
    const top = boxes.reduce((least, { y0 }) => Math.min(least, y0), Infinity);
    const bottom = boxes.reduce((most, { y1 }) => Math.max(most, y1), -Infinity);
    this.stripHeight = Math.max(
      medianOf(boxes.map(heightOf)),
      (bottom - top) / MOST_STRIPS,
      Number.MIN_VALUE,
    );
  }

  /** Lines whose last word may stand beside `box`. */
  beside(box: Box): Set<T[]> {
    return new Set(this.stripsOf(box).flatMap((strip) => this.strips.get(strip) ?? []));
  }

  /** Adds a word at the right end of a line, which is new if it has none yet. */
  extend(line: T[], word: T): void {
    const last = line.at(-1);
    if (last !== undefined) this.remove(line, last.box);
    line.push(word);
    for (const strip of this.stripsOf(word.box)) {
      this.strips.set(strip, [...(this.strips.get(strip) ?? []), line].slice(-MOST_IN_STRIP));
    }
  }

  private remove(line: T[], box: Box): void {
    for (const strip of this.stripsOf(box)) {
      this.strips.set(
        strip,
        (this.strips.get(strip) ?? []).filter((each) => each !== line),
      );
    }
  }

  private stripsOf(box: Box): number[] {
    const first = Math.floor(box.y0 / this.stripHeight);
    const last = Math.floor(box.y1 / this.stripHeight);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }
}
