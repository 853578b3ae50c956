const BINS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01];

/** Confidence against truth, for all values and by folder; and what is wrong although it is sure. */
export function describeCalibration(rows) {
  const folders = [...new Set(rows.map(({ folder }) => folder))];
  const parts = [
    ['all', rows],
    ...folders.map((folder) => [folder, rows.filter((row) => row.folder === folder)]),
  ];
  return parts.map(([name, part]) => `${name}: ${part.length} values\n${table(part)}`).join('\n\n');
}

function table(rows) {
  const lines = BINS.slice(0, -1).map((from, index) => {
    const to = BINS[index + 1];
    const inside = rows.filter(({ probability }) => probability >= from && probability < to);
    const mean = inside.reduce((sum, { probability }) => sum + probability, 0) / (inside.length || 1);
    const right = inside.filter((row) => row.right).length / (inside.length || 1);
    return `  ${from.toFixed(2)}-${Math.min(1, to).toFixed(2)}  ${String(inside.length).padStart(6)}  mean ${mean.toFixed(3)}  right ${right.toFixed(3)}`;
  });
  const sure = rows.filter(({ probability }) => probability >= 0.95);
  const wrong = sure.filter((row) => !row.right);
  return [
    ...lines,
    `  at 0.95 or more: ${sure.length} of ${rows.length}, wrong ${wrong.length}: ${wrong
      .slice(0, 20)
      .map(({ id, field }) => `${id}/${field}`)
      .join(' ')}`,
  ].join('\n');
}
