const NOT_FIELDS = new Set([
  'items',
  'doc_kind',
  'language',
  'country',
  'layout_group',
  'exhaustive',
  'unjudged',
]);

/** How many documents have each field, and how they are spread over kinds, languages and countries, as text. */
export function coverageOf(truths) {
  const fields = count(
    truths.flatMap((truth) =>
      Object.keys(truth).filter((key) => !NOT_FIELDS.has(key) && !key.endsWith('_alt')),
    ),
  );
  const spread = ['doc_kind', 'language', 'country'].map((key) => [
    key,
    count(truths.map((truth) => truth[key])),
  ]);
  const share = (number) => `${((100 * number) / truths.length).toFixed(1)} %`;
  return [
    ...fields.map(([field, number]) => `${field.padEnd(22)} ${share(number)}`),
    ...spread.map(
      ([key, counts]) =>
        `${key.padEnd(22)} ${counts.map(([value, number]) => `${value} ${share(number)}`).join(', ')}`,
    ),
    `${'layouts'.padEnd(22)} ${new Set(truths.map((truth) => truth.layout_group)).size}`,
  ].join('\n');
}

function count(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
