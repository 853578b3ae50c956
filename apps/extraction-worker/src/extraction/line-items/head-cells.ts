import { Box } from '@cira/contracts';
import { heightOf, overlapX, unionOf } from '../layout/box';
import { Layout, Line, Segment, Token } from '../layout/layout';
import { ColumnKind, kindOfHead } from './column-kinds';

/** A cell at the head of a table: its words, over one or several lines. */
export interface HeadCell {
  readonly tokens: readonly Token[];
  readonly box: Box;
}

/** Lines that carry on a head stand this close to it, in text heights. */
const MOST_LEADING = 0.55;
const LONGEST_CELL = 5;
/** Two of these stand side by side at the head of two columns, however close they are printed. */
const NEIGHBOURS: readonly (readonly [ColumnKind, ColumnKind])[] = [
  ['position', 'sku'],
  ['position', 'description'],
  ['sku', 'description'],
  ['description', 'quantity'],
  ['description', 'unitPrice'],
  ['quantity', 'unit'],
  ['unit', 'quantity'],
  ['quantity', 'unitPrice'],
  ['quantity', 'description'],
  ['unit', 'unitPrice'],
  ['unitPrice', 'quantity'],
  ['unitPrice', 'lineAmount'],
  ['unitPrice', 'discount'],
  ['discount', 'taxAmount'],
  ['discount', 'lineAmount'],
  ['taxRate', 'lineAmount'],
  ['lineAmount', 'taxRate'],
];

/** The cells of a line; one that names two columns ("Menge Einheit") counts as two. */
export function cellsIn(line: Line, language: string | null): HeadCell[] {
  return line.segments.flatMap((segment) => {
    const cut = cutOf(segment, language);
    const parts = cut === null ? [segment.tokens] : [segment.tokens.slice(0, cut), segment.tokens.slice(cut)];
    return parts.map((tokens) => ({ tokens, box: unionOf(tokens.map((token) => token.box)) }));
  });
}

function cutOf(segment: Segment, language: string | null): number | null {
  if (segment.labels.length < 2) return null;
  for (const label of segment.labels.slice(1)) {
    if (/^[([/]/.test(label.text) || /[/([-]$/.test(segment.tokens[label.from - 1]?.text ?? '')) continue;
    const left = kindOfHead(segment.tokens.slice(0, label.from), language);
    const right = kindOfHead(segment.tokens.slice(label.from), language);
    if (NEIGHBOURS.some(([a, b]) => a === left && b === right)) return label.from;
  }
  return null;
}

/** The head with the words of its cells that stand in the lines right above and below. */
export function withWrappedCells(
  layout: Layout,
  first: number,
  last: number,
  cells: readonly HeadCell[],
): { cells: HeadCell[]; firstLine: number; lastLine: number } {
  let grown = [...cells];
  let [firstLine, lastLine] = [first, last];
  for (let at = first - 1; carriesOn(layout, at, at + 1, grown, false); at -= 1) {
    grown = joined(layout.lines[at], grown, 'above');
    firstLine = at;
  }
  for (let at = last + 1; carriesOn(layout, at, at - 1, grown, true); at += 1) {
    grown = joined(layout.lines[at], grown, 'below');
    lastLine = at;
  }
  return { cells: grown.sort((a, b) => a.box.x0 - b.box.x0), firstLine, lastLine };
}

function carriesOn(
  layout: Layout,
  at: number,
  from: number,
  cells: readonly HeadCell[],
  isBelow: boolean,
): boolean {
  const [line, neighbour] = [layout.lines[at], layout.lines[from]];
  if (line === undefined || neighbour?.page !== line.page) return false;
  const [upper, lower] = isBelow ? [neighbour, line] : [line, neighbour];
  const height = Math.min(...line.segments.map((segment) => heightOf(segment.box)));
  if (lower.box.y0 - upper.box.y1 > MOST_LEADING * height) return false;
  const isHeadLike = line.segments.every(
    (segment) =>
      !/\d/.test(segment.text) && segment.tokens.length <= LONGEST_CELL && !segment.text.endsWith(':'),
  );
  if (!isHeadLike) return false;
  const covered = line.segments.filter((segment) =>
    cells.some((cell) => overlapX(cell.box, segment.box) > 0),
  );
  if (covered.length === 0 || covered.length < line.segments.length / 2) return false;
  // A name without a price right below the head is the first line of an item, not of the head.
  return (
    line.segments.length > 1 ||
    line.segments.every((segment) => segment.labels.length > 0 || /^\W/.test(segment.text)) ||
    line.segments.every((segment) => isWithin(segment, cells))
  );
}

/** Narrower than the head's cell over it, and not at the left edge of the table, where the names stand. */
function isWithin(segment: Segment, cells: readonly HeadCell[]): boolean {
  const left = Math.min(...cells.map((cell) => cell.box.x0));
  const right = Math.max(...cells.map((cell) => cell.box.x1));
  return segment.box.x0 > left + (right - left) / 2 && segment.tokens.length <= 2;
}

/** Words over two cells ("State tax" over "Rate" and "Amount") belong to both; words over none are a column too. */
function joined(line: Line | undefined, cells: readonly HeadCell[], side: 'above' | 'below'): HeadCell[] {
  const grown = [...cells];
  for (const segment of line?.segments ?? []) {
    const under = grown.flatMap((cell, index) => (overlapX(cell.box, segment.box) > 0 ? [index] : []));
    if (under.length === 0) grown.push({ tokens: segment.tokens, box: segment.box });
    for (const index of under) {
      const cell = grown[index];
      if (cell === undefined) continue;
      const tokens =
        side === 'above' ? [...segment.tokens, ...cell.tokens] : [...cell.tokens, ...segment.tokens];
      grown[index] = { tokens, box: under.length > 1 ? cell.box : unionOf([cell.box, segment.box]) };
    }
  }
  return grown;
}
