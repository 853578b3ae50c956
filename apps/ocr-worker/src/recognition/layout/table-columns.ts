import { Box, Cell, Line, Word } from '@cira/contracts';
import { heightOf, overlapX, widthOf } from './box';
import { isFigure, isKey } from './cell-text';

export interface TableColumn {
  x0: number;
  x1: number;
  cells: Cell[];
}

/** A column has cells in at least so many rows. */
const LEAST_CELLS = 2;
/** How much of a cell that reaches into another column must stand in its own; else it stands in none. */
const WITHIN = 0.6;
/** Heights of the print between an address and the keys and values beside it; columns of one table stand closer. */
const APART = 6;

/**
 * The columns that these rows share, from left to right; they do not overlap. Null where they make no table: fewer than
 * two, or no column of figures beside another.
 */
export function tableColumns(rows: readonly Line[], words: readonly Word[]): TableColumn[] | null {
  const columns = ownColumns(columnsOf(rows.flatMap(({ cells }) => cells)), words);
  return columns.slice(1).some((column) => holdsFigures(column, words)) ? columns : null;
}

/** The position of the column in which a cell stands, or null: it may be wider, but reaches into no other. */
export function columnOf({ box }: Cell, columns: readonly TableColumn[]): number | null {
  const width = Math.max(widthOf(box), Number.EPSILON);
  const index = columns.findIndex((column, position) => {
    const shared = overlapX(box, { ...box, x0: column.x0, x1: column.x1 });
    const reachesBefore = box.x0 < (columns[position - 1]?.x1 ?? -Infinity);
    const reachesBehind = box.x1 > (columns[position + 1]?.x0 ?? Infinity);
    return shared >= WITHIN * width || (shared > 0 && !reachesBefore && !reachesBehind);
  });
  return index === -1 ? null : index;
}

/** The narrow cells make the columns: a wide one that lies across several (a heading, a remark) says nothing. */
function columnsOf(cells: readonly Cell[]): TableColumn[] {
  const columns: TableColumn[] = [];
  for (const cell of cells.toSorted((a, b) => widthOf(a.box) - widthOf(b.box))) {
    const { x0, x1 } = cell.box;
    const [column, other] = columns.filter((each) => each.x0 < x1 && each.x1 > x0);
    if (other !== undefined) continue;
    if (column === undefined) columns.push({ x0, x1, cells: [cell] });
    else {
      column.x0 = Math.min(column.x0, x0);
      column.x1 = Math.max(column.x1, x1);
      column.cells.push(cell);
    }
  }
  return columns.filter((column) => column.cells.length >= LEAST_CELLS).sort((a, b) => a.x0 - b.x0);
}

/** Without the block to the left, such as an address beside keys and their values. */
function ownColumns(columns: readonly TableColumn[], words: readonly Word[]): TableColumn[] {
  const start = columns.findLastIndex((column, index) => {
    const before = columns[index - 1];
    if (before === undefined || holdsFigures(column, words) || holdsFigures(before, words)) return false;
    const isApart = index === columns.length - 2 && column.x0 - before.x1 > APART * printOf(column);
    return isApart || holdsKeys(column, words);
  });
  return columns.slice(Math.max(start, 0));
}

function holdsFigures({ cells }: TableColumn, words: readonly Word[]): boolean {
  const figures = cells.filter((cell) => isFigure(cell, words)).length;
  return figures >= LEAST_CELLS && figures >= cells.length / 2;
}

function holdsKeys({ cells }: TableColumn, words: readonly Word[]): boolean {
  return cells.filter((cell) => isKey(cell, words)).length > cells.length / 2;
}

function printOf({ cells }: TableColumn): number {
  const heights = cells.map(({ box }: { box: Box }) => heightOf(box));
  return heights.reduce((sum, height) => sum + height, 0) / heights.length;
}
