const ITERATIONS = 25;

/**
 * Logistic regression with a ridge, by Newton's method (iteratively reweighted least squares). `rows` are `{ features,
 * right, weight }`, `features` by name. The ridge keeps features that few rows have near zero, so that they fall back on
 * what they share with others; it does not touch `bias`. Answers the weights by feature. Deterministic.
 */
export function fitLogisticRegression(rows, { ridge = 1 } = {}) {
  const names = [...new Set(rows.flatMap(({ features }) => Object.keys(features)))].sort();
  const position = new Map(names.map((name, index) => [name, index]));
  const samples = rows.map(({ features, right, weight }) => ({
    entries: Object.entries(features)
      .filter(([, value]) => value !== 0)
      .map(([name, value]) => [position.get(name), value]),
    right: right ? 1 : 0,
    weight,
  }));
  const ridges = names.map((name) => (name === 'bias' ? 1e-6 : ridge));
  const weights = new Float64Array(names.length);
  for (let iteration = 0; iteration < ITERATIONS; iteration += 1) {
    const { gradient, hessian } = slopesAt(weights, samples, ridges);
    const step = solve(hessian, gradient);
    for (let index = 0; index < weights.length; index += 1) weights[index] -= step[index];
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return Object.fromEntries(names.map((name, index) => [name, Math.round(weights[index] * 1e4) / 1e4]));
}

/** The probability that a row with these features is right. */
export function predict(weights, features) {
  return sigmoid(
    Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0),
  );
}

function slopesAt(weights, samples, ridges) {
  const size = weights.length;
  const gradient = Float64Array.from(weights, (weight, index) => ridges[index] * weight);
  const hessian = ridges.map((ridge, index) => {
    const row = new Float64Array(size);
    row[index] = ridge;
    return row;
  });
  for (const { entries, right, weight } of samples) {
    const probability = sigmoid(entries.reduce((sum, [index, value]) => sum + value * weights[index], 0));
    const slope = weight * (probability - right);
    const curve = weight * Math.max(1e-6, probability * (1 - probability));
    for (const [index, value] of entries) {
      gradient[index] += slope * value;
      for (const [other, otherValue] of entries) hessian[index][other] += curve * value * otherValue;
    }
  }
  return { gradient, hessian };
}

/** Gaussian elimination with pivoting. */
function solve(matrix, vector) {
  const size = vector.length;
  const rows = matrix.map((row, index) => [...row, vector[index]]);
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    for (let row = column + 1; row < size; row += 1) {
      const factor = rows[row][column] / rows[column][column];
      if (factor === 0) continue;
      for (let index = column; index <= size; index += 1) rows[row][index] -= factor * rows[column][index];
    }
  }
  const solution = new Array(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = rows[row][size];
    for (let index = row + 1; index < size; index += 1) sum -= rows[row][index] * solution[index];
    solution[row] = sum / rows[row][row];
  }
  return solution;
}

const sigmoid = (score) => 1 / (1 + Math.exp(-score));
