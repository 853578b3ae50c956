import { beside, lines, moved, NOTHING, stack } from './block.mjs';
import { widthOf } from './text-width.mjs';

/**
 * Labels and their values.
 * @param rows `[{ label, value }]`
 * @param form `columns` (values in a column of their own), `right` (values end at the right edge), `tight` (value right
 *   behind its label), `ends` (labels end where values begin), `above` (label over its value), `grid` (labels over
 *   values, rows side by side), `leaders` (dots between)
 */
export function keyValues(rows, form, { style, labelStyle = style, width, gap = 12, perRow = 3, leading }) {
  if (rows.length === 0) return NOTHING;
  return FORMS[form](rows, { style, labelStyle, width, gap, perRow, leading });
}

const FORMS = { columns, right, tight, ends, above, grid, leaders };

export const KEY_VALUE_FORMS = Object.keys(FORMS);

function columns(rows, { style, labelStyle, gap, leading }) {
  const start = Math.max(...rows.map(({ label }) => widthOf(label, labelStyle))) + gap;
  return pairs(rows, { style, labelStyle, leading }, () => start);
}

function right(rows, { style, labelStyle, width, gap, leading }) {
  const needed = Math.max(
    ...rows.map(({ label, value }) => widthOf(label, labelStyle) + widthOf(value, style)),
  );
  const whole = Math.max(width ?? 0, needed + gap);
  return pairs(
    rows,
    { style, labelStyle, leading, width: whole },
    (row) => whole - widthOf(row.value, style),
  );
}

function tight(rows, { style, labelStyle, leading }) {
  const between = widthOf(' ', style);
  return pairs(rows, { style, labelStyle, leading }, (row) => widthOf(row.label, labelStyle) + between);
}

function ends(rows, { style, labelStyle, gap, leading }) {
  const end = Math.max(...rows.map(({ label }) => widthOf(label, labelStyle)));
  const block = pairs(rows, { style, labelStyle, leading }, () => end + gap / 2);
  const isLabel = new Set(rows.map(({ label }) => label));
  const runs = block.runs.map((run) =>
    run.x === 0 && isLabel.has(run.text) ? { ...run, x: end - widthOf(run.text, labelStyle) } : run,
  );
  return { ...block, runs };
}

function above(rows, { style, labelStyle, gap }) {
  return stack(
    rows.map(({ label, value }) => stack([lines([label], labelStyle), lines([value], style)])),
    { gap: gap / 3 },
  );
}

function grid(rows, { style, labelStyle, width, perRow, gap }) {
  const cells = rows.map(({ label, value }) => stack([lines([label], labelStyle), lines([value], style)]));
  const widest = Math.max(...cells.map((cell) => cell.width)) + gap;
  const count = width === undefined ? perRow : Math.max(1, Math.min(perRow, Math.floor(width / widest)));
  const step = Math.max(widest, (width ?? 0) / count);
  const groups = Array.from({ length: Math.ceil(cells.length / count) }, (_, at) =>
    cells.slice(at * count, at * count + count),
  );
  const rowBlocks = groups.map((group) =>
    beside(
      group,
      group.map((_, at) => at * step),
      step * count,
    ),
  );
  return stack(rowBlocks, { gap: gap / 2 });
}

function leaders(rows, options) {
  const dot = widthOf('.', options.style);
  const whole = options.width ?? 230;
  const dotted = rows.map((row) => {
    const free = whole - widthOf(row.label, options.labelStyle) - widthOf(row.value, options.style) - 4 * dot;
    return free > 3 * dot ? { ...row, label: `${row.label} ${'.'.repeat(Math.floor(free / dot) - 1)}` } : row;
  });
  return right(dotted, { ...options, width: whole });
}

/** Each row a line, its value where `startOf` says. */
function pairs(rows, { style, labelStyle, leading, width }, startOf) {
  let y = 0;
  let widest = 0;
  const runs = [];
  for (const row of rows) {
    const label = lines([row.label], labelStyle, { leading });
    const value = lines([row.value], row.bold ? { ...style, bold: true } : style, { leading });
    const start = startOf(row);
    // Both stand on one base line, whatever their sizes.
    const base = Math.max(label.runs[0]?.y ?? 0, value.runs[0]?.y ?? 0);
    runs.push(...moved(label.runs, 0, y + base - (label.runs[0]?.y ?? 0)));
    runs.push(...moved(value.runs, start, y + base - (value.runs[0]?.y ?? 0)));
    y += Math.max(label.height, value.height);
    widest = Math.max(widest, start + value.width, label.width);
  }
  return { width: width ?? widest, height: y, runs };
}
