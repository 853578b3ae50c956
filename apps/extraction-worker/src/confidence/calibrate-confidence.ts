import { ExtractedField, FieldName } from '@cira/contracts';
import calibration from './calibration.json';
import { evidenceFeatures } from './evidence-features';

/** Never nothing and never certain: labelled documents are a sample. */
const LEAST = 0.02;
const MOST = 0.995;

/**
 * How often a value with this evidence was right on labelled documents, 0 to 1: a logistic regression over its
 * features, learned by `training/calibrate.mjs`, whose weights are in `calibration.json`. Values from e-invoice XML and
 * from language models keep the confidence that their evidence gave: nobody has labelled enough of them.
 */
export function calibratedConfidence(name: FieldName, field: ExtractedField): number {
  if (field.method === 'xml' || field.method === 'llm') return field.confidence;
  const weights: Readonly<Record<string, number>> = calibration.weights;
  const score = Object.entries(evidenceFeatures(name, field)).reduce(
    (sum, [feature, value]) => sum + value * (weights[feature] ?? 0),
    0,
  );
  const probability = 1 / (1 + Math.exp(-score));
  return Math.round(Math.min(MOST, Math.max(LEAST, probability)) * 1000) / 1000;
}
