import { calibrate } from './calibration.mjs';
import { inventedValues } from './invented-values.mjs';
import { predictionOf } from './prediction.mjs';
import { scoreDocument } from './score.mjs';
import { isWhole, summariseScores } from './summarise-scores.mjs';

/**
 * Scores the outcomes of a run. A document that gave no result counts with every labelled field wrong.
 *
 * - `overall` and `groups: [{ by, name, summary }]` (by kind, medium (`digital` or
 *   `scans and photos`), language and layout) as `summariseScores` answers them;
 * - `documents`: `{ id, whole, itemsF1, itemTotals: { expected, actual } }`;
 * - `results`: every labelled field, `{ id, field, right, expected, actual, confidence, verdict }`, confidence and
 *   verdict null where nothing was read;
 * - `invented`: `{ documents, given, values, lines: { given, invented } }` over the documents whose labels are
 *   exhaustive; `values` are like `results` with `expected` null;
 * - `calibration` over the values that were given for labelled fields, and those that are invented.
 */
export function scoreRun(outcomes) {
  const scored = outcomes.map(scoreOutcome);
  const results = scored.flatMap(({ results: own }) => own);
  const invented = sumUpInvented(scored);
  // What was not read has no confidence to be judged.
  const given = results.filter(({ confidence }) => confidence !== null);
  return {
    pipelineVersions: [...new Set(scored.flatMap(({ version }) => version ?? []))].sort(),
    overall: summariseScores(scored),
    groups: ['kind', 'medium', 'language', 'layout'].flatMap((property) => groupBy(scored, property)),
    documents: scored.map(({ id, itemsF1, itemTotals, ...score }) => ({
      ...{ id, itemsF1, itemTotals },
      whole: isWhole({ ...score, itemsF1 }),
    })),
    results,
    invented,
    calibration: calibrate([...given, ...invented.values], results.length + invented.values.length),
  };
}

function scoreOutcome({ document: { id, truth, kind, language, layout }, evidence }) {
  const prediction = predictionOf(evidence);
  const score = scoreDocument(truth, prediction);
  const withEvidence = (result) => ({
    id,
    ...result,
    confidence: evidence?.fields[result.field]?.confidence ?? null,
    verdict: evidence?.fields[result.field]?.verdict ?? null,
  });
  const totalsOf = (items = []) => items.map(({ total_price: total }) => total ?? null);
  return {
    ...{ id, kind, language, layout, ...score },
    medium: kind === 'digital_pdf' ? 'digital' : 'scans and photos',
    version: evidence?.pipeline_version ?? null,
    itemTotals: { expected: totalsOf(truth.items), actual: totalsOf(prediction.items) },
    results: score.fields.map(withEvidence),
    invented: evidence === null ? null : inventedIn(truth, prediction, withEvidence),
  };
}

function inventedIn(truth, prediction, withEvidence) {
  const found = inventedValues(truth, prediction);
  if (found === null) return null;
  const values = found.invented.map(({ field, actual }) =>
    withEvidence({ field, right: false, expected: null, actual }),
  );
  return { ...found, values };
}

function sumUpInvented(scored) {
  const known = scored.flatMap(({ invented }) => invented ?? []);
  const sum = (count) => known.reduce((all, one) => all + count(one), 0);
  return {
    documents: known.length,
    given: sum(({ given }) => given),
    values: known.flatMap(({ values }) => values),
    lines: { given: sum(({ lines }) => lines.given), invented: sum(({ lines }) => lines.invented) },
  };
}

function groupBy(scored, property) {
  const names = [...new Set(scored.map((score) => score[property]))].sort();
  return names.map((name) => ({
    by: property,
    name,
    summary: summariseScores(scored.filter((score) => score[property] === name)),
  }));
}
