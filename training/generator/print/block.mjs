import { widthOf } from './text-width.mjs';

/**
 * A block is what is printed together: `{ width, height, runs }` in points, each run `{ x, y, text, style }` with `y`
 * its base line, measured from the block's top left corner.
 */
export const NOTHING = { width: 0, height: 0, runs: [] };

/** How far lines of a size stand apart, in sizes. */
const LEADING = 1.25;
const ASCENT = 0.8;

/**
 * Lines below each other.
 * @param align `left`, `right` or `center`, within `width` or else the widest line
 */
export function lines(texts, style, { width, align = 'left', leading = LEADING } = {}) {
  const kept = texts.filter((text) => text != null && text !== '');
  const widths = kept.map((text) => widthOf(text, style));
  const whole = width ?? Math.max(0, ...widths);
  const step = style.size * leading;
  return {
    width: whole,
    height: kept.length * step,
    runs: kept.map((text, at) => ({
      x: (whole - widths[at]) * SHIFT[align],
      y: at * step + style.size * ASCENT + (step - style.size) / 2,
      text,
      style,
    })),
  };
}

const SHIFT = { left: 0, center: 0.5, right: 1 };

/** A long text in lines no wider than `width`. */
export function paragraph(text, style, width, options = {}) {
  return lines(wrapped(text, style, width), style, { width, ...options });
}

/** The lines of a text, broken at spaces. A word wider than `width` stays whole. */
export function wrapped(text, style, width) {
  const result = [];
  for (const word of text.split(' ')) {
    const longer = result.length === 0 ? word : `${result.at(-1)} ${word}`;
    if (result.length > 0 && widthOf(longer, style) > width) result.push(word);
    else result[Math.max(0, result.length - 1)] = longer;
  }
  return result;
}

/** Blocks below each other. */
export function stack(blocks, { gap = 0, align = 'left', width } = {}) {
  const kept = blocks.filter(({ height }) => height > 0);
  const whole = width ?? Math.max(0, ...kept.map((block) => block.width));
  let y = 0;
  const runs = [];
  for (const block of kept) {
    runs.push(...moved(block.runs, (whole - block.width) * SHIFT[align], y));
    y += block.height + gap;
  }
  return { width: whole, height: Math.max(0, y - gap), runs };
}

/** Blocks beside each other, their left edges at `at` (points), or their right ones where `align` says so. */
export function beside(blocks, at, width) {
  const runs = blocks.flatMap((block, index) => moved(block.runs, at[index], 0));
  return { width, height: Math.max(0, ...blocks.map(({ height }) => height)), runs };
}

/** Space to leave free. */
export function space(height) {
  return { width: 0, height, runs: [] };
}

/** The same runs elsewhere. */
export function moved(runs, dx, dy) {
  return runs.map((run) => ({ ...run, x: run.x + dx, y: run.y + dy }));
}
