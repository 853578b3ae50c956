import { Box } from '@cira/contracts';
import { centreX, overlapX, unionOf } from '../layout/box';
import { Line } from '../layout/layout';
import { assignClusters, clustersIn, NumberCluster } from './assign-numbers';
import { Column, TableHead } from './table-columns';

/** A column with the strip of the page that is its own: words whose centre lies in it belong to it. */
export interface GridColumn extends Column {
  readonly left: number;
  readonly right: number;
}

/** What covers a strip, and how much of an obstacle it is: words more than the spaces within a cell. */
interface Cover {
  readonly x0: number;
  readonly x1: number;
  readonly weight: number;
}

/** A strip between two columns, and how much of the rows stands in it. */
interface Gap {
  readonly weight: number;
  readonly x0: number;
  readonly x1: number;
}

const OF_WORD = 3;
const OF_CELL = 2;

/**
 * Parts the page between two columns where the rows below their heads leave the widest gap. Heads alone do not tell:
 * the numbers under a narrow head reach far to its left, names under theirs far to the right. Numbers that stand under
 * no head make a column of their own.
 */
export function gridOf(head: TableHead, rows: readonly Line[], textHeight: number): GridColumn[] {
  const clusters = clustersIn(rows);
  const assigned = assignClusters(head.columns, clusters, textHeight);
  const columns = withUnnamed(head.columns, assigned, clusters, rows);
  const covers = rows.flatMap(coversOf);
  const borders = columns
    .slice(1)
    .map((column, index) => borderBetween(columns[index] ?? column, column, covers));
  return columns.map((column, index) => ({
    ...column,
    left: borders[index - 1] ?? -Infinity,
    right: borders[index] ?? Infinity,
  }));
}

/** The position of the column that the box stands in. */
export function columnAt(grid: readonly GridColumn[], box: Box): number {
  const centre = centreX(box);
  return grid.findIndex((column) => column.left <= centre && centre < column.right);
}

/** Heads grown over their numbers, with the numbers, and the names, that no head stands over. */
function withUnnamed(
  columns: readonly Column[],
  assigned: readonly (NumberCluster | null)[],
  clusters: readonly NumberCluster[],
  rows: readonly Line[],
): Column[] {
  const grown = columns.map((column, index) => {
    const cluster = assigned[index];
    return cluster === null || cluster === undefined
      ? column
      : { ...column, box: unionOf([column.box, cluster.box]) };
  });
  const most = Math.max(0, ...clusters.map((cluster) => cluster.lines));
  const free = clusters.filter(
    (cluster) =>
      !assigned.includes(cluster) &&
      cluster.lines > 1 &&
      cluster.lines > 0.6 * most &&
      grown.every((column) => overlapX(column.box, cluster.box) < 0),
  );
  const unnamed = free.map(({ box }) => ({ kind: null, box, text: '' }));
  const all: Column[] = [...grown, ...unnamed];
  const names = grown.some((column) => column.kind === 'description') ? null : namesIn(rows, all);
  return (names === null ? all : [...all, names]).sort((a, b) => centreX(a.box) - centreX(b.box));
}

/** Words that most rows begin with left of all heads. */
function namesIn(rows: readonly Line[], columns: readonly Column[]): Column | null {
  const left = Math.min(...columns.map((column) => column.box.x0));
  const priced = rows.filter((line) => line.segments.length > 1);
  const named = priced.flatMap((line) => {
    const [first] = line.segments;
    return first !== undefined && first.box.x1 < left && /\p{L}{3,}/u.test(first.text) ? [first.box] : [];
  });
  if (named.length === 0 || named.length < 0.6 * priced.length) return null;
  return { kind: 'description', box: unionOf(named), text: '' };
}

/** Only lines that have several cells with a number among them say where columns are. */
function coversOf(line: Line): Cover[] {
  const isRow = line.segments.length > 1 && line.segments.some((segment) => /\d/.test(segment.text));
  if (!isRow) return [];
  return line.segments.flatMap((segment) => [
    { x0: segment.box.x0, x1: segment.box.x1, weight: OF_CELL },
    ...segment.tokens.map((token) => ({ x0: token.box.x0, x1: token.box.x1, weight: OF_WORD - OF_CELL })),
  ]);
}

function borderBetween(left: Column, right: Column, covers: readonly Cover[]): number {
  const areApart = left.box.x1 <= right.box.x0;
  const [from, to] = areApart
    ? [left.box.x1, right.box.x0]
    : [centreX(left.box), centreX(right.box)].sort((a, b) => a - b);
  if (from === undefined || to === undefined) return left.box.x1;
  const inside = covers.filter((cover) => cover.x1 > from && cover.x0 < to);
  const edges = [...new Set([from, to, ...inside.flatMap((cover) => [cover.x0, cover.x1])])]
    .filter((edge) => edge >= from && edge <= to)
    .sort((a, b) => a - b);
  let best: Gap = { weight: Infinity, x0: from, x1: to };
  let before: Gap | undefined;
  for (const [index, x0] of edges.slice(0, -1).entries()) {
    const x1 = edges[index + 1] ?? x0;
    const middle = (x0 + x1) / 2;
    const weight = inside.reduce(
      (sum, cover) => (cover.x0 < middle && middle < cover.x1 ? sum + cover.weight : sum),
      0,
    );
    const gap: Gap = { weight, x0: before?.weight === weight ? before.x0 : x0, x1 };
    const isWider = weight === best.weight && gap.x1 - gap.x0 >= best.x1 - best.x0;
    if (weight < best.weight || isWider) best = gap;
    before = gap;
  }
  return (best.x0 + best.x1) / 2;
}
