import { FieldName, InvoiceFieldMap } from '@cira/contracts';
import Decimal from 'decimal.js';
import { DocumentView } from '../extraction/candidates/document-view';
import { AmountCandidate } from '../extraction/candidates/find-amounts';
import { LabelEvidence } from '../extraction/candidates/label-evidence';
import { LabelMatch } from '../extraction/layout/layout';
import { Concept } from '../extraction/lexicon/concepts';
import { currenciesOf } from '../extraction/locale/currency';
import { looksLikeMoney } from '../extraction/money/looks-like-money';
import { amountOf, CENT, isClose, ROUNDING } from './amounts';
import { Adjustment, apply, choices } from './total-equation';

/** A label further away than this speaks for too many numbers to accuse anyone. */
const CLEARLY_LABELLED = 0.5;
/** Why another sum of the same document may rightly be larger. */
const ADDED = [
  ['pastDueAmount', '+'],
  ['lateFeeAmount', '+'],
  ['otherCharges', '+'],
  ['discount', '+'],
  ['withheldTax', '+'],
  ['creditAmount', '-'],
  ['amountPaid', '-'],
] as const;
const MONEY: readonly Concept[] = [
  ...(['total', 'totalStrong', 'amountDue', 'subtotal', 'tax', 'pastDue', 'currentDue', 'lateFee'] as const),
  ...(['credit', 'paid', 'change', 'discount', 'shipping', 'rounding', 'otherAmount'] as const),
  ...(['lineAmount', 'unitPrice', 'quantity'] as const),
];

/** One sum that was read, held against everything that the pages print in money. */
export class SuspectAmount {
  readonly money: readonly AmountCandidate[];

  constructor(
    readonly value: Decimal,
    private readonly fields: InvoiceFieldMap,
    readonly view: DocumentView,
  ) {
    this.money = view.amounts.filter(looksLikeMoney);
  }

  /** What is printed, larger, and not explained by the other fields: arrears, a discount that was taken off. */
  larger(): AmountCandidate[] {
    const currency = this.fields.currency?.value;
    return this.money.filter(
      ({ value, currency: mark }) =>
        value.isNegative() === this.value.isNegative() &&
        value.abs().greaterThan(this.value.abs().plus(ROUNDING)) &&
        // The same sum in another currency.
        (mark === null || currency === undefined || currenciesOf(mark).includes(currency)) &&
        !this.isExplained(value),
    );
  }

  /** The label that calls the amount one of these; null where another does, none, or one too far away. */
  labelAs(candidate: AmountCandidate, concepts: readonly Concept[]): LabelEvidence | null {
    const label = this.labelOf(candidate);
    if (!label || label.strength < CLEARLY_LABELLED || !concepts.includes(label.concept)) return null;
    // A plain "Total" above an amount is the head of a column.
    if (label.direction === 'above' && label.concept === 'total') return null;
    return this.isFollowed(candidate, label) ? null : label;
  }

  /** Whether a label gives the amount another part than those allowed. */
  isClaimed(candidate: AmountCandidate, allowed: readonly Concept[]): boolean {
    const concept = this.labelOf(candidate)?.concept;
    return concept !== undefined && MONEY.includes(concept) && !allowed.includes(concept);
  }

  labelOf(candidate: AmountCandidate): LabelEvidence | null {
    return [...this.view.labelsOf(candidate)].sort((a, b) => b.strength - a.strength)[0] ?? null;
  }

  /** In a row of sums the last is the one in money: "Total 1,500.00 kWh … 212.40". */
  private isFollowed(candidate: AmountCandidate, { label }: LabelEvidence): boolean {
    return this.followers(candidate, label).length > 0;
  }

  /** What stands to the right of an amount at the same label. */
  followers({ segment, box }: AmountCandidate, label: LabelMatch): AmountCandidate[] {
    return this.money.filter(
      (each) =>
        each.segment.line === segment.line &&
        each.box.x0 > box.x0 &&
        this.view.labelsOf(each).some((other) => other.label === label),
    );
  }

  /** Whether any field has just this amount. */
  isRead(amount: Decimal): boolean {
    return (Object.keys(this.fields) as FieldName[]).some(
      (name) => amountOf(this.fields, name)?.abs().equals(amount.abs()) === true,
    );
  }

  private isExplained(larger: Decimal): boolean {
    const isRead = (name: FieldName): boolean => amountOf(this.fields, name)?.equals(larger) === true;
    if (isRead('subtotal') || isRead('total')) return true;
    const known = ADDED.flatMap(([name, sign]): Adjustment[] => {
      const amount = amountOf(this.fields, name);
      return amount ? [{ name, sign, amount: amount.abs() }] : [];
    });
    return choices(known).some(
      (choice) => choice.length > 0 && isClose(apply(this.value, choice), larger, CENT),
    );
  }
}
