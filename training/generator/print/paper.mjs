import { moved } from './block.mjs';

/**
 * The pages of a document, filled from top to bottom. `place` puts a block where the last one ended, on a new page if
 * it does not fit; `at` puts it anywhere on the current page.
 */
export function paperOf({ width, height, margin }) {
  const pages = [];
  let y = 0;
  let bottom = 0;
  const paper = {
    pages,
    width,
    height,
    margin,
    inner: width - margin.left - margin.right,
    /** How much of the foot of each page is kept free. */
    reserve: 0,
    newPage() {
      pages.push({ width, height, runs: [] });
      y = margin.top;
      bottom = height - margin.bottom - paper.reserve;
    },
    fits: (needed) => y + needed <= bottom,
    at(block, left, top, page = pages.at(-1)) {
      page.runs.push(...moved(block.runs, left, top));
    },
    place(block, left = 0) {
      if (block.height === 0) return;
      if (!paper.fits(block.height) && y > margin.top) paper.newPage();
      paper.at(block, margin.left + left, y);
      y += block.height;
    },
    gap(points) {
      y += points;
    },
    get y() {
      return y;
    },
    set y(value) {
      y = value;
    },
  };
  paper.newPage();
  return paper;
}

/** Paper of one of the sizes in use, portrait mostly. */
export function paperFor(country, random) {
  const letter = ['USD', 'CAD', 'MXN'].includes(country.currency) ? 0.85 : 0.04;
  const [width, height] = random.chance(letter) ? [612, 792] : [595.28, 841.89];
  const side = random.between(28, 75);
  const margin = {
    left: side,
    right: random.chance(0.7) ? side : random.between(28, 70),
    top: random.between(25, 70),
    bottom: random.between(25, 60),
  };
  return random.chance(0.03)
    ? paperOf({ width: height, height: width, margin })
    : paperOf({ width, height, margin });
}
