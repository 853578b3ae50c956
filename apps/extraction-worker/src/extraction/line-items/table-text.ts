import { DocumentView } from '../candidates/document-view';
import { AmountCandidate } from '../candidates/find-amounts';
import { Segment, Token } from '../layout/layout';
import { currencyMarkIn } from '../locale/currency';
import { ColumnKind } from './column-kinds';
import { TablePart } from './find-tables';
import { columnAt } from './table-grid';

/** The words of a line, each with its column of the table. */
export interface PlacedToken {
  readonly token: Token;
  readonly column: number;
}

/** Columns that may hold the names where no head says so. */
const MAY_NAME: ReadonlySet<ColumnKind | null> = new Set([
  null,
  'sku',
  'position',
  'other',
  'unit',
  'quantity',
]);

/** The column that names what is sold: the one whose head says so, of several the one with the most letters below. */
export function descriptionColumn(view: DocumentView, part: TablePart, rows: readonly number[]): number {
  const letters = part.grid.map(() => 0);
  for (const line of rows) {
    for (const { token, column } of placedAt(view, part, line, -1))
      letters[column] = (letters[column] ?? 0) + token.text.replace(/\P{L}/gu, '').length;
  }
  const columns = part.grid.map((column, index) => ({
    kind: column.kind,
    index,
    letters: letters[index] ?? 0,
  }));
  const named = columns.filter(({ kind }) => kind === 'description');
  const eligible = named.some((column) => column.letters > 0)
    ? named
    : columns.filter(({ kind }) => MAY_NAME.has(kind) || kind === 'description');
  return [...eligible].sort((a, b) => b.letters - a.letters)[0]?.index ?? 0;
}

/** The words of a line by column; a name that runs over into the next column stays whole. */
export function placedAt(view: DocumentView, part: TablePart, line: number, naming: number): PlacedToken[] {
  return (view.layout.lines[line]?.segments ?? []).flatMap((segment) => placed(view, part, segment, naming));
}

function placed(view: DocumentView, part: TablePart, segment: Segment, naming: number): PlacedToken[] {
  const numbers = numbersOf(view).get(segment) ?? [];
  let previous = -1;
  return segment.tokens.flatMap((token, index) => {
    if (!/[\p{L}\p{N}\p{Sc}%#&/+*()@–—-]/u.test(token.text)) return [];
    const number = numbers.find((amount) => amount.from <= index && index < amount.to);
    const own = columnAt(part.grid, number?.box ?? token.box);
    // What follows the words of the name in its cell is more of it, whatever column it reaches into.
    const isMore = number === undefined ? !isAside(token) : isPlain(number) && part.grid[own]?.kind === null;
    const runsOn = naming >= 0 && previous === naming && own > naming && isMore;
    previous = runsOn ? naming : own;
    return [{ token, column: previous }];
  });
}

const known = new WeakMap<DocumentView, ReadonlyMap<Segment, AmountCandidate[]>>();

/** The numbers of each cell; gathered once for a document, for every line is looked at several times. */
function numbersOf(view: DocumentView): ReadonlyMap<Segment, AmountCandidate[]> {
  const before = known.get(view);
  if (before !== undefined) return before;
  const numbers = new Map<Segment, AmountCandidate[]>();
  for (const amount of view.amounts) {
    const others = numbers.get(amount.segment);
    if (others === undefined) numbers.set(amount.segment, [amount]);
    else others.push(amount);
  }
  known.set(view, numbers);
  return numbers;
}

const isPlain = (number: AmountCandidate): boolean => number.decimals < 2 && number.currency === null;

/** Stands beside a number: a currency, a unit, a sign. */
const isAside = (token: Token): boolean =>
  currencyMarkIn(token.text) !== null || !/\p{L}{2,}/u.test(token.text);

export const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => token.text)
    .join(' ')
    .trim();
