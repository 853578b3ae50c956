import { Box } from '@cira/contracts';
import { DocumentView } from '../candidates/document-view';
import { AmountCandidate } from '../candidates/find-amounts';
import { centreX, overlapX, unionOf } from '../layout/box';
import { Line, Segment } from '../layout/layout';
import { clustersIn } from './assign-numbers';
import { ItemRow } from './item-row';
import { Picked } from './read-tables';
import { isProduct } from './stated-product';
import { GridColumn } from './table-grid';

/** A row that is known to be a line by arithmetic alone. */
interface BareRow {
  readonly row: ItemRow;
  readonly amount: AmountCandidate;
}

/** Rows that begin within this many text heights of each other begin at one edge. */
const SAME_EDGE = 1.2;
const MARGIN = 200;

/**
 * Makes a table of rows that stand under no head: names begin where most of the rows begin, numbers below each other
 * are columns. What stands further left belongs to another block of the page.
 */
export function bareTable(view: DocumentView, picks: readonly BareRow[], rows: readonly ItemRow[]): Picked[] {
  const pages = [...new Set(picks.map(({ row }) => row.page))];
  return pages.flatMap((page) => {
    const own = picks.filter(({ row }) => row.page === page);
    const lines = own.flatMap(({ row }) => view.layout.lines[row.line] ?? []);
    const names = own.flatMap(({ row }) => view.layout.lines[namingLine(view, row.line)] ?? []);
    const amounts = unionOf(own.map(({ amount }) => amount.box));
    const height = view.layout.pages.find((area) => area.number === page)?.textHeight ?? 10;
    const grid = columnsOf(lines, names, amounts, height);
    const part = { grid, lines: linesAround(view, own) };
    const others = rows.filter(
      (row) => row.page === page && row.amounts.some((amount) => overlapX(amount.box, amounts) > 0),
    );
    const all = others.map((row) => ({ line: row.line, part }));
    return own.map(({ row, amount }) => ({
      entry: { line: row.line, part, amount, value: amount.value },
      all,
    }));
  });
}

/** The line itself, or the one above where the row has nothing but "2 @ 1.80" beside its amount. */
function namingLine(view: DocumentView, line: number): number {
  const segments = view.layout.lines[line]?.segments ?? [];
  const isNamed = segments.some(({ text }) => /\p{L}{2,}/u.test(text) && !isProduct(text));
  return isNamed ? line : line - 1;
}

function columnsOf(
  lines: readonly Line[],
  named: readonly Line[],
  amounts: Box,
  height: number,
): GridColumn[] {
  const left = leftEdge(named, amounts, height);
  const numbers = clustersIn(lines, true)
    .filter((cluster) => 2 * cluster.lines >= lines.length)
    .map(({ box }) => box)
    .filter((box) => box.x0 > left && overlapX(box, amounts) < 0);
  const names = { ...amounts, x0: left, x1: left + 1 };
  const aside = asideEdge(lines, left, amounts, height);
  const columns = [
    { kind: 'description' as const, box: names },
    ...[
      ...numbers.filter((box) => box.x1 < amounts.x0).map((box) => ({ kind: null, box })),
      ...(aside === null ? [] : [{ kind: 'other' as const, box: { ...amounts, x0: aside, x1: aside + 1 } }]),
    ].sort((a, b) => a.box.x0 - b.box.x0),
    { kind: 'lineAmount' as const, box: amounts },
    ...numbers.filter((box) => box.x0 > amounts.x1).map((box) => ({ kind: null, box })),
  ];
  const outside: GridColumn = {
    kind: 'other',
    box: names,
    text: '',
    left: -Infinity,
    right: left - SAME_EDGE,
  };
  return [
    outside,
    ...columns.map(({ kind, box }, index) => ({
      kind,
      box,
      text: '',
      left: index === 0 ? left - SAME_EDGE : box.x0 - SAME_EDGE,
      right: (columns[index + 1]?.box.x0 ?? Infinity) - SAME_EDGE,
    })),
  ];
}

/** Where the names begin: the edge that most rows share, of several the one furthest left. */
function leftEdge(lines: readonly Line[], amounts: Box, height: number): number {
  const starts = lines.map((line) => line.segments.filter((segment) => isName(segment, amounts)));
  const edges = starts.flat().map((segment) => segment.box.x0);
  const share = (edge: number): number =>
    starts.filter((row) => row.some((segment) => Math.abs(segment.box.x0 - edge) < SAME_EDGE * height))
      .length;
  const best = [...edges].sort((a, b) => share(b) - share(a) || a - b)[0];
  if (best === undefined) return amounts.x0 - MARGIN;
  return Math.min(...edges.filter((edge) => Math.abs(edge - best) < SAME_EDGE * height));
}

/** Where a second column of words begins: several rows have words there, apart from the name. */
function asideEdge(lines: readonly Line[], left: number, amounts: Box, height: number): number | null {
  const starts = lines.flatMap((line) =>
    line.segments.filter((segment) => isName(segment, amounts) && segment.box.x0 > left + 4 * height),
  );
  const edges = starts.map((segment) => segment.box.x0);
  const share = (edge: number): number =>
    edges.filter((each) => Math.abs(each - edge) < SAME_EDGE * height).length;
  const best = [...edges].sort((a, b) => share(b) - share(a) || a - b)[0];
  const others = lines
    .flatMap((line) => line.segments)
    .filter(({ box }) => best !== undefined && box.x0 < best && best < box.x1);
  return best !== undefined && share(best) > 1 && others.length === 0 ? best : null;
}

const isName = (segment: Segment, amounts: Box): boolean =>
  centreX(segment.box) < amounts.x0 && /\p{L}{2,}/u.test(segment.text);

/** From two lines above the first row to three below the last. */
function linesAround(view: DocumentView, picks: readonly BareRow[]): number[] {
  const at = picks.map(({ row }) => row.line);
  const [from, to] = [Math.min(...at) - 2, Math.max(...at) + 3];
  const page = picks[0]?.row.page;
  return view.layout.lines.flatMap((line, index) =>
    from <= index && index <= to && line.page === page ? [index] : [],
  );
}
