import { Finding, InvoiceFieldMap, Reading } from '@cira/contracts';
import Decimal from 'decimal.js';
import { DocumentView, viewDocument } from '../extraction/candidates/document-view';
import { AmountCandidate } from '../extraction/candidates/find-amounts';
import { LabelEvidence } from '../extraction/candidates/label-evidence';
import { Concept } from '../extraction/lexicon/concepts';
import { currenciesOf } from '../extraction/locale/currency';
import { looksLikeMoney } from '../extraction/money/score-amounts';
import { amountOf, CENT, isClose, printAmount, ROUNDING } from './amounts';
import { Equation } from './equation';
import { isPlausibleTax } from './plausible-tax';
import { Adjustment, apply, choices } from './total-equation';

/** An amount that the document may ask for instead of the total that was read. */
export interface RivalTotal {
  readonly amount: Decimal;
  /** For a human: where it comes from. */
  readonly reason: string;
}

/** A label further away than this speaks for too many numbers to accuse anyone. */
const CLEARLY_LABELLED = 0.5;
const HALF_A_CENT = new Decimal('0.005');
const SUMS: readonly Concept[] = ['total', 'totalStrong', 'amountDue'];

/**
 * Parts of a document add up as well as the whole does: a page's carry, one tax group, the lines before tax. So the
 * total has a rival while the pages show a larger sum that a label calls total, payable or due, or while tax seems to
 * come on top of it. Null where the other fields explain the larger sum (arrears, a discount), and for e-invoice XML,
 * which names its total.
 */
export function findRivalTotal(
  fields: InvoiceFieldMap,
  equations: readonly Equation[],
  reading: Reading,
): RivalTotal | null {
  const total = amountOf(fields, 'total');
  if (!total || total.isZero() || fields.total?.method === 'xml') return null;
  const view = viewDocument(reading);
  const sums: Sums = { fields, total, view, money: view.amounts.filter(looksLikeMoney) };
  const proofs = equations.filter(({ kind, fields: terms }) => kind === 'proof' && terms.includes('total'));
  const isTaxed = proofs.some((proof) => proof.fields.includes('tax'));
  return (
    labelledRival(sums) ??
    (isTaxed ? null : printedWithTax(sums)) ??
    (isTaxed || proofs.length === 0 ? null : taxOnTop(sums))
  );
}

export function rivalFindings(rival: RivalTotal | null): Finding[] {
  if (!rival) return [];
  return [{ code: 'TOTAL_HAS_RIVAL', severity: 'warning', message: rival.reason, fields: ['total'] }];
}

interface Sums {
  readonly fields: InvoiceFieldMap;
  readonly total: Decimal;
  readonly view: DocumentView;
  readonly money: readonly AmountCandidate[];
}

function labelledRival(sums: Sums): RivalTotal | null {
  const { total } = sums;
  const found = largerThanTotal(sums).flatMap((candidate) => {
    const label = labelOf(sums, candidate);
    if (!label || !callsTotal(label) || isFollowed(sums, candidate, label)) return [];
    if (isExplained(sums, candidate.value)) return [];
    const name = label.label.text.replace(/[\s:]+$/, '');
    return [{ amount: candidate.value, reason: `"${name}" ${asked(candidate.value, total)}` }];
  });
  return largestOf(found);
}

/** The label may be torn off the sum with tax; that total and tax add up to it is no chance. */
function printedWithTax(sums: Sums): RivalTotal | null {
  const { total, money, view } = sums;
  if (!view.layout.segments.some(({ labels }) => labels.some(({ concept }) => concept === 'tax'))) return null;
  const found = largerThanTotal(sums).flatMap((candidate) => {
    const { value } = candidate;
    if (isClaimed(labelOf(sums, candidate), SUMS) || isExplained(sums, value)) return [];
    const tax = money.find((each) => isClose(each.value, value.minus(total), CENT));
    if (!tax || !isPlausibleTax(tax.value, total) || isClaimed(labelOf(sums, tax), ['tax'])) return [];
    const sum = `${printAmount(total)} + ${printAmount(tax.value)}`;
    return [{ amount: value, reason: `${sum} ${asked(value, total)} and may be the sum with tax` }];
  });
  return largestOf(found);
}

/** Tax at a rate that is printed, of this very amount, so the amount is the one before tax. */
function taxOnTop(sums: Sums): RivalTotal | null {
  const { total, money, view } = sums;
  for (const tax of money.filter((each) => labelOf(sums, each)?.concept === 'tax')) {
    if (!isPlausibleTax(tax.value, total)) continue;
    const rate = view.amounts.find(({ value }) =>
      isClose(total.times(value).div(100), tax.value, HALF_A_CENT),
    );
    if (!rate) continue;
    const share = `${printAmount(tax.value)} is ${rate.value.toFixed()} % of ${printAmount(total)}`;
    return { amount: total.plus(tax.value), reason: `the tax of ${share} and may come on top of it` };
  }
  return null;
}

function largerThanTotal({ fields, total, money }: Sums): AmountCandidate[] {
  const currency = fields.currency?.value;
  return money.filter(
    ({ value, currency: mark }) =>
      value.isNegative() === total.isNegative() &&
      value.abs().greaterThan(total.abs().plus(ROUNDING)) &&
      // The same sum in another currency.
      (mark === null || currency === undefined || currenciesOf(mark).includes(currency)),
  );
}

function labelOf({ view }: Sums, candidate: AmountCandidate): LabelEvidence | null {
  return [...view.labelsOf(candidate)].sort((a, b) => b.strength - a.strength)[0] ?? null;
}

/** A plain "Total" above an amount is the head of a column. */
function callsTotal({ concept, strength, direction }: LabelEvidence): boolean {
  if (strength < CLEARLY_LABELLED || !SUMS.includes(concept)) return false;
  return direction === 'left' || concept !== 'total';
}

/** In a row of sums the last is the one in money: "Total 1,500.00 kWh … 212.40". */
function isFollowed({ money, view }: Sums, candidate: AmountCandidate, { label }: LabelEvidence): boolean {
  return money.some(
    (each) =>
      each.segment.line === candidate.segment.line &&
      each.box.x0 > candidate.box.x0 &&
      view.labelsOf(each).some((other) => other.label === label),
  );
}

/** Arrears, a late fee, or a discount that was taken off: the document says itself why another sum is larger. */
function isExplained({ fields, total }: Sums, larger: Decimal): boolean {
  const subtotal = amountOf(fields, 'subtotal');
  if (subtotal && isClose(subtotal, larger, CENT)) return true;
  const known = ADDED.flatMap(([name, sign]): Adjustment[] => {
    const amount = amountOf(fields, name);
    return amount ? [{ name, sign, amount: amount.abs() }] : [];
  });
  return choices(known).some((choice) => choice.length > 0 && isClose(apply(total, choice), larger, CENT));
}

const ADDED = [
  ['pastDueAmount', '+'],
  ['lateFeeAmount', '+'],
  ['discount', '+'],
  ['creditAmount', '-'],
  ['amountPaid', '-'],
] as const;

/** Whether a label gives the amount another part than those allowed. */
function isClaimed(evidence: LabelEvidence | null, allowed: readonly Concept[]): boolean {
  return evidence !== null && MONEY.includes(evidence.concept) && !allowed.includes(evidence.concept);
}

const MONEY: readonly Concept[] = [
  ...SUMS,
  ...(['subtotal', 'tax', 'pastDue', 'currentDue', 'lateFee', 'credit', 'paid', 'change'] as const),
  ...(['discount', 'shipping', 'rounding', 'otherAmount', 'lineAmount', 'unitPrice', 'quantity'] as const),
];

function asked(amount: Decimal, total: Decimal): string {
  return `is ${printAmount(amount)}, more than the total ${printAmount(total)}`;
}

function largestOf(rivals: readonly RivalTotal[]): RivalTotal | null {
  return [...rivals].sort((a, b) => b.amount.abs().comparedTo(a.amount.abs()))[0] ?? null;
}
