import { DocumentView } from '../candidates/document-view';
import { TablePart } from './find-tables';
import { columnAt, GridColumn } from './table-grid';
import { ColumnKind } from './column-kinds';

/** A row by its line and amount. */
interface PricedRow {
  readonly line: number;
  readonly value: { readonly toNumber: () => number };
}

const HIGHEST_RATE = 30;
const MOST_RATES = 4;

/** "VAT" heads rates as well as amounts: few small numbers that do not grow with the lines' amounts are rates. */
export function taxKindsOf(view: DocumentView, part: TablePart, rows: readonly PricedRow[]): GridColumn[] {
  const byLine = new Map(rows.map((row) => [row.line, row.value.toNumber()]));
  return part.grid.map((column, index) => {
    if (column.kind !== 'taxAmount') return column;
    const numbers = view.amounts.filter(
      (amount) => byLine.has(amount.segment.line) && columnAt(part.grid, amount.box) === index,
    );
    const values = numbers.map((amount) => Math.abs(amount.value.toNumber()));
    const isSmall = values.length > 0 && values.every((value) => value <= HIGHEST_RATE);
    const isFew = new Set(values).size <= Math.min(MOST_RATES, Math.max(1, values.length));
    const shares = numbers.map((amount) => amount.value.toNumber() / (byLine.get(amount.segment.line) ?? 1));
    const isShare =
      shares.length > 0 &&
      Math.max(...shares) - Math.min(...shares) < 0.002 &&
      shares[0] !== 0 &&
      !numbers.every((each) => each.isPercent);
    const kind: ColumnKind = isSmall && isFew && !isShare ? 'taxRate' : 'taxAmount';
    return { ...column, kind };
  });
}
