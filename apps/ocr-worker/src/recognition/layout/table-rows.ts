import { Line, Word } from '@cira/contracts';
import { alignedCells } from './aligned-cells';
import { heightOf } from './box';
import { isFigure } from './cell-text';

/** Heights of a line that may lie between rows, and between the lines of one cell. */
const WIDEST_GAP = { rows: 2.5, linesOfCell: 1 };
/** A row is compared with so many before it: some have cells missing. */
const COMPARED_ROWS = 3;
/** So many lines may lie between two rows: further lines of a cell, and others (a remark, a row without a figure). */
const MOST_BETWEEN = { linesOfCell: 8, others: 2 };

/**
 * Positions of the rows that go on in the columns of line `from`, itself included. A row holds a figure behind its
 * first cell, and two of its cells, and half of all, stand below cells of a row before.
 */
export function rowsFrom(lines: readonly Line[], words: readonly Word[], from: number): number[] {
  const found = [from];
  const between = { linesOfCell: 0, others: 0 };
  for (let index = from + 1; index < lines.length && holdsFigure(lines[from], words); index++) {
    const [above, line] = [lines[index - 1], lines[index]];
    if (above === undefined || line === undefined || gapOf(above, line) > WIDEST_GAP.rows) break;
    const rows = found.slice(-COMPARED_ROWS).flatMap((row) => lines[row] ?? []);
    if (holdsFigure(line, words) && rows.some((row) => areRows(row, line))) {
      found.push(index);
      Object.assign(between, { linesOfCell: 0, others: 0 });
      continue;
    }
    const isClose = between.others === 0 && gapOf(above, line) <= WIDEST_GAP.linesOfCell;
    const isCell = isClose && rows.some((row) => continuesCell(row, line));
    between[isCell ? 'linesOfCell' : 'others']++;
    if (between.linesOfCell > MOST_BETWEEN.linesOfCell || between.others > MOST_BETWEEN.others) break;
  }
  return found;
}

function holdsFigure(line: Line | undefined, words: readonly Word[]): boolean {
  return line?.cells.slice(1).some((cell) => isFigure(cell, words)) ?? false;
}

function areRows(above: Line, below: Line): boolean {
  const common = alignedCells(above.cells, below.cells);
  return common >= 2 && common >= Math.min(above.cells.length, below.cells.length) / 2;
}

function continuesCell(row: Line, { cells }: Line): boolean {
  return cells.length === 1 && alignedCells(row.cells, cells) === 1;
}

function gapOf(above: Line, below: Line): number {
  return (below.box.y0 - above.box.y1) / Math.max(heightOf(above.box), Number.EPSILON);
}
