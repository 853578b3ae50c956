import { ExtractedField, FieldName, InvoiceFieldMap } from '@cira/contracts';
import { Decimal } from 'decimal.js';
import { tokensOf } from '../candidates/candidate';
import { DocumentView } from '../candidates/document-view';
import { describe } from '../candidates/label-evidence';
import { derivedField, fieldAt, readField } from '../fields/field';
import { confidenceOf, Weights } from '../fields/score';
import { Concept } from '../lexicon/concepts';
import { Adjustment, assignTotals, TotalsAssignment } from './assign-totals';
import { TaxSum } from './add-tax-rows';
import { addPayments } from './add-payments';
import { statedTaxesOf } from './stated-taxes';
import { ScoredAmount, scoreAmounts } from './score-amounts';
import { looksLikeMoney } from './looks-like-money';

/** Amounts that stand for themselves: the concept that names each, and the score that it needs. */
const SINGLE: readonly (readonly [field: FieldName, concept: Concept])[] = [
  ['amountDue', 'amountDue'],
  ['pastDueAmount', 'pastDue'],
  ['currentDueAmount', 'currentDue'],
  ['lateFeeAmount', 'lateFee'],
  ['creditAmount', 'credit'],
  ['amountPaid', 'paid'],
  ['discount', 'discount'],
  ['shipping', 'shipping'],
  ['otherCharges', 'charge'],
  ['withheldTax', 'withholding'],
  ['rounding', 'rounding'],
];
const LEAST = 5;

/** Every amount of the header: the total with its parts by joint assignment, the others by their labels. */
export function findMoneyFields(view: DocumentView): InvoiceFieldMap {
  const single = new Map(SINGLE.flatMap(([field, concept]) => pairOf(field, bestOf(view, concept))));
  const tendered = tenderedOf(view, single);
  const totals = assignTotals(view, adjustmentsOf(single), tendered, statedTaxesOf(view));
  const fields: InvoiceFieldMap = {};
  for (const [field, found] of single) fields[field] = amountField(unsigned(field, found));
  Object.assign(fields, totalsFields(totals));
  if (fields.total === undefined && tendered?.isPositive() === true && !tendered.isZero())
    fields.total = tenderedTotal(tendered);
  const current = withoutArrears(fields);
  if (current !== null) fields.total = current;
  const payments = addPayments(view, fields);
  if (payments !== null) fields.amountPaid = payments;
  // On a till slip what is given and handed back says nothing of what is open.
  if (fields.amountDue === undefined && fields.total !== undefined && tendered === null) {
    const due = derivedDue(fields);
    if (due !== null) fields.amountDue = due;
  }
  return fields;
}

const WORTHS: ReadonlySet<FieldName> = new Set(['creditAmount', 'discount', 'amountPaid', 'withheldTax']);

/** A credit is stated as what it is worth, however it is printed: `75.00 CR`, `−75.00`, `(75.00)`. */
function unsigned(field: FieldName, found: ScoredAmount): ScoredAmount {
  return WORTHS.has(field) ? { ...found, value: found.value.abs() } : found;
}

function pairOf(field: FieldName, found: ScoredAmount | null): [FieldName, ScoredAmount][] {
  return found === null ? [] : [[field, found]];
}

function bestOf(view: DocumentView, concept: Concept): ScoredAmount | null {
  const weights: Weights = { [concept]: 10, total: 0, totalStrong: 0, lineAmount: 0 };
  const best = scoreAmounts(view, weights, LEAST)[0];
  if (best === undefined || best.score < LEAST) return null;
  // A zero under "Disc. %" is a cell of the table, not a discount of the invoice.
  const isUnderHead = best.evidence.every((each) => each.direction === 'above');
  const isCell = best.value.isZero() || amountsBeside(view, best) >= CELLS_OF_A_ROW;
  return isUnderHead && isCell ? null : best;
}

/** On a bill with arrears the sum to pay is no total of this bill; its own charges are, where both add up to that sum. */
function withoutArrears(fields: InvoiceFieldMap): ExtractedField | null {
  const { total, amountDue, pastDueAmount, currentDueAmount, lateFeeAmount } = fields;
  if (total === undefined || pastDueAmount === undefined || currentDueAmount === undefined) return null;
  const arrears = new Decimal(pastDueAmount.value).plus(lateFeeAmount?.value ?? 0);
  const isDue = amountDue === undefined || new Decimal(amountDue.value).equals(total.value);
  const isSum = [pastDueAmount.value, arrears].some((part) =>
    new Decimal(currentDueAmount.value).plus(part).equals(total.value),
  );
  return isDue && isSum && arrears.isPositive() && !arrears.isZero() ? currentDueAmount : null;
}

const CELLS_OF_A_ROW = 3;

const amountsBeside = (view: DocumentView, { amount }: ScoredAmount): number =>
  view.amounts.filter((each) => each.segment.line === amount.segment.line && looksLikeMoney(each)).length;

function adjustmentsOf(single: ReadonlyMap<FieldName, ScoredAmount>): Adjustment[] {
  const adjustments: Adjustment[] = [];
  const shipping = single.get('shipping');
  const discount = single.get('discount');
  if (shipping !== undefined) adjustments.push({ name: 'shipping', value: shipping.value });
  if (discount !== undefined) adjustments.push({ name: 'discount', value: discount.value.abs().negated() });
  const charges = single.get('otherCharges');
  if (charges !== undefined) adjustments.push({ name: 'other charges', value: charges.value });
  const withheld = single.get('withheldTax');
  const rounding = single.get('rounding');
  if (withheld !== undefined)
    adjustments.push({ name: 'withheld tax', value: withheld.value.abs().negated() });
  if (rounding !== undefined) adjustments.push({ name: 'rounding', value: rounding.value });
  return adjustments;
}

function tenderedOf(view: DocumentView, single: ReadonlyMap<FieldName, ScoredAmount>): Decimal | null {
  const paid = single.get('amountPaid');
  const change = bestOf(view, 'change');
  return paid === undefined || change === null ? null : paid.value.minus(change.value.abs());
}

/** The total itself may be unreadable where what was paid and what was handed back is not. */
function tenderedTotal(tendered: Decimal): ExtractedField {
  return derivedField({
    value: printed(tendered, 2),
    confidence: 0.65,
    evidence: ['no total can be read: what was paid less the change'],
  });
}

function totalsFields(totals: TotalsAssignment): InvoiceFieldMap {
  const fields: InvoiceFieldMap = {};
  const { subtotal, tax, total, closure, groups } = totals;
  if (total !== null) fields.total = amountField(total, closure ?? groups);
  if (subtotal !== null) fields.subtotal = amountField(subtotal, closure);
  if (tax !== null) fields.tax = taxField(tax, closure);
  if (total !== null && tax !== null && subtotal === null && tax.score >= 6) {
    fields.subtotal = derivedField({
      value: total.value.minus(tax.value).toFixed(2),
      confidence: 0.6,
      evidence: [`total ${total.value.toFixed(2)} less tax ${tax.value.toFixed(2)}`],
    });
  }
  return fields;
}

function amountField(found: ScoredAmount, closure: string | null = null): ExtractedField {
  const labels = found.evidence.filter((each) => each.strength > 0.2).map(describe);
  return fieldAt(found.amount, {
    value: printed(found.value, found.amount.decimals),
    confidence: withClosure(confidenceOf(found.score, 10), closure, found.score),
    evidence: closure === null ? labels : [...labels, closure],
    alternatives:
      found.amount.alternative === null
        ? []
        : [{ value: found.amount.alternative.toString(), reason: 'thousands or decimals' }],
  });
}

function taxField(tax: TaxSum, closure: string | null): ExtractedField {
  const [first] = tax.parts;
  if (first === undefined)
    return derivedField({
      value: tax.value.toFixed(2),
      confidence: closure === null ? 0.6 : 0.8,
      evidence: ['sum of the tax table', ...(closure === null ? [] : [closure])],
    });
  if (tax.parts.length === 1) return amountField(first, closure);
  return readField([...new Set(tax.parts.flatMap((part) => tokensOf(part.amount)))], {
    value: tax.value.toFixed(2),
    confidence: withClosure(confidenceOf(tax.score, 10), closure, tax.score),
    evidence: [`sum of ${String(tax.parts.length)} tax rows`, ...(closure === null ? [] : [closure])],
  });
}

/** An equation makes a labelled value surer; a value without label it only makes plausible. */
function withClosure(confidence: number, closure: string | null, score: number): number {
  if (closure === null) return confidence * 0.85;
  return score >= 3 ? Math.max(confidence, 0.93) : 0.7;
}

/** Where nothing else is said, what is due is the total less what was paid, with any arrears. */
function derivedDue(fields: InvoiceFieldMap): ExtractedField | null {
  if (fields.total === undefined) return null;
  const parts = [fields.total.value];
  let due = new Decimal(fields.total.value);
  if (fields.amountPaid !== undefined) {
    due = due.minus(new Decimal(fields.amountPaid.value).abs());
    parts.push(`less ${fields.amountPaid.value} paid`);
  }
  if (fields.withheldTax !== undefined) {
    due = due.minus(new Decimal(fields.withheldTax.value).abs());
    parts.push(`less ${fields.withheldTax.value} withheld`);
  }
  if (due.isNegative() !== new Decimal(fields.total.value).isNegative()) return null;
  return derivedField({
    value: printed(due, 2),
    confidence: fields.total.confidence * 0.8,
    evidence: [`no amount due is named: total ${parts.join(' ')}`],
  });
}

const printed = (value: Decimal, decimals: number): string =>
  value.toFixed(Math.max(2, Math.min(decimals, 4)));
