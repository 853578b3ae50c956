import { Box } from '@cira/contracts';
import { Layout, Line } from '../layout/layout';
import { ColumnKind, kindOfHead } from './column-kinds';
import { cellsIn, HeadCell, withWrappedCells } from './head-cells';

/** A column as its head names it; `kind` is null where the head's words are not known. */
export interface Column {
  readonly kind: ColumnKind | null;
  readonly box: Box;
  readonly text: string;
}

/** The head of a table: which column is what, and where. */
export interface TableHead {
  /** The first line of it that names several columns. */
  readonly line: number;
  /** Last line of the head, where it takes several. */
  readonly lastLine: number;
  readonly page: number;
  /** From left to right. */
  readonly columns: readonly Column[];
}

const TELLING: ReadonlySet<ColumnKind> = new Set([
  'description',
  'quantity',
  'unitPrice',
  'lineAmount',
  'grossAmount',
  'sku',
  'position',
  'unit',
]);
const WITH_NUMBERS: ReadonlySet<ColumnKind> = new Set(['lineAmount', 'grossAmount', 'unitPrice', 'quantity']);

/** Over a column of amounts stands often nothing but what they are in. */
const CURRENCY = /^\(?(?:€|\$|£|EUR|Euro|USD|GBP|CHF|SEK|DKK|NOK|INR|AUD|CAD)\)?$/;

/** Lines that name at least two telling columns and hold no numbers, with the lines that carry them on. */
export function findTableHeads(layout: Layout, language: string | null = null): TableHead[] {
  const heads: TableHead[] = [];
  for (let index = 0; index < layout.lines.length; index += 1) {
    const line = layout.lines[index];
    if (line === undefined || !isHead(line, language)) continue;
    let last = index;
    const cells = cellsIn(line, language);
    while (isContinued(layout, last, language)) last += 1;
    const further = layout.lines.slice(index + 1, last + 1).flatMap((each) => cellsIn(each, language));
    const whole = withWrappedCells(layout, index, last, stacked(cells, further));
    heads.push({
      line: index,
      lastLine: whole.lastLine,
      page: line.page,
      columns: withAmounts(whole.cells.map((cell) => columnOf(cell, language))),
    });
    index = whole.lastLine;
  }
  return heads;
}

function isHead(line: Line, language: string | null): boolean {
  if (line.segments.every((segment) => segment.labels.length === 0) || holdsNumbers(line)) return false;
  const labelled = line.segments.filter(
    (segment) =>
      segment.labels.some((label) => segment.labelShare > 0.4 || label.from === 0) ||
      CURRENCY.test(segment.text),
  );
  const kinds = new Set(
    labelled
      .flatMap((segment) => cellsIn({ ...line, segments: [segment] }, language))
      .map((cell) => kindOfHead(cell.tokens, language))
      .filter((kind) => kind !== null && TELLING.has(kind)),
  );
  return kinds.size >= 2 && [...kinds].some((kind) => kind !== null && WITH_NUMBERS.has(kind));
}

/** The next line is a head too, right below: one head of two lines. */
function isContinued(layout: Layout, at: number, language: string | null): boolean {
  const [line, next] = [layout.lines[at], layout.lines[at + 1]];
  if (line === undefined || next?.page !== line.page || !isHead(next, language)) return false;
  return next.box.y0 - line.box.y1 < line.box.y1 - line.box.y0;
}

/** Cells of the second line go to those over them. */
function stacked(upper: readonly HeadCell[], lower: readonly HeadCell[]): HeadCell[] {
  const cells = [...upper];
  for (const cell of lower) {
    const at = cells.findIndex(
      (each) => Math.min(each.box.x1, cell.box.x1) > Math.max(each.box.x0, cell.box.x0),
    );
    const over = cells[at];
    if (over === undefined) cells.push(cell);
    else
      cells[at] = {
        tokens: [...over.tokens, ...cell.tokens],
        box: {
          x0: Math.min(over.box.x0, cell.box.x0),
          x1: Math.max(over.box.x1, cell.box.x1),
          y0: over.box.y0,
          y1: cell.box.y1,
        },
      };
  }
  return cells;
}

const columnOf = (cell: HeadCell, language: string | null): Column => ({
  kind: kindOfHead(cell.tokens, language),
  box: cell.box,
  text: cell.tokens.map((token) => token.text).join(' '),
});

/** "Charges" beside a description are amounts; of two prices without an amount the one further right is the line's. */
function withAmounts(named: readonly Column[]): Column[] {
  const names = named.filter(({ kind }) => kind === 'description');
  const columns = named.map((column) =>
    names.length > 1 && column !== names[0] && /^\W*(?:charges?|fees?|costs?)\b/i.test(column.text)
      ? { ...column, kind: 'lineAmount' as const }
      : column,
  );
  const isAmount = ({ kind }: Column): boolean => kind === 'lineAmount' || kind === 'grossAmount';
  const prices = columns.filter(({ kind }) => kind === 'unitPrice');
  if (columns.some(isAmount) || prices.length < 2) return [...columns];
  const last = prices.at(-1);
  return columns.map((column) => (column === last ? { ...column, kind: 'lineAmount' } : column));
}

function holdsNumbers(line: Line): boolean {
  return line.segments.some((segment) => segment.tokens.some((token) => /\d[.,]\d{2}\b/.test(token.text)));
}
