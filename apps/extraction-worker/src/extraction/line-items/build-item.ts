import { LineItem } from '@cira/contracts';
import { Decimal } from 'decimal.js';
import { DocumentView } from '../candidates/document-view';
import { AmountCandidate } from '../candidates/find-amounts';
import { centreX, overlapX, unionOf } from '../layout/box';
import { currencyMarkIn } from '../locale/currency';
import { Segment } from '../layout/layout';
import { ItemRow } from './item-row';
import { restoreDecimalMark } from './restore-decimal-mark';
import { ColumnKind, TableHead } from './table-columns';

const CENT = new Decimal('0.011');

/** One line of the invoice from its row: the amount is known, the other numbers are told by column or arithmetic. */
export function buildItem(
  view: DocumentView,
  row: ItemRow,
  amount: AmountCandidate,
  head: TableHead | null,
  confidence: number,
): LineItem {
  const others = row.amounts.filter((each) => each !== amount);
  const byColumn = (kind: ColumnKind): AmountCandidate | null =>
    others.find((each) => columnOf(head, each.box) === kind) ?? null;
  const pair = productPair(others, amount.value);
  const quantity = pair?.quantity ?? byColumn('quantity');
  const unitPrice = pair?.unitPrice ?? byColumn('unitPrice');
  const factors = restoreDecimalMark(
    isOcr(quantity) ? quantity : null,
    unitPrice,
    amount.value,
    unreadDigits(view, row),
  ) ?? { quantity: quantity?.value, unitPrice: unitPrice?.value };
  const rate = others.find((each) => each.isPercent) ?? byColumn('taxRate');
  const description = descriptionOf(view, row, head);
  return {
    description: description.text,
    sku: skuOf(view, row, head),
    quantity: factors.quantity?.toString() ?? null,
    unit: unitOf(view, row, head),
    unitPrice: factors.unitPrice?.toString() ?? null,
    taxRate: rate?.value.toString() ?? null,
    total: amount.value.toFixed(Math.max(2, Math.min(4, amount.decimals))),
    confidence,
    verdict: 'unproved',
    page: row.page,
    box: unionOf([
      ...row.amounts.map((each) => each.box),
      ...description.segments.map((segment) => segment.box),
    ]),
  };
}

/** Two numbers of the row whose product is its amount: the one with fewer decimals, or further left, counts. */
function productPair(
  others: readonly AmountCandidate[],
  total: Decimal,
): { quantity: AmountCandidate; unitPrice: AmountCandidate } | null {
  for (const first of others) {
    for (const second of others) {
      if (first === second || first.isPercent || second.isPercent || first.box.x0 > second.box.x0) continue;
      if (first.value.times(second.value).minus(total).abs().greaterThan(CENT)) continue;
      const isSwapped =
        first.currency !== null && second.currency === null && second.decimals < first.decimals;
      return isSwapped ? { quantity: second, unitPrice: first } : { quantity: first, unitPrice: second };
    }
  }
  return null;
}

const isOcr = (candidate: AmountCandidate | null): boolean =>
  candidate?.segment.tokens[candidate.from]?.method === 'ocr';

/** The digits of words that would be numbers but for one sign that is no decimal mark ("1:12"). */
function unreadDigits(view: DocumentView, row: ItemRow): string[] {
  const tokens = (view.layout.lines[row.line]?.segments ?? []).flatMap((segment) => segment.tokens);
  return tokens
    .filter((token) => token.method === 'ocr' && /^\d+[^\d\p{L}.,]\d+$/u.test(token.text))
    .map((token) => token.text.replace(/\D/g, ''));
}

function columnOf(
  head: TableHead | null,
  box: { x0: number; x1: number; y0: number; y1: number },
): ColumnKind | null {
  if (head === null) return null;
  let best: ColumnKind | null = null;
  let nearest = Infinity;
  for (const column of head.columns) {
    const distance = Math.min(
      Math.abs(column.box.x0 - box.x0),
      Math.abs(column.box.x1 - box.x1),
      Math.abs(centreX(column.box) - centreX(box)),
    );
    if (distance < nearest && distance < 60) {
      best = column.kind;
      nearest = distance;
    }
  }
  return best;
}

/** Words of the row that are no numbers of it, and of the lines below that carry on. */
function descriptionOf(
  view: DocumentView,
  row: ItemRow,
  head: TableHead | null,
): { text: string; segments: Segment[] } {
  const own = textSegments(view, row.line).filter((segment) => isDescription(segment, head));
  const chosen = own.length > 0 ? own : textSegments(view, row.line);
  const main = chosen.length === 0 ? wrapped(view, row.line - 1, null) : chosen;
  const [first] = main;
  const below = first === undefined ? [] : wrapped(view, row.line + 1, first);
  const segments = [...main, ...below];
  return {
    text: segments
      .map((segment) => wordsOf(view, segment))
      .join(' ')
      .trim(),
    segments,
  };
}

function textSegments(view: DocumentView, line: number): Segment[] {
  return (view.layout.lines[line]?.segments ?? []).filter((segment) =>
    /\p{L}{2,}/u.test(wordsOf(view, segment)),
  );
}

/** Without the numbers that belong to other columns. */
function wordsOf(view: DocumentView, segment: Segment): string {
  const numbers = view.amounts.filter(
    (each) => each.segment === segment && (each.decimals >= 2 || each.currency !== null),
  );
  return segment.tokens
    .filter(
      (token, index) =>
        !numbers.some((each) => each.from <= index && index < each.to) && currencyMarkIn(token.text) === null,
    )
    .map((token) => token.text)
    .join(' ');
}

function isDescription(segment: Segment, head: TableHead | null): boolean {
  const column = head?.columns.find((each) => each.kind === 'description');
  if (column === undefined) return true;
  return overlapX(segment.box, column.box) > 0 || Math.abs(segment.box.x0 - column.box.x0) < 40;
}

/** A line without amounts right below that starts where the description starts. */
function wrapped(view: DocumentView, index: number, above: Segment | null): Segment[] {
  const line = view.layout.lines[index];
  const [segment] = line?.segments ?? [];
  if (line === undefined || segment === undefined || line.segments.length > 1 || segment.labels.length > 0)
    return [];
  if (
    view.amounts.some(
      (amount) => amount.segment.line === index && (amount.decimals === 2 || amount.currency !== null),
    )
  )
    return [];
  if (above === null) return [segment];
  const height = above.box.y1 - above.box.y0;
  const isNear = line.page === above.page && segment.box.y0 - above.box.y1 < height;
  return isNear && Math.abs(segment.box.x0 - above.box.x0) < 1.5 * height ? [segment] : [];
}

function skuOf(view: DocumentView, row: ItemRow, head: TableHead | null): string | null {
  return inColumn(view, row, head, 'sku', /\d/);
}

function unitOf(view: DocumentView, row: ItemRow, head: TableHead | null): string | null {
  return inColumn(view, row, head, 'unit', /^[\p{L}.²³]{1,10}$/u);
}

function inColumn(
  view: DocumentView,
  row: ItemRow,
  head: TableHead | null,
  kind: ColumnKind,
  shape: RegExp,
): string | null {
  const column = head?.columns.find((each) => each.kind === kind);
  if (column === undefined) return null;
  const tokens = (view.layout.lines[row.line]?.segments ?? []).flatMap((segment) => segment.tokens);
  const token = tokens.find((each) => shape.test(each.text) && overlapX(each.box, column.box) > 0);
  return token?.text ?? null;
}
