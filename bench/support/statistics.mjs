/** The value below which the share `q` (0 to 1) of the sorted sample lies, interpolated; NaN for an empty one. */
export function quantile(values, q) {
  if (values.length === 0) return NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * q;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  return below + (above - below) * (position - Math.floor(position));
}

export const median = (values) => quantile(values, 0.5);

/** `{ n, median, p90, min, max }` in the unit of the values. */
export function summarise(values) {
  return {
    n: values.length,
    median: median(values),
    p90: quantile(values, 0.9),
    min: quantile(values, 0),
    max: quantile(values, 1),
  };
}

export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
