import { Decimal } from 'decimal.js';
import { DocumentView } from '../candidates/document-view';
import { AmountCandidate } from '../candidates/find-amounts';
import { LabelEvidence } from '../candidates/label-evidence';
import { scoreOf, Weights } from '../fields/score';
import { heightOf } from '../layout/box';
import { headOfSum } from './head-of-sum';
import { looksLikeMoney } from './looks-like-money';

export interface ScoredAmount {
  readonly amount: AmountCandidate;
  readonly value: Decimal;
  readonly score: number;
  readonly evidence: readonly LabelEvidence[];
  /** How often the value is printed at a place that its labels allow. */
  readonly times: number;
}

/**
 * The amounts that may play a part, best first, each value once. `weights` is what labels say for the part, `least`
 * what they must say, `largest` a value that is likelier than others for its size.
 */
export function scoreAmounts(
  view: DocumentView,
  weights: Weights,
  least: number,
  largest: Decimal | null = null,
): ScoredAmount[] {
  const money = view.amounts.filter(looksLikeMoney);
  // Where sums are printed with decimals or signs, a bare number is none.
  const candidates = money.length >= 3 ? money : view.amounts.filter((amount) => !amount.isPercent);
  const byValue = new Map<string, ScoredAmount>();
  for (const amount of candidates) {
    const evidence = evidenceOf(view, amount);
    const labels = scoreOf(evidence, weights, -3);
    if (labels < least) continue;
    const size = largest?.equals(amount.value) === true ? 1 : 0;
    const score = labels + formOf(amount) + placeOf(view, amount) + size - asides(view, amount, evidence);
    const key = amount.value.toString();
    const before = byValue.get(key);
    const times = (before?.times ?? 0) + 1;
    const isBetter = before === undefined || score > before.score;
    byValue.set(
      key,
      isBetter ? { amount, value: amount.value, score, evidence, times } : { ...before, times },
    );
  }
  return [...byValue.values()].sort((a, b) => b.score - a.score);
}

/** What stands under a column of numbers and is their sum has the label of the column's head. */
function evidenceOf(view: DocumentView, amount: AmountCandidate): readonly LabelEvidence[] {
  const labels = view.labelsOf(amount);
  if (labels.some(({ direction, strength }) => direction === 'left' && strength > 0.5)) return labels;
  const head = headOfSum(view, amount);
  return head === null ? labels : [head];
}

const ASIDE = 4;

function asides(view: DocumentView, amount: AmountCandidate, evidence: readonly LabelEvidence[]): number {
  const isCalledTotal = evidence.some(({ concept }) => concept === 'total' || concept === 'totalStrong');
  return (
    (isAside(amount) ? ASIDE : 0) +
    ((isCalledTotal && isInnerOfRow(view, amount)) || isBaseOfRow(view, amount) ? ASIDE : 0)
  );
}

/** "Total 1,962.00 214.60 217.66 2,597.86": a row with several columns has its total at the end. */
function isInnerOfRow(view: DocumentView, { segment, box }: AmountCandidate): boolean {
  const line = view.layout.lines[segment.line];
  const head = line?.segments[0];
  const isTotalRow = head?.labels.some(({ concept }) => concept === 'total' || concept === 'totalStrong');
  if (line === undefined || isTotalRow !== true) return false;
  const further = line.segments.filter(
    (each) => each.box.x0 > box.x1 && each !== segment && /\d[.,]\d{2}\D*$/.test(each.text),
  );
  return further.length >= 2;
}

const OF = /^(?:on|of|over|von|auf|aus|sur|de|sobre|su|di|da|uit|op|s\/|@)$/i;

/** "GST (5%) on 2,629.75 ‖ 131.49": what the tax is of stands before the tax. */
function isBaseOfRow(view: DocumentView, { segment, from, box }: AmountCandidate): boolean {
  const before = segment.tokens[from - 1]?.text ?? '';
  const lead = /\p{Sc}|^[A-Z]{3}$/u.test(before) ? (segment.tokens[from - 2]?.text ?? '') : before;
  if (!OF.test(lead)) return false;
  const line = view.layout.lines[segment.line];
  return line?.segments.some((each) => each.box.x0 > box.x1 && /\d[.,]\d{2}\D*$/.test(each.text)) === true;
}

/** In brackets that open before it: "Instalments paid (11 x 58.00)" tells how the sum came about. */
export function isAside({ segment, from }: AmountCandidate): boolean {
  const before = segment.tokens
    .slice(0, from)
    .map((token) => token.text)
    .join(' ');
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

export function largestOf(view: DocumentView): Decimal {
  return Decimal.max(0, ...view.amounts.filter(looksLikeMoney).map((amount) => amount.value));
}

/** Two decimals or a currency sign make a number money; a bare whole number is more often something else. */
function formOf(amount: AmountCandidate): number {
  if (amount.decimals === 2) return amount.currency === null ? 0.5 : 0.9;
  if (amount.currency !== null) return 0.5;
  return amount.decimals === 0 ? -2.5 : -3;
}

/** Sums stand low on the page and right, and are often set larger. */
function placeOf(view: DocumentView, amount: AmountCandidate): number {
  const area = view.layout.pages.find((page) => page.number === amount.segment.page);
  if (area === undefined) return 0;
  const isLarge = heightOf(amount.box) > 1.25 * area.textHeight;
  return 0.4 * (amount.box.y0 / area.height) + 0.3 * (amount.box.x1 / area.width) + (isLarge ? 0.3 : 0);
}
