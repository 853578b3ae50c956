import { Line, Table, Word } from '@cira/contracts';
import { unionOf } from './box';
import { cellGapOf, cutCells } from './cut-cells';
import { findTables } from './find-tables';
import { linesOf } from './reading-order';
import { splitSideways } from './sideways';

export interface PageLayout {
  /** In reading order: lines from top to bottom, words from left to right; sideways words (margins) come last. */
  words: Word[];
  /** The words but for the sideways ones, line by line and in the same order. */
  lines: Line[];
  tables: Table[];
}

/** The words of an upright page, in any order, as lines, cells and tables. */
export function layOut(words: readonly Word[]): PageLayout {
  const { upright, sideways } = splitSideways(words);
  const rows = linesOf(upright);
  const cellGap = cellGapOf(rows);
  const ordered = [...rows.flat(), ...sideways];
  let position = 0;
  const lines = rows.map((row) => ({
    box: boxOf(row),
    cells: cutCells(row, cellGap).map((cell) => ({ box: boxOf(cell), words: cell.map(() => position++) })),
  }));
  return { words: ordered, lines, tables: findTables(lines, ordered) };
}

function boxOf(words: readonly Word[]): Line['box'] {
  return unionOf(words.map(({ box }) => box));
}
