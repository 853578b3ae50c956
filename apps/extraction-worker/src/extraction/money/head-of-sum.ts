import { Decimal } from 'decimal.js';
import { DocumentView } from '../candidates/document-view';
import { AmountCandidate } from '../candidates/find-amounts';
import { LabelEvidence } from '../candidates/label-evidence';
import { heightOf } from '../layout/box';
import { looksLikeMoney } from './looks-like-money';

const LONGEST_COLUMN = 12;
/** Rows of a column of sums follow each other closely, in text heights. */
const WIDEST_GAP = 2;

const known = new WeakMap<DocumentView, ReadonlyMap<AmountCandidate, LabelEvidence>>();

/** The head of the column whose numbers add up to an amount that stands under them; null where none do. */
export function headOfSum(view: DocumentView, amount: AmountCandidate): LabelEvidence | null {
  const heads = known.get(view) ?? headsOfSums(view);
  known.set(view, heads);
  return heads.get(amount) ?? null;
}

function headsOfSums(view: DocumentView): Map<AmountCandidate, LabelEvidence> {
  const heads = new Map<AmountCandidate, LabelEvidence>();
  const money = view.amounts.filter(looksLikeMoney);
  for (const [index, amount] of money.entries()) {
    const head = headOver(view, amount, columnOver(money, index));
    if (head !== null) heads.set(amount, head);
  }
  return heads;
}

/** The numbers over one, nearest first, that end where it ends, as far as they stand close. */
function columnOver(money: readonly AmountCandidate[], index: number): AmountCandidate[] {
  const column: AmountCandidate[] = [];
  let lowest = money[index];
  if (lowest === undefined) return column;
  const height = heightOf(lowest.box);
  const right = lowest.box.x1;
  for (let at = index - 1; at >= 0 && column.length < LONGEST_COLUMN; at -= 1) {
    const each = money[at];
    if (each?.segment.page !== lowest.segment.page) break;
    if (lowest.box.y0 - each.box.y1 > WIDEST_GAP * height) break;
    if (each.segment.line === lowest.segment.line || Math.abs(each.box.x1 - right) > 0.6 * height) continue;
    column.push(each);
    lowest = each;
  }
  return column;
}

function headOver(
  view: DocumentView,
  amount: AmountCandidate,
  column: readonly AmountCandidate[],
): LabelEvidence | null {
  let sum = new Decimal(0);
  for (const [index, each] of column.entries()) {
    sum = sum.plus(each.value);
    if (index === 0 || !sum.equals(amount.value)) continue;
    const head = view.labelsOf(each).find(({ direction }) => direction === 'above');
    return head === undefined ? null : { ...head, strength: Math.max(head.strength, 0.85) };
  }
  return null;
}
