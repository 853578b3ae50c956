import { ALL_FIELDS } from '../../bench/accuracy/fields.mjs';
import { isImplied } from '../../bench/accuracy/invented-values.mjs';
import { scoreDocument } from '../../bench/accuracy/score.mjs';
import { predictionOf } from '../../bench/accuracy/prediction.mjs';

/**
 * Every value that the local engine and verification give for a labelled document, with the evidence behind it and
 * whether it is right: `{ id, group, field, features, confidence, right }`. Of documents with exhaustive labels also the
 * values that nobody labelled, which are wrong.
 */
export function labelledValues({ id, truth }, reading, pipeline) {
  const { invoice, evidence } = pipeline.read(reading);
  const scored = new Map(
    scoreDocument(truth, predictionOf(evidence)).fields.map((each) => [each.field, each]),
  );
  const group = truth.layout_group ?? id;
  return Object.entries(invoice.fields).flatMap(([name, field]) => {
    const label = snakeCase(name);
    const score = scored.get(label);
    const isInvented =
      truth.exhaustive === true &&
      ALL_FIELDS.includes(label) &&
      truth[label] == null &&
      !(truth.unjudged ?? []).includes(label) &&
      !isImplied(truth, label, field.value) &&
      !isDerivedSum(label, field);
    if (score === undefined && !isInvented) return [];
    return [
      {
        id,
        group,
        field: label,
        features: pipeline.features(name, field),
        confidence: field.confidence,
        verdict: field.verdict,
        right: score?.right === true && truth[label] != null,
      },
    ];
  });
}

/** Documents that print no such sum have it all the same. */
function isDerivedSum(label, field) {
  return field.method === 'derived' && ['subtotal', 'tax', 'total'].includes(label);
}

const snakeCase = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
