import { Box } from '@cira/contracts';
import { overlapX, unionOf } from '../layout/box';
import { Line, Token } from '../layout/layout';
import { ColumnKind } from './column-kinds';
import { isProduct } from './stated-product';
import { Column } from './table-columns';

/** Numbers below each other: they overlap from left to right, whichever edge they share. */
export interface NumberCluster {
  readonly box: Box;
  readonly lines: number;
}

/** A cluster further from every free head than this many text heights has a head of its own, or none. */
const FARTHEST = 7;

/**
 * The clusters of numbers in the rows of a table, from left to right.
 *
 * @param areCells only numbers that are a whole cell, currencies and units aside
 */
export function clustersIn(rows: readonly Line[], areCells = false): NumberCluster[] {
  const clusters: { boxes: Box[]; lines: Set<Line>; x1: number }[] = [];
  const numbers = rows
    .flatMap((line) => numbersIn(line, areCells).map((token) => ({ line, box: token.box })))
    .sort((a, b) => a.box.x0 - b.box.x0);
  for (const { line, box } of numbers) {
    const last = clusters.at(-1);
    if (last !== undefined && box.x0 < last.x1) {
      last.boxes.push(box);
      last.lines.add(line);
      last.x1 = Math.max(last.x1, box.x1);
    } else clusters.push({ boxes: [box], lines: new Set([line]), x1: box.x1 });
  }
  return clusters.map(({ boxes, lines }) => ({ box: unionOf(boxes), lines: lines.size }));
}

/** Numbers that begin a cell, currencies aside, or follow a number: not those within a name. */
function numbersIn(line: Line, areCells: boolean): Token[] {
  if (line.segments.length < 2) return [];
  return line.segments.flatMap((segment) => {
    const numbers: Token[] = [];
    if (areCells && (/\p{L}{4,}/u.test(segment.text) || isProduct(segment.text))) return [];
    for (const token of segment.tokens) {
      if (/\p{L}{3,}/u.test(token.text)) break;
      if (/^[\p{Sc}(+−-]*\d[\d.,'’]*[%)\p{Sc}-]*$/u.test(token.text)) numbers.push(token);
    }
    return numbers;
  });
}

/**
 * Which cluster belongs to which head: in their order, each head at most one, the sum of the distances least.
 *
 * @returns for each column its cluster or null
 */
export function assignClusters(
  columns: readonly Column[],
  clusters: readonly NumberCluster[],
  textHeight: number,
): (NumberCluster | null)[] {
  const most = FARTHEST * textHeight;
  // Numbers among words are parts of names; under "Unit" stand numbers only where nothing else is the quantity.
  const hasQuantity = columns.some(({ kind }) => kind === 'quantity');
  const isOfWords = (kind: ColumnKind | null): boolean =>
    kind === 'description' || (kind === 'unit' && hasQuantity);
  // best[i][j]: the least cost of the first i clusters among the first j columns.
  const best: { cost: number; from: 'skip' | 'column' | 'pair' }[][] = [];
  for (let i = 0; i <= clusters.length; i += 1) {
    best.push([]);
    for (let j = 0; j <= columns.length; j += 1) {
      const [cluster, column] = [clusters[i - 1], columns[j - 1]];
      const at = (a: number, b: number): number => best[a]?.[b]?.cost ?? 0;
      let choice: { cost: number; from: 'skip' | 'column' | 'pair' } = { cost: i * most, from: 'skip' };
      if (i === 0) choice = { cost: 0, from: 'column' };
      else if (cluster !== undefined && column !== undefined) {
        choice = { cost: at(i - 1, j) + most, from: 'skip' };
        if (at(i, j - 1) < choice.cost) choice = { cost: at(i, j - 1), from: 'column' };
        const pair =
          at(i - 1, j - 1) + (isOfWords(column.kind) ? Infinity : distanceOf(cluster, column, most));
        if (pair <= choice.cost) choice = { cost: pair, from: 'pair' };
      }
      best[i]?.push(choice);
    }
  }
  const assigned: (NumberCluster | null)[] = columns.map(() => null);
  for (let [i, j] = [clusters.length, columns.length]; i > 0 && j > 0;) {
    const from = best[i]?.[j]?.from;
    if (from === 'pair') {
      assigned[j - 1] = clusters[i - 1] ?? null;
      i -= 1;
      j -= 1;
    } else if (from === 'skip') i -= 1;
    else j -= 1;
  }
  return assigned;
}

function distanceOf({ box }: NumberCluster, column: Column, most: number): number {
  const shared = overlapX(box, column.box);
  if (shared <= 0) return -shared < most ? -shared : Infinity;
  // Of two heads over one number the one that shares an edge with it.
  return 0.1 * Math.min(Math.abs(box.x0 - column.box.x0), Math.abs(box.x1 - column.box.x1));
}
