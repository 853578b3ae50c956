import { LabelEvidence } from '../candidates/label-evidence';
import { Concept } from '../lexicon/concepts';

/** What a label of a concept is worth for a field: up to 10 for its own name, below 0 for another's. */
export type Weights = Readonly<Partial<Record<Concept, number>>>;

/** The labels' verdict on a value. `other` is what any concept without a weight of its own takes away. */
export function scoreOf(evidence: readonly LabelEvidence[], weights: Weights, other = -4): number {
  return evidence.reduce((sum, each) => sum + (weights[each.concept] ?? other) * each.strength, 0);
}

/** From a score and its lead over the next best to 0..1: a value with the field's own label beside it gets 0.9. */
export function confidenceOf(score: number, lead: number): number {
  const fromLabel = 0.3 + 0.065 * Math.min(10, Math.max(0, score));
  return Math.min(0.97, fromLabel) * (lead < 1 ? 0.8 : 1);
}
