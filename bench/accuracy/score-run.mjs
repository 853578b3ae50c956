import { calibrate } from './calibration.mjs';
import { predictionOf } from './prediction.mjs';
import { scoreDocument, summariseScores } from './score.mjs';

/**
 * Scores the outcomes of a run: `{ overall, groups: [{ name, summary }], calibration, wrong }`. A document that gave no
 * result counts with every labelled field wrong.
 */
export function scoreRun(outcomes) {
  const scored = outcomes.map(({ document, evidence }) => ({
    document,
    evidence,
    score: scoreDocument(document.truth, predictionOf(evidence)),
  }));
  const results = scored.flatMap(({ document, evidence, score }) =>
    score.fields.map((result) => ({
      id: document.id,
      ...result,
      confidence: evidence?.fields[result.field]?.confidence ?? null,
      verdict: evidence?.fields[result.field]?.verdict ?? null,
    })),
  );
  return {
    overall: summariseScores(scored.map(({ score }) => score)),
    groups: [...groupBy(scored, 'kind'), ...groupBy(scored, 'language')],
    // What was not read has no confidence to be judged.
    calibration: calibrate(results.filter(({ confidence }) => confidence !== null)),
    wrong: results.filter(({ right }) => !right),
  };
}

function groupBy(scored, property) {
  const names = [...new Set(scored.map(({ document }) => document[property]))].sort();
  return names.map((name) => ({
    name,
    summary: summariseScores(
      scored.filter(({ document }) => document[property] === name).map(({ score }) => score),
    ),
  }));
}
