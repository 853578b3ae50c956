import { mean } from '../support/statistics.mjs';

const BOUNDS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];
const SURE = 0.95;
const PRECISION = 0.99;

/**
 * Whether confidence means what it says. `results` are values that were given and can be judged: `{ right, confidence,
 * verdict, … }`; `wanted` is how many fields there were to give.
 *
 * - `bins`: `{ from, to, n, confidence, right }`, mean confidence and share right of what lies in between.
 * - `expectedError`: the mean gap between the two, weighted by n. `brier`: mean squared distance of confidence from 1
 *   where right, from 0 where wrong.
 * - `coverage`: the most values that can be taken from the surest on while 99 % of them are right, `{ n, threshold,
 *   ofGiven, ofWanted }`; threshold null where not even the surest are.
 * - `sure`: `{ n, wrong }` of confidence 0.95 and more; `proved`: the same of what is called proved. `wrong` are results.
 */
export function calibrate(results, wanted = results.length) {
  const bins = binsOf(results);
  const gaps = bins.map(({ n, confidence, right }) => n * Math.abs(confidence - right));
  return {
    bins,
    expectedError: gaps.reduce((sum, gap) => sum + gap, 0) / results.length,
    brier: mean(results.map(({ confidence, right }) => (confidence - Number(right)) ** 2)),
    coverage: coverageOf(results, wanted),
    sure: wrongAmong(results.filter(({ confidence }) => confidence >= SURE)),
    proved: wrongAmong(results.filter(({ verdict }) => verdict === 'proved')),
  };
}

function binsOf(results) {
  return BOUNDS.slice(0, -1).flatMap((from, index) => {
    const to = BOUNDS[index + 1];
    const inside = results.filter(
      ({ confidence }) => confidence >= from && (confidence < to || to === BOUNDS.at(-1)),
    );
    if (inside.length === 0) return [];
    const right = mean(inside.map((result) => Number(result.right)));
    return [{ from, to, n: inside.length, confidence: mean(inside.map((r) => r.confidence)), right }];
  });
}

function coverageOf(results, wanted) {
  const surest = [...results].sort((a, b) => b.confidence - a.confidence);
  let best = { n: 0, threshold: null };
  let right = 0;
  for (const [index, result] of surest.entries()) {
    right += Number(result.right);
    const n = index + 1;
    // Whoever takes one value of a confidence takes all that have it.
    const isLast = surest[n]?.confidence !== result.confidence;
    if (isLast && right / n >= PRECISION) best = { n, threshold: result.confidence };
  }
  return { ...best, ofGiven: best.n / results.length, ofWanted: best.n / wanted };
}

function wrongAmong(results) {
  return { n: results.length, wrong: results.filter(({ right }) => !right) };
}
