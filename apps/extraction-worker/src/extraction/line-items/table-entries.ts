import { Decimal } from 'decimal.js';
import { DocumentView } from '../candidates/document-view';
import { AmountCandidate } from '../candidates/find-amounts';
import { overlapY } from '../layout/box';
import { Concept } from '../lexicon/concepts';
import { fold } from '../lexicon/fold';
import { ItemRow } from './item-row';
import { columnAt } from './table-grid';
import { ItemTable, TablePart } from './find-tables';

/**
 * A row of a table by its amount: `item` is sold, `adjustment` is a discount or a charge, `sum` states what rows
 * before it come to, `carry` repeats such a sum at the turn of a page.
 */
export interface Entry {
  readonly kind: 'item' | 'adjustment' | 'sum' | 'carry';
  readonly line: number;
  readonly part: TablePart;
  readonly amount: AmountCandidate;
  /** The amount as it counts: a discount that is printed without its minus sign counts down. */
  readonly value: Decimal;
  /** Letters stand in its row. */
  readonly isNamed: boolean;
  /** Other numbers stand in its row: a quantity, a price, a rate. */
  readonly isFactored: boolean;
  /** Names a discount, so that its amount may have lost its sign. */
  readonly isDiscount: boolean;
}

/** The rows of a table that have an amount in one of its columns, from top to bottom. */
export function entriesOf(
  view: DocumentView,
  table: ItemTable,
  column: number,
  rows: ReadonlyMap<number, ItemRow>,
): Entry[] {
  return table.parts.flatMap((part) =>
    part.lines.flatMap((line) => {
      const row = rows.get(line);
      const amount = row === undefined ? null : amountIn(row, part, column);
      return row === undefined || amount === null ? [] : [entryAt(view, part, row, amount)];
    }),
  );
}

/** The number furthest right in the column. */
function amountIn(row: ItemRow, part: TablePart, column: number): AmountCandidate | null {
  const inside = row.amounts.filter(
    (amount) => !amount.isPercent && columnAt(part.grid, amount.box) === column,
  );
  return inside.filter(isMoney).at(-1) ?? inside.filter(isBare).at(-1) ?? null;
}

const isMoney = (amount: AmountCandidate): boolean => amount.decimals >= 2 || amount.currency !== null;

/** A number alone in its cell; the "12" of "12 months" is no amount. */
const isBare = ({ segment, from, to }: AmountCandidate): boolean =>
  segment.tokens.every((token, index) => (from <= index && index < to) || !/\p{L}{2,}/u.test(token.text));

function entryAt(view: DocumentView, part: TablePart, row: ItemRow, amount: AmountCandidate): Entry {
  const others = row.amounts.filter((each) => each !== amount);
  const isProduct = others.some((first) =>
    others.some(
      (second) =>
        first !== second && first.value.times(second.value).minus(amount.value).abs().lessThan('0.011'),
    ),
  );
  const text = wordsAt(view, row.line);
  const kind = kindOf(view, row, text, isProduct);
  return {
    kind,
    line: row.line,
    part,
    amount,
    value: amount.value,
    isNamed: /\p{L}{2,}/u.test(text),
    isFactored: others.some((each) => each.box.x1 < amount.box.x0),
    isDiscount: kind === 'adjustment' && leadOf(view, row.line) === 'discount',
  };
}

function kindOf(view: DocumentView, row: ItemRow, text: string, isProduct: boolean): Entry['kind'] {
  if (CARRIED.test(fold(text).replace(/[^\p{L}/ ]+/gu, ' '))) return 'carry';
  if (isProduct) return 'item';
  if (row.isSum) return 'sum';
  const lead = leadOf(view, row.line);
  return lead !== null && ADJUSTING.has(lead) ? 'adjustment' : 'item';
}

const ADJUSTING: ReadonlySet<Concept> = new Set<Concept>(['discount', 'shipping', 'charge']);

/** What is carried over a page, in seven languages; "transport" alone is also a service. */
const CARRIED =
  /^\s*(?:ubertrag|uebertrag|zwischensumme ubertrag|carried (?:forward|over)|brought (?:forward|over)|balance (?:carried|brought)|amount (?:carried|brought) (?:forward|over)|carry ?over|[cb]\/[fd]|a reporter|report(?: page)?|total a reporter|sous total a reporter|suma y sigue|suma anterior|suma y sigue anterior|riporto|da riportare|a riportare|totale da riportare|transport (?:vorige|volgende)|te transporteren|transporteren|over te (?:brengen|dragen)|overdracht|a transportar|transporte (?:da|de) pagina|transportado|soma e segue|total (?:transportado|a transportar))\b/;

/** The concept that the line begins with, where it begins with one. */
function leadOf(view: DocumentView, index: number): Concept | null {
  for (const segment of view.layout.lines[index]?.segments ?? []) {
    const [label] = segment.labels;
    if (label !== undefined && label.from <= 1) return label.concept;
    if (/\p{L}{3,}/u.test(segment.text)) return null;
  }
  return null;
}

/** The words of the line and of those that it stands level with. */
function wordsAt(view: DocumentView, index: number): string {
  const { lines } = view.layout;
  const own = lines[index];
  if (own === undefined) return '';
  const text = (at: number): string => (lines[at]?.segments ?? []).map((segment) => segment.text).join(' ');
  if (/\p{L}{2,}/u.test(text(index))) return text(index);
  const height = own.box.y1 - own.box.y0;
  const level = [index - 1, index + 1].filter((at) => {
    const other = lines[at];
    return other?.page === own.page && overlapY(other.box, own.box) > -0.6 * height;
  });
  return level.map(text).join(' ');
}
