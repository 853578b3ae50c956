import { FieldName, InvoiceFieldMap, LineItem, TaxLine } from '@cira/contracts';
import Decimal from 'decimal.js';
import { amountOf, canProve, CENT, isClose, printAmount, ROUNDING } from './amounts';
import { Equation } from './equation';
import { headerAdjustments } from './total-equation';

/** What a tax may be off by for each line that was rounded on its own. */
const HALF_A_CENT = new Decimal('0.005');

/**
 * Rate × base = tax of each rate, and all of them together the tax of the invoice; their bases together the subtotal.
 * Where the document states no tax by rate, its only rate or the rates of its lines are put to the same test. The
 * rates are printed apart from the amounts, so that a product which closes to the cent is no chance.
 */
export function checkTaxes(
  fields: InvoiceFieldMap,
  taxes: readonly TaxLine[],
  lines: readonly LineItem[],
): Equation[] {
  const tax = amountOf(fields, 'tax');
  const stated = ratedOf(taxes, amountOf(fields, 'subtotal'));
  const off = stated.filter((each) => !closes(each, lines.length));
  const [worst] = off;
  if (worst)
    return [
      {
        kind: 'mismatch',
        code: 'TAX_RATE_MISMATCH',
        text: `${productOf(worst)} is not ${printAmount(worst.amount)}`,
        fields: [],
      },
    ];
  const rated = stated.length > 0 ? stated : ratedLines(fields, lines);
  if (!tax || tax.isZero() || rated.length === 0 || taxes.length > rated.length) return [];

  const sum = rated.reduce((acc, { amount }) => acc.plus(amount), new Decimal(0));
  const text = `${rated.map(productOf).join(' + ')} = ${printAmount(tax)}`;
  if (isClose(sum, tax, toleranceOf(lines.length))) {
    const names: FieldName[] = isBase(fields, rated) ? ['subtotal', 'tax'] : ['tax'];
    return canProve(fields, names) ? [{ kind: 'proof', text, fields: names, lines: false }] : [];
  }
  // Rates of lines speak of lines that may have been read badly; a table of taxes that closes speaks of the tax.
  if (stated.length === 0 || isClose(sum, tax, Decimal.max(ROUNDING, CENT.times(lines.length)))) return [];
  const together = `The taxes by rate come to ${printAmount(sum)}, not ${printAmount(tax)}`;
  return [{ kind: 'mismatch', code: 'TAXES_DO_NOT_SUM', text: together, fields: ['tax'] }];
}

interface RatedTax {
  readonly rate: Decimal;
  readonly base: Decimal;
  readonly amount: Decimal;
}

/** The taxes that can be computed again. A single rate without a base of its own is one of the subtotal. */
function ratedOf(taxes: readonly TaxLine[], subtotal: Decimal | null): RatedTax[] {
  return taxes.flatMap(({ rate, base, amount }) => {
    const on = base === null ? (taxes.length === 1 ? subtotal : null) : new Decimal(base);
    return rate === null || on === null
      ? []
      : [{ rate: new Decimal(rate), base: on, amount: new Decimal(amount) }];
  });
}

/** By the rates of the lines, where every line has one and nothing else is part of the sum. */
function ratedLines(fields: InvoiceFieldMap, lines: readonly LineItem[]): RatedTax[] {
  if (lines.length === 0 || headerAdjustments(fields).length > 0) return [];
  const bases = new Map<string, Decimal>();
  for (const { taxRate, total } of lines) {
    if (taxRate === null || total === null) return [];
    const rate = new Decimal(taxRate).toFixed();
    bases.set(rate, (bases.get(rate) ?? new Decimal(0)).plus(total));
  }
  const net = [...bases].map(([rate, base]) => ({ rate: new Decimal(rate), base }));
  const subtotal = amountOf(fields, 'subtotal');
  const sum = net.reduce((acc, { base }) => acc.plus(base), new Decimal(0));
  if (!subtotal || !isClose(sum, subtotal, CENT)) return [];
  return net.map(({ rate, base }) => ({ rate, base, amount: base.times(rate).div(100).toDecimalPlaces(2) }));
}

function closes({ rate, base, amount }: RatedTax, lines: number): boolean {
  return isClose(base.times(rate).div(100), amount, toleranceOf(lines));
}

/** Half a cent for the tax itself, or for each line whose tax was rounded; a long invoice proves no more than a few cents. */
function toleranceOf(lines: number): Decimal {
  return Decimal.min(ROUNDING, HALF_A_CENT.times(Math.max(2, lines)));
}

function isBase(fields: InvoiceFieldMap, rated: readonly RatedTax[]): boolean {
  const subtotal = amountOf(fields, 'subtotal');
  const sum = rated.reduce((acc, { base }) => acc.plus(base), new Decimal(0));
  return subtotal !== null && fields.subtotal?.method !== 'derived' && isClose(sum, subtotal, CENT);
}

function productOf({ rate, base }: RatedTax): string {
  return `${rate.toFixed()} % of ${printAmount(base)}`;
}
