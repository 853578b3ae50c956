import { LineItem } from '@cira/contracts';
import { Decimal } from 'decimal.js';
import { DocumentView } from '../candidates/document-view';
import { tokensOf } from '../candidates/candidate';
import { AmountCandidate } from '../candidates/find-amounts';
import { unionOf } from '../layout/box';
import { Token } from '../layout/layout';
import { currencyMarkIn } from '../locale/currency';
import { ColumnKind } from './column-kinds';
import { TablePart } from './find-tables';
import { factorsOf, LineFactors, RowNumbers } from './line-factors';
import { restoreDecimalMark } from './restore-decimal-mark';
import { RowLines } from './row-lines';
import { columnAt } from './table-grid';
import { isProduct, productIn } from './stated-product';
import { PlacedToken, placedAt, textOf } from './table-text';
import { takeWrapped, TextLine } from './wrapped-text';

/** A row of a table whose amount is known. */
export interface TableRow {
  readonly part: TablePart;
  readonly lines: RowLines;
  readonly amount: AmountCandidate;
  readonly value: Decimal;
  /** The column of the names. */
  readonly naming: number;
  /** How far to the right names reach, in points. */
  readonly right: number;
}

/** One line of the invoice from its row: the amount is known, the rest is told by column and arithmetic. */
export function buildItem(view: DocumentView, row: TableRow, confidence: number): LineItem {
  const cells = cellsOf(view, row);
  const numbers = numbersOf(view, row);
  const factors = withProduct(view, row, withMarks(view, row, factorsOf(numbers, row.value)));
  const description = trimmed(descriptionOf(view, row), factors);
  return {
    description: textOf(description),
    sku: skuOf(cells, row),
    quantity: factors.quantity?.toString() ?? null,
    unit: unitOf(cells, row, factors.printedQuantity),
    unitPrice: factors.unitPrice?.toString() ?? null,
    taxRate: rateOf(numbers),
    total: row.value.toFixed(Math.max(2, Math.min(4, row.amount.decimals))),
    confidence,
    verdict: 'unproved',
    page: row.amount.segment.page,
    box: unionOf([
      ...cells.map(({ token }) => token.box),
      ...description.map((token) => token.box),
      row.amount.box,
    ]),
  };
}

const cellsOf = (view: DocumentView, row: TableRow): PlacedToken[] =>
  row.lines.core.flatMap((line) => placedAt(view, row.part, line, row.naming));

function numbersOf(view: DocumentView, row: TableRow): RowNumbers {
  const core = new Set(row.lines.core);
  const inRow = view.amounts.filter((each) => core.has(each.segment.line) && each !== row.amount);
  const kindOf = (amount: AmountCandidate): ColumnKind | null =>
    row.part.grid[columnAt(row.part.grid, amount.box)]?.kind ?? null;
  const of = (...kinds: (ColumnKind | null)[]): AmountCandidate[] =>
    inRow.filter((amount) => kinds.includes(kindOf(amount)));
  const isRate = (amount: AmountCandidate): boolean =>
    amount.isPercent ||
    (amount.currency === null && amount.value.abs().lessThanOrEqualTo(30) && amount.decimals < 2);
  const prices = of('unitPrice').filter((amount) => !amount.isPercent);
  return {
    // Counts under "#" have decimals; positions have none.
    quantities: [
      ...of('quantity').filter((amount) => !amount.isPercent),
      ...of('position').filter((amount) => amount.decimals > 0),
    ],
    prices,
    discounts: of('discount'),
    rates: [...of('taxRate'), ...of('taxAmount').filter(isRate)],
    others: of(null, 'lineAmount', 'grossAmount', 'other', 'unit', 'description').filter(
      (amount) => !amount.isPercent,
    ),
  };
}

/** "2 x 1,99" in a cell of the row, or on a line beside it. */
function withProduct(view: DocumentView, { lines, value }: TableRow, factors: LineFactors): LineFactors {
  if (factors.quantity !== null && factors.unitPrice !== null) return factors;
  const segmentsAt = (line: number): string[] =>
    (view.layout.lines[line]?.segments ?? []).map((segment) => segment.text);
  const texts = [
    ...lines.core.flatMap(segmentsAt),
    ...[...lines.above, ...lines.below].map((line) => segmentsAt(line).join(' ')),
  ];
  const product = texts.flatMap((text) => productIn(text, value) ?? [])[0];
  return product === undefined ? factors : { ...factors, ...product };
}

/** Several rates in one row are parts of one: CGST 9 % and SGST 9 %. */
function rateOf({ rates }: RowNumbers): string | null {
  if (rates.length === 0) return null;
  return rates.reduce((sum, { value }) => sum.plus(value), new Decimal(0)).toString();
}

function withMarks(view: DocumentView, row: TableRow, factors: LineFactors): LineFactors {
  const quantity = factors.printedQuantity;
  if (quantity?.segment.tokens[quantity.from]?.method !== 'ocr') return factors;
  const restored = restoreDecimalMark(quantity, factors.printedPrice, row.value, unreadDigits(view, row));
  return restored === null ? factors : { ...factors, ...restored };
}

/** The digits of words that would be numbers but for one sign that is no decimal mark ("1:12"). */
function unreadDigits(view: DocumentView, row: TableRow): string[] {
  const tokens = row.lines.core.flatMap((line) =>
    (view.layout.lines[line]?.segments ?? []).flatMap((segment) => segment.tokens),
  );
  return tokens
    .filter((token) => token.method === 'ocr' && /^\d+[^\d\p{L}.,]\d+$/u.test(token.text))
    .map((token) => token.text.replace(/\D/g, ''));
}

/** The words of the naming column on the row's own lines, and where they run on below. */
function descriptionOf(view: DocumentView, row: TableRow): Token[] {
  const namesAt = (line: number): Token[] => {
    const tokens = placedAt(view, row.part, line, row.naming)
      .filter(({ column }) => column === row.naming)
      .map(({ token }) => token);
    return isProduct(textOf(tokens)) || isCode(tokens) ? [] : tokens;
  };
  const named = row.lines.core.map(namesAt).filter(isText);
  const own = named.some(hasLetters) ? named : [...named, ...adjustmentAt(view, row)];
  const head = own.some(hasLetters) ? own : [...row.lines.above.map(namesAt).filter(isText), ...own];
  const below = row.lines.below.map(namesAt).filter(isText);
  const last = head.at(-1);
  if (last === undefined) return [];
  const wrapped = takeWrapped([last, ...below], row.right).slice(1);
  return [...head, ...wrapped].flat();
}

/** Without the quantity and price that stand in the text, and what binds them to it: "Beratung, 3 Std. à 80,00 EUR". */
function trimmed(tokens: readonly Token[], { printedQuantity, printedPrice }: LineFactors): Token[] {
  const used = new Set(
    [printedQuantity, printedPrice].flatMap((each) => (each === null ? [] : tokensOf(each))),
  );
  const at = tokens.findIndex((token, index) => used.has(token) && index > 0);
  const kept =
    at > 0 && printedPrice !== null && tokens.some((token) => tokensOf(printedPrice).includes(token))
      ? tokens.slice(0, at)
      : [...tokens];
  while (kept.length > 1 && isLoose(kept.at(-1)?.text ?? '') && !/\d$/.test(kept.at(-2)?.text ?? ''))
    kept.pop();
  while (kept.length > 1 && isLoose(kept[0]?.text ?? '')) kept.shift();
  const last = kept.at(-1);
  return last === undefined
    ? []
    : [...kept.slice(0, -1), { ...last, text: last.text.replace(/[,;(]+$/, '') }];
}

const isLoose = (text: string): boolean =>
  currencyMarkIn(text) !== null && !/\p{L}{4,}|\d/u.test(text) ? true : /^(?:[x×@|(–—-]|à)$/.test(text);

/** A line of its own with the number of the article. */
const isCode = (tokens: readonly Token[]): boolean =>
  tokens.length === 1 && /^\d{6,}$/.test(tokens[0]?.text ?? '');

/** "abzgl. ‖ 16,7% Rabatt" may stand in any column. */
function adjustmentAt(view: DocumentView, { lines }: TableRow): TextLine[] {
  const segments = lines.core.flatMap((line) => view.layout.lines[line]?.segments ?? []);
  const isNamed = segments.some(({ labels }) =>
    labels.some(({ concept }) => concept === 'discount' || concept === 'shipping'),
  );
  const words = segments.filter((segment) => /\p{L}{3,}/u.test(segment.text));
  return isNamed ? [words.flatMap((segment) => segment.tokens)].filter(isText) : [];
}

const isText = (tokens: Token[]): tokens is Token[] & TextLine => tokens.length > 0;
const hasLetters = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => /\p{L}{2,}/u.test(token.text));

function skuOf(cells: readonly PlacedToken[], row: TableRow): string | null {
  const inColumn = cells.filter(
    ({ column }) => column !== row.naming && row.part.grid[column]?.kind === 'sku',
  );
  return inColumn.find(({ token }) => /\d/.test(token.text))?.token.text ?? null;
}

/** Letters in the unit's column, or right behind the quantity in its own. */
function unitOf(
  cells: readonly PlacedToken[],
  row: TableRow,
  quantity: AmountCandidate | null,
): string | null {
  const kindAt = (column: number): ColumnKind | null => row.part.grid[column]?.kind ?? null;
  const shape = /^[\p{L}.²³()/]{1,12}$/u;
  const inColumn = cells.find(({ token, column }) => kindAt(column) === 'unit' && shape.test(token.text));
  if (inColumn !== undefined) return inColumn.token.text;
  const behind = quantity?.segment.tokens[quantity.to];
  if (behind === undefined) return null;
  const isInCell =
    columnAt(row.part.grid, behind.box) === columnAt(row.part.grid, quantity?.box ?? behind.box);
  return isInCell && shape.test(behind.text) && !/^[x×]$/i.test(behind.text) ? behind.text : null;
}
