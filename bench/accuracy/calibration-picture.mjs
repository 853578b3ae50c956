const WIDTH = 640;
const PLOT = { left: 70, top: 50, size: 480 };
const BARS = { top: 570, height: 110 };
const HEIGHT = 740;
const TENTHS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
/** Standard deviations to both sides of a share that have it in 95 of 100 cases. */
const Z = 1.96;

/**
 * What `calibrate` answers as a picture (SVG): the share right over the mean confidence of each bin, with its 95 %
 * interval and the diagonal on which confidence means what it says, and below how many values each bin has.
 */
export function drawCalibration({ bins, expectedError, brier, coverage }, { title }) {
  const covered =
    coverage.threshold === null
      ? '99 % right at no threshold'
      : `99 % right from ${coverage.threshold.toFixed(2)} on: ${(coverage.ofGiven * 100).toFixed(0)} % of the values`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="13" fill="#222">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(PLOT.left, 22, escapeXml(title), { size: 15, anchor: 'start' }),
    text(
      PLOT.left,
      41,
      `Calibration error ${expectedError.toFixed(3)}, Brier score ${brier.toFixed(3)}; ${covered}`,
      { anchor: 'start' },
    ),
    ...plotAxes(),
    line(atX(0), atY(0), atX(1), atY(1), 'stroke="#888" stroke-dasharray="6 4"'),
    ...bins.flatMap(drawBin),
    `<polyline points="${bins.map(({ confidence, right }) => `${atX(confidence)},${atY(right)}`).join(' ')}" fill="none" stroke="#1b5e9c" stroke-width="1.5"/>`,
    ...histogram(bins),
    '</svg>',
    '',
  ].join('\n');
}

function plotAxes() {
  const labels = TENTHS.flatMap((value) => [
    line(atX(value), atY(0), atX(value), atY(1), 'stroke="#e4e4e4"'),
    line(atX(0), atY(value), atX(1), atY(value), 'stroke="#e4e4e4"'),
    text(atX(value), atY(0) + 18, value.toFixed(1)),
    text(atX(0) - 8, atY(value) + 4, value.toFixed(1), { anchor: 'end' }),
  ]);
  const [middle, left] = [PLOT.top + PLOT.size / 2, 26];
  return [
    ...labels,
    `<rect x="${PLOT.left}" y="${PLOT.top}" width="${PLOT.size}" height="${PLOT.size}" fill="none" stroke="#555"/>`,
    `<text x="${left}" y="${middle}" transform="rotate(-90 ${left} ${middle})" text-anchor="middle">share right (bars: 95 % interval)</text>`,
  ];
}

function drawBin({ n, confidence, right }) {
  const { low, high } = interval(right, n);
  const x = atX(confidence);
  return [
    line(x, atY(low), x, atY(high), 'stroke="#8fb4d6" stroke-width="3"'),
    `<circle cx="${x}" cy="${atY(right)}" r="5" fill="#1b5e9c"/>`,
  ];
}

function histogram(bins) {
  const most = Math.max(...bins.map(({ n }) => n));
  const bottom = BARS.top + BARS.height;
  const bars = bins.flatMap(({ from, to, n }) => {
    const height = round((n / most) * (BARS.height - 18));
    const [x, width] = [atX(from) + 1, round((to - from) * PLOT.size - 2)];
    return [
      `<rect x="${x}" y="${round(bottom - height)}" width="${width}" height="${height}" fill="#c5d6e6"/>`,
      text(round(x + width / 2), round(bottom - height - 4), n, { size: 11 }),
    ];
  });
  return [
    ...bars,
    line(atX(0), bottom, atX(1), bottom, 'stroke="#555"'),
    ...TENTHS.map((value) => text(atX(value), bottom + 18, value.toFixed(1))),
    text(PLOT.left + PLOT.size / 2, bottom + 42, 'confidence (columns: number of values)'),
  ];
}

/** Wilson's interval of a share, which stays within 0 and 1 for few values, too. */
function interval(share, n) {
  const middle = (share + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z / (1 + Z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

function line(x1, y1, x2, y2, style) {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" ${style}/>`;
}

function text(x, y, content, { anchor = 'middle', size = 13 } = {}) {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}">${content}</text>`;
}

function escapeXml(content) {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const atX = (confidence) => round(PLOT.left + confidence * PLOT.size);
const atY = (share) => round(PLOT.top + (1 - share) * PLOT.size);
const round = (value) => Math.round(value * 10) / 10;
