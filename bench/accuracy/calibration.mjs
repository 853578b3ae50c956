import { mean } from '../support/statistics.mjs';

const BOUNDS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1];
const SURE = 0.95;

/**
 * Whether confidence means what it says. `results` are labelled fields that were read: `{ id, field, right, confidence,
 * verdict, expected, actual }`. Answers `{ bins, expectedError, sureButWrong, provedButWrong }`: bins of
 * `{ from, to, n, confidence, right }` (means), and the mean gap between confidence and share right, weighted by n.
 */
export function calibrate(results) {
  const bins = BOUNDS.slice(0, -1).flatMap((from, index) => {
    const to = BOUNDS[index + 1];
    const inside = results.filter(
      ({ confidence }) => confidence >= from && (confidence < to || to === BOUNDS.at(-1)),
    );
    if (inside.length === 0) return [];
    const right = mean(inside.map((result) => Number(result.right)));
    return [{ from, to, n: inside.length, confidence: mean(inside.map((r) => r.confidence)), right }];
  });
  const wrong = results.filter(({ right }) => !right);
  return {
    bins,
    expectedError:
      bins.reduce((sum, { n, confidence, right }) => sum + n * Math.abs(confidence - right), 0) /
      results.length,
    sureButWrong: wrong.filter(({ confidence }) => confidence >= SURE),
    provedButWrong: wrong.filter(({ verdict }) => verdict === 'proved'),
  };
}
