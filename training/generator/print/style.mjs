/** The faces of one document. */
export function styleOf(random) {
  const family = random.weighted([
    [7, 'Helvetica'],
    [2, 'Times'],
    [1, 'Courier'],
  ]);
  const size = family === 'Courier' ? random.between(7.5, 9) : random.between(7.5, 11);
  const body = { family, size, bold: false, stretch: family === 'Courier' ? 1 : random.between(0.9, 1.08) };
  const boldLabels = random.chance(0.55);
  return {
    body,
    small: { ...body, size: size * random.between(0.78, 0.95) },
    tiny: { ...body, size: Math.max(5.5, size * random.between(0.65, 0.9)) },
    letterhead: { ...body, size: size * random.between(0.8, 1.05) },
    label: { ...body, bold: boldLabels, size: size * random.pick([1, 1, 0.9, 1.1]) },
    title: { ...body, bold: random.chance(0.75), size: size * random.between(1.1, 3) },
    tableSize: size * random.pick([1, 1, 0.95, 0.88]),
  };
}
