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
}

/** The amounts that may play a part, best first, each value once. */
export function scoreAmounts(view: DocumentView, weights: Weights, least: number): ScoredAmount[] {
  const largest = Decimal.max(0, ...view.amounts.filter(looksLikeMoney).map((each) => each.value));
  const byValue = new Map<string, ScoredAmount>();
  for (const amount of view.amounts) {
    if (amount.isPercent) continue;
    const evidence = view.labelsOf(amount);
    const labels = scoreOf(evidence, weights, -3);
    if (labels < least) continue;
    const score =
      labels +
      formOf(amount) +
      placeOf(view, amount) +
      (weights.totalStrong === 10 && amount.value.equals(largest) ? 1 : 0);
    const before = byValue.get(amount.value.toString());
    if (before === undefined || score > before.score) {
      byValue.set(amount.value.toString(), { amount, value: amount.value, score, evidence });
    }
  }
  return [...byValue.values()].sort((a, b) => b.score - a.score);
}

export function looksLikeMoney(amount: AmountCandidate): boolean {
  return !amount.isPercent && (amount.decimals === 2 || amount.currency !== null);
}

/** Two decimals or a currency sign make a number money; a bare whole number is more often something else. */
function formOf(amount: AmountCandidate): number {
  if (amount.decimals === 2) return amount.currency === null ? 0.5 : 0.9;
  if (amount.currency !== null) return 0.5;
  return amount.decimals === 0 ? -1.5 : -2.5;
}

/** Sums stand low on the page and right, and are often set larger. */
function placeOf(view: DocumentView, amount: AmountCandidate): number {
  const area = view.layout.pages.find((page) => page.number === amount.segment.page);
  if (area === undefined) return 0;
  const isLarge = heightOf(amount.box) > 1.25 * area.textHeight;
  return 0.4 * (amount.box.y0 / area.height) + 0.3 * (amount.box.x1 / area.width) + (isLarge ? 0.3 : 0);
}
