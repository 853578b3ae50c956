import { InvoiceFieldMap, TaxLine } from '@cira/contracts';
import { Decimal } from 'decimal.js';
import { DocumentView } from '../candidates/document-view';
import { AmountCandidate } from '../candidates/find-amounts';
import { heightOf, overlapX } from '../layout/box';
import { Line } from '../layout/layout';
import { Concept } from '../lexicon/concepts';
import { subsetsOf } from '../money/subsets-of';
import { taxCodeOf } from './tax-code';

/** What the document states about one rate, with the code that its lines refer to it by. */
export interface StatedTax {
  readonly rate: Decimal;
  readonly base: Decimal | null;
  readonly amount: Decimal;
  readonly code: string | null;
  readonly line: number;
  /** A tax of the place of sale, which is on the invoice as a whole and on none of its lines. */
  readonly isSalesTax: boolean;
}

const HIGHEST_RATE = 45;
const CENT = new Decimal('0.011');
/** Bases and taxes of several lines are rounded one by one. */
const ROUNDING = new Decimal('0.031');
const MOST_ROWS = 8;
/** Lines from a row of the table up to its head. */
const FARTHEST_HEAD = 8;

/**
 * The taxes by rate, as a table of them or rows among the sums state them. A row counts where rate × base gives its
 * tax to the rounding; a row that names no base, only where the rows together give the tax of the document.
 */
export function findTaxes(view: DocumentView, fields: InvoiceFieldMap): StatedTax[] {
  const rows = new Set(
    view.amounts.filter((amount) => isRate(view, amount)).map(({ segment }) => segment.line),
  );
  const stated = [...rows].flatMap((index) => {
    const line = view.layout.lines[index];
    return line === undefined ? [] : (taxAt(view, line, index) ?? []);
  });
  const tax = fields.tax === undefined ? null : new Decimal(fields.tax.value).abs();
  const withBase = distinct(stated.filter((each) => each.base !== null));
  const settled =
    tax === null || isWhole(view, withBase, fields)
      ? null
      : (adding(withBase, tax) ?? adding(distinct(stated), tax) ?? adding(stated, tax));
  return (settled ?? withBase).map((each) => completed(each, settled ?? withBase, fields));
}

export const taxLinesOf = (taxes: readonly StatedTax[]): TaxLine[] =>
  taxes.map(({ rate, base, amount }) => ({
    rate: rate.toString(),
    base: base?.toFixed(2) ?? null,
    amount: amount.toFixed(2),
  }));

function taxAt(view: DocumentView, line: Line, index: number): StatedTax | null {
  const amounts = view.amounts.filter((amount) => amount.segment.line === index);
  const isSalesTax = line.segments.some((segment) =>
    /sales tax|state tax|county tax|city tax/i.test(segment.text),
  );
  const found = { code: taxCodeOf(line), line: index, isSalesTax };
  for (const rate of amounts.filter((amount) => isRate(view, amount))) {
    const money = amounts.filter((amount) => amount !== rate && isMoney(amount));
    for (const amount of [...money].reverse()) {
      if (!isOfTax(view, line, rate, amount)) continue;
      const base = money.find((each) => each !== amount && isBase(each, rate, amount));
      if (base !== undefined)
        return { ...found, rate: rate.value, base: base.value.abs(), amount: amount.value.abs() };
    }
    const [only] = money.slice(-1);
    if (only !== undefined && isLabelled(line, only, TAX_LABELS) && !only.value.isZero())
      return { ...found, rate: rate.value, base: null, amount: only.value.abs() };
  }
  return null;
}

const isMoney = (amount: AmountCandidate): boolean =>
  !amount.isPercent && (amount.decimals === 2 || amount.currency !== null);

function isRate(view: DocumentView, amount: AmountCandidate): boolean {
  if (amount.value.isNegative() || amount.value.greaterThan(HIGHEST_RATE)) return false;
  if (amount.isPercent) return true;
  return amount.currency === null && isUnder(view, amount, TAX_LABELS);
}

const TAX_LABELS: ReadonlySet<Concept> = new Set<Concept>(['tax', 'taxRate']);

/** In a row that names the tax, or under a head that does: a line of the invoice has rates and prices too. */
function isOfTax(view: DocumentView, line: Line, rate: AmountCandidate, amount: AmountCandidate): boolean {
  if (isLabelled(line, amount, TAX_LABELS)) return true;
  return isUnder(view, amount, TAX_LABELS) && !isOfItems(view, rate);
}

function isOfItems(view: DocumentView, rate: AmountCandidate): boolean {
  return (
    view.layout.lines[rate.segment.line]?.segments.some(
      (segment) => segment.tokens.filter((token) => /\p{L}{3,}/u.test(token.text)).length > 2,
    ) === true
  );
}

function isLabelled(line: Line, amount: AmountCandidate, concepts: ReadonlySet<Concept>): boolean {
  const labels = line.segments
    .filter((segment) => segment.box.x0 <= amount.box.x0)
    .flatMap((segment) => segment.labels);
  const first = labels[0];
  return first !== undefined && concepts.has(first.concept);
}

/** The head of the column that the amount stands in, over other numbers of it. */
function isUnder(
  view: DocumentView,
  { segment, box }: AmountCandidate,
  concepts: ReadonlySet<Concept>,
): boolean {
  for (let index = segment.line - 1; index >= segment.line - FARTHEST_HEAD; index -= 1) {
    const line = view.layout.lines[index];
    if (line?.page !== segment.page) return false;
    const over = line.segments.filter((each) => overlapX(each.box, box) > 0);
    const labels = over.flatMap((each) => each.labels);
    const near = labels.filter((label) => overlapX(label.box, box) > -0.5 * heightOf(box));
    if (near.length > 0) return near.some((label) => concepts.has(label.concept));
    if (over.some((each) => /\p{L}{3,}/u.test(each.text))) return false;
  }
  return false;
}

function isBase(base: AmountCandidate, rate: AmountCandidate, amount: AmountCandidate): boolean {
  if (base.value.isZero()) return false;
  if (rate.value.isZero()) return amount.value.isZero();
  if (amount.value.isZero()) return false;
  const tax = base.value.times(rate.value).div(100);
  return tax.abs().minus(amount.value.abs()).abs().lessThan(ROUNDING);
}

/** The same rate on the same base is stated twice where a table repeats what the sums say. */
function distinct(taxes: readonly StatedTax[]): StatedTax[] {
  const byKey = new Map<string, StatedTax>();
  for (const tax of taxes) {
    const key = `${tax.rate.toString()} ${tax.amount.toFixed(2)}`;
    const before = byKey.get(key);
    if (before === undefined || (before.base === null && tax.base !== null)) byKey.set(key, tax);
  }
  return [...byKey.values()];
}

/**
 * A table of several rates is complete where its rows follow each other, or where its taxes add up to an amount of the
 * document, or with their bases to the total.
 */
function isWhole(view: DocumentView, taxes: readonly StatedTax[], { total }: InvoiceFieldMap): boolean {
  if (taxes.length < 2) return false;
  const rates = new Set(taxes.map((each) => each.rate.toString()));
  const follow = taxes.slice(1).every((each, index) => each.line - (taxes[index]?.line ?? 0) <= 2);
  if (rates.size === taxes.length && follow) return true;
  const sum = Decimal.sum(...taxes.map((each) => each.amount));
  const gross = Decimal.sum(sum, ...taxes.map((each) => each.base ?? 0));
  if (total !== undefined && gross.minus(new Decimal(total.value).abs()).abs().lessThan(CENT)) return true;
  return !sum.isZero() && view.amounts.some(({ value }) => value.abs().equals(sum));
}

/** Those that add up to the tax of the document; all of them where they do. */
function adding(taxes: readonly StatedTax[], tax: Decimal): StatedTax[] | null {
  const isTax = (chosen: readonly StatedTax[]): boolean =>
    chosen
      .reduce((sum, each) => sum.plus(each.amount), new Decimal(0))
      .minus(tax)
      .abs()
      .lessThan(CENT);
  if (taxes.length === 0) return null;
  if (isTax(taxes)) return [...taxes];
  if (taxes.length > MOST_ROWS) return null;
  return subsetsOf(taxes).find(isTax) ?? null;
}

/** A single rate applies to the subtotal, where the product says so. */
function completed(tax: StatedTax, all: readonly StatedTax[], fields: InvoiceFieldMap): StatedTax {
  if (tax.base !== null || all.length > 1 || fields.subtotal === undefined) return tax;
  const subtotal = new Decimal(fields.subtotal.value).abs();
  const isOfSubtotal = subtotal.times(tax.rate).div(100).minus(tax.amount).abs().lessThan(ROUNDING);
  return isOfSubtotal ? { ...tax, base: subtotal } : tax;
}
