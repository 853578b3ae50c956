import { Line, Table, Word } from '@cira/contracts';
import { heightOf, unionOf } from './box';
import { isFigure } from './cell-text';
import { columnOf, TableColumn, tableColumns } from './table-columns';
import { rowsFrom } from './table-rows';

/**
 * The tables of a page, from top to bottom: lines below each other whose cells stand in common columns, one of them a
 * column of figures. Blocks of text beside each other are none, however well they line up.
 */
export function findTables(lines: readonly Line[], words: readonly Word[]): Table[] {
  const tables: Table[] = [];
  let from = 0;
  /** The first line that belongs to no table yet. */
  let free = 0;
  while (from < lines.length) {
    const rows = rowsFrom(lines, words, from);
    const columns = tableColumns(
      rows.flatMap((row) => lines[row] ?? []),
      words,
    );
    from = (rows.at(-1) ?? from) + 1;
    if (columns === null) continue;
    from = endOfLastRow(lines, words, columns, from);
    const header = headerAbove(lines, words, columns, { first: rows[0] ?? 0, free });
    tables.push(tableOf(lines, columns, header, from));
    free = from;
  }
  return tables;
}

/** Heights of a line between the lines of one cell. */
const WIDEST_LEADING = 0.5;

/** Behind the further lines of a cell of the last row, which ends before `end`. */
function endOfLastRow(
  lines: readonly Line[],
  words: readonly Word[],
  columns: readonly TableColumn[],
  end: number,
): number {
  let next = end;
  for (;;) {
    const [last, line] = [lines[next - 1], lines[next]];
    const [cell, other] = line?.cells ?? [];
    if (last === undefined || line === undefined || cell === undefined || other !== undefined) return next;
    const isClose = line.box.y0 - last.box.y1 <= WIDEST_LEADING * heightOf(last.box);
    if (!isClose || isFigure(cell, words) || columnOf(cell, columns) === null) return next;
    next++;
  }
}

/** A header takes so many lines at most. */
const MOST_HEADER_LINES = 3;
/** Heights of a line between those of a header, and the first row. */
const WIDEST_HEADER_GAP = 1.5;

/** Position of the first of the lines above the rows that name their columns; `first` where there are none. */
function headerAbove(
  lines: readonly Line[],
  words: readonly Word[],
  columns: readonly TableColumn[],
  { first, free }: { first: number; free: number },
): number {
  let header = first;
  while (header > Math.max(free, first - MOST_HEADER_LINES)) {
    const [line, below] = [lines[header - 1], lines[header]];
    if (line === undefined || below === undefined || !namesColumns(line, words, columns)) break;
    if (below.box.y0 - line.box.y1 > WIDEST_HEADER_GAP * heightOf(line.box)) break;
    header--;
  }
  return header;
}

function namesColumns({ cells }: Line, words: readonly Word[], columns: readonly TableColumn[]): boolean {
  const named = new Set(cells.map((cell) => columnOf(cell, columns)).filter((column) => column !== null));
  return named.size >= 2 && named.size >= cells.length / 2 && !cells.some((cell) => isFigure(cell, words));
}

/** What stands in the columns on the lines from `first` to before `end`. */
function tableOf(lines: readonly Line[], columns: readonly TableColumn[], first: number, end: number): Table {
  const rows = lines
    .slice(first, end)
    .map((line, index) => ({
      line: first + index,
      columns: line.cells.map((cell) => columnOf(cell, columns)),
    }))
    .filter((row) => row.columns.some((column) => column !== null));
  const cells = rows.flatMap((row) =>
    (lines[row.line]?.cells ?? []).filter((_, index) => row.columns[index] !== null),
  );
  return {
    box: unionOf(cells.map(({ box }) => box)),
    columns: columns.map(({ x0, x1 }) => ({ x0, x1 })),
    rows,
  };
}
