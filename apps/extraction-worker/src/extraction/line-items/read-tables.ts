import { LineItem } from '@cira/contracts';
import { Decimal } from 'decimal.js';
import { DocumentView } from '../candidates/document-view';
import { buildItem, TableRow } from './build-item';
import { chooseEntries, closedGroups, leadingEntries, selfClosing } from './choose-entries';
import { ColumnKind } from './column-kinds';
import { findTables, ItemTable, TablePart } from './find-tables';
import { ItemRow } from './item-row';
import { rowLinesOf } from './row-lines';
import { settleLeadingNumbers } from './settle-leading-numbers';
import { taxKindsOf } from './settle-tax-columns';
import { entriesOf, Entry } from './table-entries';
import { columnAt } from './table-grid';
import { isProduct } from './stated-product';
import { descriptionColumn, placedAt, textOf } from './table-text';

/** The rows of one or several tables that are taken for the lines, and whether they add up. */
export interface TableChoice {
  readonly picks: readonly Picked[];
  readonly closes: boolean;
}

/** A row by its amount, and all rows of its table with an amount in the same column, sums too. */
export interface Picked {
  readonly entry: Pick<Entry, 'line' | 'part' | 'amount' | 'value'>;
  readonly all: readonly Pick<Entry, 'line' | 'part'>[];
}

/** One column of amounts, read from a table. */
interface AmountColumn {
  readonly table: ItemTable;
  readonly entries: readonly Entry[];
  readonly kind: ColumnKind | null;
}

/** Of several columns of amounts the one further right that its head calls the line's comes first. */
const PREFERENCE: readonly (ColumnKind | null)[] = ['lineAmount', 'grossAmount', null, 'unitPrice', 'other'];

/**
 * Reads the lines from the tables of the document. For each sum that they may add up to, in order of trust, every
 * column of amounts is tried; the first that closes decides, so net lines are told from gross ones by the sums.
 */
export function chooseTable(
  view: DocumentView,
  rows: readonly ItemRow[],
  targets: readonly Decimal[],
): TableChoice | null {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const found = findTables(view, new Set(rows.filter((row) => row.isSum).map((row) => row.line)));
  const naming = found.filter((table) => table.hasDescription);
  const tables = naming.length > 0 ? naming : found;
  const columns = tables.map((table) => columnsOf(view, table, byLine)).filter((each) => each.length > 0);
  const [first] = columns;
  if (first === undefined) return null;
  for (const { entries } of columns.flat()) {
    const groups = closedGroups(entries);
    if (groups !== null && targets.some((target) => target.equals(groups.target)))
      return chosen(groups.entries, entries, true);
  }
  for (const target of targets) {
    for (const column of columns.flat()) {
      const choice = chooseEntries(column.entries, target);
      if (choice !== null) return chosen(choice.entries, column.entries, true);
    }
    const all = columns.flatMap(([main]) => (main === undefined ? [] : [main]));
    if (all.length < 2) continue;
    const together = all.map((column) => leadingEntries(column.entries));
    const sum = together.flat().reduce((total, entry) => total.plus(entry.value), new Decimal(0));
    if (!sum.minus(target).abs().lessThan('0.011')) continue;
    return {
      picks: together.flatMap((entries, index) =>
        entries.map((entry) => ({ entry, all: all[index]?.entries ?? [] })),
      ),
      closes: true,
    };
  }
  for (const column of columns.flat().filter(({ kind }) => kind === 'lineAmount' || kind === 'grossAmount')) {
    const choice = selfClosing(column.entries);
    if (choice !== null) return chosen(choice.entries, column.entries, true);
  }
  const main = first[0]?.entries ?? [];
  return chosen(leadingEntries(main), main, false);
}

const chosen = (entries: readonly Entry[], all: readonly Entry[], closes: boolean): TableChoice => ({
  picks: entries.map((entry) => ({ entry, all })),
  closes,
});

function columnsOf(view: DocumentView, table: ItemTable, rows: ReadonlyMap<number, ItemRow>): AmountColumn[] {
  const grid = table.parts[0]?.grid ?? [];
  // What heads call prices or something else adds up to a sum by chance only, where there are amounts.
  const hasAmounts = grid.some(({ kind }) => kind === 'lineAmount' || kind === 'grossAmount');
  const kinds = hasAmounts ? PREFERENCE.slice(0, 3) : PREFERENCE;
  return grid
    .map((column, index) => ({ kind: column.kind, index }))
    .filter(({ kind }) => kinds.includes(kind))
    .sort((a, b) => PREFERENCE.indexOf(a.kind) - PREFERENCE.indexOf(b.kind) || b.index - a.index)
    .map(({ kind, index }) => ({ table, kind, entries: entriesOf(view, table, index, rows) }))
    .filter(({ entries }) => entries.length > 0);
}

/** The lines of the invoice from the chosen rows. */
export function buildLines(
  view: DocumentView,
  rows: readonly ItemRow[],
  picks: readonly Picked[],
  confidence: number,
): LineItem[] {
  const sums = new Set(rows.filter((row) => row.isSum).map((row) => row.line));
  const parts = [...new Set(picks.map(({ entry }) => entry.part))];
  const built = parts.flatMap((part) =>
    rowsOf(
      view,
      part,
      picks.filter(({ entry }) => entry.part === part),
      sums,
    ),
  );
  return settleLeadingNumbers(built.map((row) => buildItem(view, row, confidence)));
}

function rowsOf(
  view: DocumentView,
  part: TablePart,
  picks: readonly Picked[],
  sums: ReadonlySet<number>,
): TableRow[] {
  const anchors = new Set(
    (picks[0]?.all ?? []).filter((entry) => entry.part === part).map((entry) => entry.line),
  );
  const last = Math.max(...picks.map(({ entry }) => entry.line));
  const naming = descriptionColumn(
    view,
    part,
    part.lines.filter((line) => line <= last),
  );
  const tokensAt = (line: number) => placedAt(view, part, line, naming);
  const isNamed = (line: number): boolean => {
    const tokens = tokensAt(line).filter(({ column }) => column === naming);
    return (
      tokens.some(({ token }) => /\p{L}{2,}/u.test(token.text)) &&
      !isProduct(textOf(tokens.map(({ token }) => token)))
    );
  };
  const isNumbered = (line: number): boolean =>
    view.amounts.some(
      (amount) =>
        amount.segment.line === line &&
        NUMBERED.has(part.grid[columnAt(part.grid, amount.box)]?.kind ?? 'other'),
    );
  const end = part.lines.find((line) => line > last && (sums.has(line) || anchors.has(line))) ?? Infinity;
  const lines = part.lines.filter((line) => line < end);
  const settled = {
    ...part,
    grid: taxKindsOf(
      view,
      part,
      picks.map(({ entry }) => entry),
    ),
  };
  const shared = rowLinesOf(
    view.layout,
    lines,
    new Set(lines.filter((line) => anchors.has(line))),
    isNamed,
    isNumbered,
  );
  const linesOfRows = picks.flatMap(({ entry }) => {
    const lines = shared.get(entry.line);
    return lines === undefined ? [] : [...lines.core, ...lines.below];
  });
  const right = Math.max(
    ...linesOfRows.flatMap((line) =>
      tokensAt(line)
        .filter(({ column }) => column === naming)
        .map(({ token }) => token.box.x1),
    ),
  );
  return picks.flatMap(({ entry }) => {
    const lines = shared.get(entry.line);
    if (lines === undefined) return [];
    return [{ part: settled, lines, amount: entry.amount, value: entry.value, naming, right }];
  });
}

const NUMBERED: ReadonlySet<ColumnKind> = new Set([
  'quantity',
  'unitPrice',
  'taxRate',
  'taxAmount',
  'discount',
]);
