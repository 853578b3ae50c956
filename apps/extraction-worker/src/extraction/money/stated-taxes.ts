import { Decimal } from 'decimal.js';
import { DocumentView } from '../candidates/document-view';
import { AmountCandidate } from '../candidates/find-amounts';
import { findTaxes } from '../taxes/find-tax-lines';
import { StatedTaxes } from './assign-totals';
import { looksLikeMoney } from './looks-like-money';

/** No tax is nearly that much of its base. */
const HIGHEST_RATE = new Decimal('0.35');
const CENT = new Decimal('0.011');
/** Lines from the last rate to the row that sums the table up. */
const SUM_ROW_WITHIN = 3;

/** What the tax table comes to: its rows added up, and what its own row of sums says (it may hold exempt goods too). */
export function statedTaxesOf(view: DocumentView): StatedTaxes[] {
  const rows = findTaxes(view, {}).filter((row) => row.base !== null && !row.amount.isZero());
  if (rows.length === 0) return [];
  const added = {
    base: Decimal.sum(...rows.map((row) => row.base ?? 0)),
    tax: Decimal.sum(...rows.map((row) => row.amount)),
  };
  const last = Math.max(...rows.map((row) => row.line));
  const summed = sumRow(view, last, added.tax);
  return summed === null ? [added] : [summed, added];
}

/** "Total 1'124.70 1'074.96 49.74": of the sums in the row the tax is known, and base and gross differ by it. */
function sumRow(view: DocumentView, last: number, tax: Decimal): StatedTaxes | null {
  for (let index = last + 1; index <= last + SUM_ROW_WITHIN; index += 1) {
    const money = view.amounts.filter((amount) => amount.segment.line === index && looksLikeMoney(amount));
    const base = money.find((amount) => isBaseOf(amount, tax, money));
    if (base !== undefined) return { base: base.value, tax };
  }
  return null;
}

function isBaseOf(base: AmountCandidate, tax: Decimal, money: readonly AmountCandidate[]): boolean {
  if (!money.some((each) => each.value.equals(tax))) return false;
  const gross = base.value.plus(tax);
  const isPlausible = tax.lessThan(base.value.times(HIGHEST_RATE));
  return (
    isPlausible && (money.some((each) => each.value.minus(gross).abs().lessThan(CENT)) || money.length === 2)
  );
}
