import { Concept } from '../lexicon/concepts';
import { Box } from '@cira/contracts';
import { LabelMatch, Layout, Line } from '../layout/layout';

export type ColumnKind =
  'description' | 'quantity' | 'unit' | 'unitPrice' | 'lineAmount' | 'taxRate' | 'sku' | 'position' | 'other';

export interface Column {
  readonly kind: ColumnKind;
  readonly box: Box;
}

/** The head of a table: which column is what, and where. */
export interface TableHead {
  readonly line: number;
  /** Last line of the head, where it takes several. */
  readonly lastLine: number;
  readonly page: number;
  readonly columns: readonly Column[];
}

/** Outside of a table these name sums; at the head of a column they name the amounts of the lines. */
const KINDS: Readonly<Partial<Record<Concept, ColumnKind>>> = {
  description: 'description',
  quantity: 'quantity',
  unit: 'unit',
  unitPrice: 'unitPrice',
  lineAmount: 'lineAmount',
  total: 'lineAmount',
  totalStrong: 'lineAmount',
  subtotal: 'lineAmount',
  taxRate: 'taxRate',
  tax: 'other',
  sku: 'sku',
  position: 'position',
  bareNumber: 'position',
  discount: 'other',
  otherDate: 'other',
  date: 'other',
  servicePeriod: 'other',
  name: 'description',
  shipping: 'other',
  otherNumber: 'other',
  amountDue: 'lineAmount',
};
const TELLING: ReadonlySet<ColumnKind> = new Set([
  'description',
  'quantity',
  'unitPrice',
  'lineAmount',
  'sku',
  'position',
  'unit',
]);

/** Lines that name at least three columns, or two of them telling, and hold no numbers. */
export function findTableHeads(layout: Layout): TableHead[] {
  const heads: TableHead[] = [];
  for (const [index, line] of layout.lines.entries()) {
    const columns = columnsOf(line);
    const kinds = new Set(columns.map((column) => column.kind).filter((kind) => TELLING.has(kind)));
    const hasAmount = kinds.has('lineAmount') || kinds.has('unitPrice') || kinds.has('quantity');
    if (kinds.size < 2 || !hasAmount || holdsNumbers(line)) continue;
    const last = heads.at(-1);
    if (last?.lastLine === index - 1 && last.page === line.page) {
      heads[heads.length - 1] = { ...last, lastLine: index, columns: [...last.columns, ...columns] };
      continue;
    }
    heads.push({ line: index, lastLine: index, page: line.page, columns });
  }
  return heads;
}

function columnsOf(line: Line): Column[] {
  return line.segments
    .flatMap((segment) => segment.labels.filter((label) => segment.labelShare > 0.4 || isWhole(label)))
    .flatMap((label) => {
      const kind = KINDS[label.concept];
      return kind === undefined ? [] : [{ kind, box: label.box }];
    });
}

const isWhole = (label: LabelMatch): boolean => label.from === 0;

function holdsNumbers(line: Line): boolean {
  return line.segments.some((segment) => segment.tokens.some((token) => /\d[.,]\d{2}\b/.test(token.text)));
}
