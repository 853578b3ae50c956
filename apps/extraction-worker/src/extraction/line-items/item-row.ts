import { Decimal } from 'decimal.js';
import { DocumentView } from '../candidates/document-view';
import { AmountCandidate } from '../candidates/find-amounts';
import { Line } from '../layout/layout';
import { Concept } from '../lexicon/concepts';

/** A line of the document that may be a line of the invoice: it holds numbers. */
export interface ItemRow {
  readonly line: number;
  readonly page: number;
  readonly amounts: readonly AmountCandidate[];
  /** Letters outside of numbers and labels of sums: what is sold. */
  readonly hasText: boolean;
  /** Begins with the label of a sum ("Subtotal", "VAT 20 %"): the lines end before it. */
  readonly isSum: boolean;
}

const SUMS: ReadonlySet<Concept> = new Set<Concept>([
  'subtotal',
  'total',
  'totalStrong',
  'tax',
  'amountDue',
  'paid',
  'change',
  'rounding',
  'pastDue',
  'currentDue',
  'lateFee',
  'credit',
]);

export function itemRowsOf(view: DocumentView): ItemRow[] {
  const byLine = new Map<number, AmountCandidate[]>();
  for (const amount of view.amounts) {
    byLine.set(amount.segment.line, [...(byLine.get(amount.segment.line) ?? []), amount]);
  }
  return [...byLine]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, amounts]) => {
      const line = view.layout.lines[index];
      if (line === undefined) return [];
      const first = line.segments[0];
      const lead = line.segments.find((segment) => segment.labels.length > 0);
      const label = lead?.labels[0];
      const isLedBySum =
        lead !== undefined &&
        label !== undefined &&
        SUMS.has(label.concept) &&
        label.from <= 1 &&
        (lead === first || lead.labelShare > 0.5) &&
        lead.labelShare >= 0.34;
      const isSum = isLedBySum || endsInSum(line);
      const above = view.layout.lines[index - 1];
      const isAlone =
        line.segments.length === 1 &&
        above?.page === line.page &&
        line.box.y0 - above.box.y1 < line.box.y1 - line.box.y0;
      const hasText = (isAlone ? [...line.segments, ...above.segments] : line.segments).some((segment) =>
        segment.tokens.some((token) => /\p{L}{2,}/u.test(token.text)),
      );
      return [{ line: index, page: line.page, amounts, hasText, isSum }];
    });
}

/** "Bank: Acme Bank ‖ Subtotal ‖ 120.00": the last amount stands at the label of a sum, whatever shares its line. */
function endsInSum(line: Line): boolean {
  const [label, amount] = line.segments.slice(-2);
  if (line.segments.length < 3 || label === undefined || amount === undefined) return false;
  const isAmount = amount.labels.length === 0 && /\d/.test(amount.text);
  return isAmount && label.labelShare > 0.9 && label.labels.every((each) => SUMS.has(each.concept));
}

export const sumOf = (values: readonly Decimal[]): Decimal =>
  values.reduce((sum, value) => sum.plus(value), new Decimal(0));
