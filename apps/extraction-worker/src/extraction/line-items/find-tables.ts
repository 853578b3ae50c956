import { DocumentView } from '../candidates/document-view';
import { Layout, Line } from '../layout/layout';
import { fold } from '../lexicon/fold';
import { ColumnKind } from './column-kinds';
import { findTableHeads, TableHead } from './table-columns';
import { GridColumn, gridOf } from './table-grid';

/** A table of lines, over one or several pages. */
export interface ItemTable {
  readonly parts: readonly TablePart[];
  /** The head names what is sold; tables of taxes and addresses do not. */
  readonly hasDescription: boolean;
}

/** What stands under one head on one page. */
export interface TablePart {
  readonly grid: readonly GridColumn[];
  /** Positions in `Layout.lines`, page headers and footers left out. */
  readonly lines: readonly number[];
}

/** Everything under a head up to the next one; the same head on a later page carries its table on. */
export function findTables(view: DocumentView, sums: ReadonlySet<number>): ItemTable[] {
  const heads = findTableHeads(view.layout, view.language);
  const furniture = furnitureOf(view.layout);
  const tables: { kinds: string; parts: TablePart[]; hasDescription: boolean }[] = [];
  for (const [index, head] of heads.entries()) {
    if (!isOfLines(head)) continue;
    const parts = partsUnder(view.layout, head, heads[index + 1], furniture, sums);
    const kinds = kindsOf(head);
    const same = tables.find((table) => table.kinds === kinds);
    if (same !== undefined) same.parts.push(...parts);
    else tables.push({ kinds, parts: [...parts], hasDescription: names(head, 'description') });
  }
  return tables;
}

const kindsOf = (head: TableHead): string => head.columns.map((column) => column.kind).join();

const names = (head: TableHead, ...kinds: ColumnKind[]): boolean =>
  head.columns.some((column) => column.kind !== null && kinds.includes(column.kind));

/** Rates, bases and taxes are the tax table; it adds up to the same sums as the lines do. */
function isOfLines(head: TableHead): boolean {
  if (names(head, 'description', 'quantity')) return true;
  return names(head, 'unitPrice', 'position', 'sku') && !names(head, 'taxAmount', 'taxRate');
}

function partsUnder(
  layout: Layout,
  head: TableHead,
  next: TableHead | undefined,
  furniture: ReadonlySet<number>,
  sums: ReadonlySet<number>,
): TablePart[] {
  const parts: TablePart[] = [];
  const lastPage = layout.pages.at(-1)?.number ?? head.page;
  const barrier = layout.lines.findIndex((line, index) => index > head.lastLine && isTaxHead(line));
  for (let page = head.page; page <= lastPage; page += 1) {
    // What a page has above the same head is its letterhead.
    const isOfNext = page > head.page && page >= (next?.page ?? Infinity);
    if (isOfNext && (page !== next?.page || kindsOf(next) === kindsOf(head))) break;
    const lines = layout.lines.flatMap((line, index) => {
      const isUnder = page > head.page || index > head.lastLine;
      const isAboveNext = next?.page !== page || index < next.line;
      const isBehind = barrier > 0 && index >= barrier;
      return line.page === page && isUnder && isAboveNext && !isBehind && !furniture.has(index)
        ? [index]
        : [];
    });
    const first = lines.findIndex((index) => sums.has(index));
    const rows = lines
      .slice(0, first > 0 ? first : lines.length)
      .flatMap((index) => layout.lines[index] ?? []);
    parts.push({ grid: parts[0]?.grid ?? gridOf(head, rows, heightOn(layout, page)), lines });
    if (barrier > 0 && layout.lines[barrier]?.page === page) break;
  }
  return parts;
}

/** Names rate and amount of a tax, and holds no numbers: the table of taxes begins, so that of lines has ended. */
function isTaxHead(line: Line): boolean {
  if (line.segments.length < 3 || line.segments.some((segment) => /\d/.test(segment.text))) return false;
  const concepts = line.segments.flatMap((segment) => segment.labels.map((label) => label.concept));
  const isAll = line.segments.filter((segment) => segment.labels.length > 0).length >= 3;
  const isOfTax = concepts.includes('tax') || concepts.includes('taxRate');
  return isAll && isOfTax && !concepts.includes('description') && !concepts.includes('quantity');
}

const heightOn = (layout: Layout, page: number): number =>
  layout.pages.find((area) => area.number === page)?.textHeight ?? 10;

/** Lines that stand at the same height with the same words on several pages, and page numbers. */
function furnitureOf(layout: Layout): Set<number> {
  const byPlace = new Map<string, number[]>();
  for (const [index, line] of layout.lines.entries()) {
    const words = fold(line.segments.map((segment) => segment.text).join(' ')).replace(/[^a-z]/g, '');
    const key = `${String(Math.round(line.box.y0 / 3))} ${words}`;
    const isPriced = line.segments.some((segment) => /\d[.,]\d{2}\b/.test(segment.text));
    if (words.length > 3 && !isPriced) byPlace.set(key, [...(byPlace.get(key) ?? []), index]);
  }
  const repeated = [...byPlace.values()].filter(
    (lines) => new Set(lines.map((index) => layout.lines[index]?.page)).size > 1,
  );
  const numbered = layout.lines.flatMap((line, index) =>
    line.segments.every((segment) => segment.labels.some((label) => label.concept === 'page')) ? [index] : [],
  );
  return new Set([...repeated.flat(), ...numbered]);
}
