import { Placed } from './chain-words';
import { heightOf } from './box';
import { quantileOf } from './median';

/**
 * A cell ends at a gap of so many heights of the words beside it: a little more than the widest space, which is the
 * page's usual space times `spaces` and `margin` on top. Boxes of a text layer are as high as the font and a space is a
 * fifth of it; those of OCR hug the ink, and the same space is nearly half of their height.
 */
const CELL_GAP = { margin: 0.65, spaces: 1.2, least: 0.8, most: 1.15 };
/** Gaps wider than this part columns whatever the print, heights. */
const SURELY_WIDE = 1.5;
/** The usual space is the one below which this share of the spaces lies: the wider ones may be justified lines. */
const USUAL = 0.4;
/** Of so few spaces none is usual; then the page is taken for one of a text layer. */
const FEW_SPACES = 5;
const SPACE_OF_TEXT_LAYER = 0.22;

/** From which gap on cells are apart on a page with these lines, in heights of the words beside it. */
export function cellGapOf(lines: readonly (readonly Placed[])[]): number {
  const spaces = lines.flatMap(gapsOf).filter((gap) => gap > 0 && gap < SURELY_WIDE);
  const usual = spaces.length < FEW_SPACES ? SPACE_OF_TEXT_LAYER : quantileOf(spaces, USUAL);
  const gap = CELL_GAP.margin + CELL_GAP.spaces * usual;
  return Math.min(CELL_GAP.most, Math.max(CELL_GAP.least, gap));
}

/**
 * The cells of a line, from left to right. Leaders and specks ("Total ..... 12") stay with what they follow and bridge
 * no gap.
 */
export function cutCells<T extends PlacedText>(line: readonly T[], cellGap: number): T[][] {
  const cells: T[][] = [];
  let end: T | null = null;
  for (const word of line) {
    const cell = cells.at(-1);
    const before: T | undefined = isPrint(word) ? (end ?? undefined) : cell?.at(-1);
    if (cell === undefined || before === undefined || gapBetween(before, word) > cellGap) cells.push([word]);
    else cell.push(word);
    if (isPrint(word)) end = word;
  }
  return cells;
}

export interface PlacedText extends Placed {
  readonly text: string;
}

/** Whether a word says something: a letter, a digit, a sign that may fill a column of its own. */
function isPrint({ text }: PlacedText): boolean {
  return /[\p{L}\p{N}\p{Sc}#%@&|/·•+–—-]/u.test(text);
}

/** The gaps between the words of a line. */
function gapsOf(line: readonly Placed[]): number[] {
  return line.slice(1).map((word, index) => gapBetween(line[index] ?? word, word));
}

/** In heights of the higher one. */
function gapBetween({ box: left }: Placed, { box: right }: Placed): number {
  return (right.x0 - left.x1) / Math.max(heightOf(left), heightOf(right), Number.EPSILON);
}
