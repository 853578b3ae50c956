import { Decimal } from 'decimal.js';
import { DocumentView } from '../candidates/document-view';
import { AmountCandidate } from '../candidates/find-amounts';
import { LabelEvidence } from '../candidates/label-evidence';
import { scoreOf, Weights } from '../fields/score';
import { heightOf } from '../layout/box';

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
    const evidence = view.labelsOf(amount);
    const labels = scoreOf(evidence, weights, -3);
    if (labels < least) continue;
    const size = largest?.equals(amount.value) === true ? 1 : 0;
    const score = labels + formOf(amount) + placeOf(view, amount) + size;
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

export function largestOf(view: DocumentView): Decimal {
  return Decimal.max(0, ...view.amounts.filter(looksLikeMoney).map((amount) => amount.value));
}

export function looksLikeMoney(amount: AmountCandidate): boolean {
  return !amount.isPercent && (amount.decimals === 2 || amount.currency !== null);
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
