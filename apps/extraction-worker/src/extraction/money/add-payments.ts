import { ExtractedField, InvoiceFieldMap } from '@cira/contracts';
import { Decimal } from 'decimal.js';
import { tokensOf } from '../candidates/candidate';
import { DocumentView } from '../candidates/document-view';
import { AmountCandidate } from '../candidates/find-amounts';
import { readField } from '../fields/field';
import { isAside } from './score-amounts';
import { looksLikeMoney } from './looks-like-money';

const CENT = new Decimal('0.011');
const CLEARLY = 0.4;

/** Several payments on account, added up; only where total less all of them is what is due. Null otherwise. */
export function addPayments(view: DocumentView, fields: InvoiceFieldMap): ExtractedField | null {
  if (fields.total === undefined || fields.amountDue === undefined) return null;
  const open = new Decimal(fields.total.value).minus(fields.amountDue.value);
  const payments = onePerLine(view.amounts.filter((amount) => isPayment(view, amount)));
  const sum = payments.reduce((total, { value }) => total.plus(value.abs()), new Decimal(0));
  if (payments.length < 2 || sum.minus(open).abs().greaterThan(CENT)) return null;
  return readField(
    payments.flatMap((payment) => tokensOf(payment)),
    {
      value: sum.toFixed(2),
      confidence: 0.9,
      evidence: [`sum of ${String(payments.length)} payments, and total less amount due`],
    },
  );
}

function isPayment(view: DocumentView, amount: AmountCandidate): boolean {
  if (!looksLikeMoney(amount) || isAside(amount)) return false;
  const [label] = view.labelsOf(amount);
  return label?.concept === 'paid' && label.direction === 'left' && label.strength > CLEARLY;
}

function onePerLine(amounts: readonly AmountCandidate[]): AmountCandidate[] {
  return [...new Map(amounts.map((amount) => [amount.segment.line, amount])).values()];
}
