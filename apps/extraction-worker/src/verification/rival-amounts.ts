import { ExtractedField, FieldName, Finding, InvoiceFieldMap, Reading } from '@cira/contracts';
import Decimal from 'decimal.js';
import { viewOf } from '../extraction/candidates/document-view';
import { LabelEvidence } from '../extraction/candidates/label-evidence';
import { Concept } from '../extraction/lexicon/concepts';
import { amountOf, CENT, isClose, printAmount } from './amounts';
import { Equation } from './equation';
import { amountsOf } from './field-labels';
import { isPlausibleTax } from './plausible-tax';
import { SuspectAmount } from './suspect-amount';

/** An amount that the document may mean instead of the one that was read for a field. */
export interface RivalAmount {
  readonly field: FieldName;
  readonly amount: Decimal;
  /** For a human: where it comes from. */
  readonly reason: string;
}

type Rival = Omit<RivalAmount, 'field'>;

const SUMS: readonly Concept[] = ['total', 'totalStrong', 'amountDue'];
/** Fewer beside the total may be its tax and what it comes to. */
const SUMS_OF_A_TABLE = 2;
const HALF_A_CENT = new Decimal('0.005');

/**
 * Parts of a document add up as well as the whole does: a page's carry, one tax group, the lines before tax. So the
 * total has a rival while the pages show a larger sum that a label calls total, payable or due, or that tax or another
 * group seems to lead to, or it is one of a row of sums; and a subtotal that only lines prove has one while another subtotal is larger. None where
 * the other fields explain the larger sum, and for e-invoice XML, which names its amounts.
 */
export function findRivals(
  fields: InvoiceFieldMap,
  equations: readonly Equation[],
  reading: Reading,
): RivalAmount[] {
  const [total, subtotal] = [amountOf(fields, 'total'), amountOf(fields, 'subtotal')];
  const isFromXml = fields.total?.method === 'xml' || fields.subtotal?.method === 'xml';
  if (isFromXml || (!total && !subtotal)) return [];
  const view = viewOf(reading);
  const proofsOf = (name: FieldName): Equation[] =>
    equations.filter((equation) => equation.kind === 'proof' && equation.fields.includes(name));

  const rivals: RivalAmount[] = [];
  if (total?.isZero() === false) {
    const proofs = proofsOf('total');
    const suspect = new SuspectAmount(total, fields, view);
    const rival =
      rivalOfTotal(suspect, {
        isProved: proofs.length > 0,
        isTaxed: proofs.some((proof) => proof.fields.includes('tax')),
      }) ?? rowOfSums(suspect, fields.total);
    if (rival) rivals.push({ field: 'total', ...rival });
  }
  if (subtotal && proofsOf('subtotal').length > 0 && !proofsOf('subtotal').some(leadsToTotal)) {
    const rival = labelledRival(new SuspectAmount(subtotal, fields, view), ['subtotal'], 'subtotal');
    if (rival) rivals.push({ field: 'subtotal', ...rival });
  }
  return rivals;
}

export function rivalFindings(rivals: readonly RivalAmount[]): Finding[] {
  return rivals.map(({ field, reason }) => ({
    code: 'AMOUNT_HAS_RIVAL',
    severity: 'warning',
    message: reason,
    fields: [field],
  }));
}

const leadsToTotal = (equation: Equation): boolean => equation.fields.includes('total');

function rivalOfTotal(
  total: SuspectAmount,
  { isProved, isTaxed }: { readonly isProved: boolean; readonly isTaxed: boolean },
): Rival | null {
  return (
    labelledRival(total, SUMS, 'total') ??
    printedSum(total, { withTax: !isTaxed }) ??
    (isProved && !isTaxed ? taxOnTop(total) : null)
  );
}

function labelledRival(suspect: SuspectAmount, concepts: readonly Concept[], name: string): Rival | null {
  const found = suspect.larger().flatMap((candidate) => {
    const label = suspect.labelAs(candidate, concepts);
    if (!label) return [];
    const called = label.label.text.replace(/[\s:]+$/, '');
    const [amount, read] = [printAmount(candidate.value), printAmount(suspect.value)];
    const reason = `"${called}" is ${amount}, more than the ${name} ${read}`;
    return [{ amount: candidate.value, reason }];
  });
  return largestOf(found);
}

/** The larger sum may have lost its label; that this one and its tax, or another group's total, make it is no chance. */
function printedSum(total: SuspectAmount, { withTax }: { readonly withTax: boolean }): Rival | null {
  const { money, value, view } = total;
  const namesTax = view.layout.segments.some(({ labels }) => labels.some(({ concept }) => concept === 'tax'));
  const found = total.larger().flatMap((candidate) => {
    if (total.isClaimed(candidate, SUMS)) return [];
    const rest = candidate.value.minus(value);
    const part = money.find(
      (each) =>
        isClose(each.value, rest, CENT) &&
        (isGroupSum(total.labelOf(each)) ||
          (withTax && namesTax && isPlausibleTax(each.value, value) && !total.isClaimed(each, ['tax']))),
    );
    if (!part) return [];
    const sum = `${printAmount(value)} + ${printAmount(part.value)} = ${printAmount(candidate.value)}`;
    return [{ amount: candidate.value, reason: `The pages show all of ${sum}, which may be the total` }];
  });
  return largestOf(found);
}

/** However far the label: that the sum closes is evidence enough. */
function isGroupSum(label: LabelEvidence | null): boolean {
  return label?.direction === 'left' && (label.concept === 'total' || label.concept === 'totalStrong');
}

/** Tax at a rate that is printed, of this very amount, so the amount is the one before tax. */
function taxOnTop(total: SuspectAmount): Rival | null {
  const { money, value, view } = total;
  for (const tax of money.filter((each) => total.labelOf(each)?.concept === 'tax')) {
    if (!isPlausibleTax(tax.value, value)) continue;
    const rate = view.amounts.find((each) =>
      isClose(value.times(each.value).div(100), tax.value, HALF_A_CENT),
    );
    if (!rate) continue;
    const share = `${printAmount(tax.value)} is ${rate.value.toFixed()} % of ${printAmount(value)}`;
    return { amount: value.plus(tax.value), reason: `The tax of ${share} and may come on top of it` };
  }
  return null;
}

/** A table of several columns of money has a sum below each: the row alone does not say which of them is the total. */
function rowOfSums(total: SuspectAmount, field: ExtractedField | undefined): Rival | null {
  const read = field && amountsOf(field, total.view).find(({ value }) => value.equals(total.value));
  const label = read && total.labelOf(read);
  if (!read || label?.direction !== 'left') return null;
  const others = total
    .followers(read, label.label)
    .filter(({ value }) => !value.isZero() && !total.isRead(value));
  const [other] = others;
  if (!other || others.length < SUMS_OF_A_TABLE) return null;
  const amounts = others.map(({ value }) => printAmount(value)).join(', ');
  return {
    amount: other.value,
    reason: `${printAmount(total.value)} stands in a row of sums, before ${amounts}`,
  };
}

function largestOf(rivals: readonly Rival[]): Rival | null {
  return [...rivals].sort((a, b) => b.amount.abs().comparedTo(a.amount.abs()))[0] ?? null;
}
