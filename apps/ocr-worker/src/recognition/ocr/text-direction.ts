import { Box } from '@cira/contracts';
import { QuarterTurns } from '../quarter-turns';

/** How a page must be turned so that its lines run from left to right. */
export interface TextDirection {
  /** Quarter turns clockwise, the likeliest first; those that the evidence rules out are left out. */
  turns: readonly [QuarterTurns, ...QuarterTurns[]];
  /** Degrees clockwise by which it must be turned besides, between -15 and 15. */
  skew: number;
}

/** Whether lines run up or down the page as it is. */
export function isLying(turns: QuarterTurns): boolean {
  return turns % 2 === 1;
}

/** The largest tilt of a page that somebody meant to lay straight, degrees. */
const MAX_SKEW = 15;
const COARSE_STEP = 0.25;
const FINE_STEP = 0.05;
/** With fewer characters chance alignments decide. */
const ENOUGH = 40;
/** More characters make it slower, not better. */
const SAMPLE = 3000;
/** How much better the edges of characters must line up across the page than down it (or the other way round). */
const CLEAR_DIRECTION = 1.6;
/** How much better the feet of the characters must line up than their heads. */
const CLEAR_FOOT = 1.05;

/**
 * Finds the lines of text by the edges of their characters: seen in the right direction, many lie on few base lines
 * (H. S. Baird, "The skew angle of printed documents", 1987). Of Latin print the feet line up better than the heads,
 * since tall letters and capitals stand among small ones, while few letters reach below the line: that tells which way
 * is up.
 */
export function textDirection(characters: readonly Box[]): TextDirection {
  const every = Math.ceil(characters.length / SAMPLE);
  const sample = characters.filter((_, index) => index % every === 0);
  if (sample.length < ENOUGH) return { turns: ALL_TURNS, skew: 0 };
  const sizes = sample.map(({ x0, y0, x1, y1 }) => Math.max(x1 - x0, y1 - y0)).sort((a, b) => a - b);
  const bin = Math.max(1, (sizes[sizes.length >> 1] ?? 0) / 5);
  const columns = sample.map(({ x0, x1 }) => (x0 + x1) / 2);
  const rows = sample.map(({ y0, y1 }) => (y0 + y1) / 2);
  // Each of the four edges in turn taken for the foot of the characters. Seen from the side, a page is tilted the
  // other way round.
  const lines = (along: number[], foot: (box: Box) => number) => alignment(along, sample.map(foot), bin);
  const upright = lines(columns, ({ y1 }) => y1);
  const headlong = lines(columns, ({ y0 }) => y0);
  const footRight = mirrored(lines(rows, ({ x1 }) => x1));
  const footLeft = mirrored(lines(rows, ({ x0 }) => x0));

  const across = Math.max(upright.strength, headlong.strength);
  const down = Math.max(footLeft.strength, footRight.strength);
  if (Math.max(across, down) < CLEAR_DIRECTION * Math.min(across, down)) {
    return { turns: ALL_TURNS, skew: 0 };
  }
  const [onItsFeet, onItsHead]: [Way, Way] =
    across > down
      ? [
          { ...upright, turns: 0 },
          { ...headlong, turns: 2 },
        ]
      : [
          { ...footRight, turns: 1 },
          { ...footLeft, turns: 3 },
        ];
  const [best, other] =
    onItsFeet.strength >= onItsHead.strength ? [onItsFeet, onItsHead] : [onItsHead, onItsFeet];
  const clear = best.strength >= CLEAR_FOOT * other.strength;
  return { turns: clear ? [best.turns] : [best.turns, other.turns], skew: -best.angle };
}

const ALL_TURNS = [0, 2, 1, 3] as const;

/** The lines that show when the page is turned so. */
interface Way extends Alignment {
  turns: QuarterTurns;
}

interface Alignment {
  /** Degrees by which the lines fall to the right. */
  angle: number;
  /** How many characters share a base line with a character, on average. */
  strength: number;
}

function mirrored({ angle, strength }: Alignment): Alignment {
  return { angle: -angle, strength };
}

/** The slope of lines along which the points lie; `along` and `across` are their coordinates. */
function alignment(along: readonly number[], across: readonly number[], bin: number): Alignment {
  const coarse = best(-MAX_SKEW, MAX_SKEW, COARSE_STEP, (angle) => strengthAt(along, across, bin, angle));
  const { angle } = coarse;
  const fine = best(angle - COARSE_STEP, angle + COARSE_STEP, FINE_STEP, (each) =>
    strengthAt(along, across, bin, each),
  );
  return fine.strength > coarse.strength ? fine : coarse;
}

function best(from: number, to: number, step: number, strengthOf: (angle: number) => number): Alignment {
  const steps = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
  return steps
    .map((angle) => ({ angle, strength: strengthOf(angle) }))
    .reduce((found, next) => (next.strength > found.strength ? next : found));
}

function strengthAt(along: readonly number[], across: readonly number[], bin: number, angle: number): number {
  const sin = Math.sin((angle * Math.PI) / 180) / bin;
  const cos = Math.cos((angle * Math.PI) / 180) / bin;
  const lines = along.map((position, index) => Math.floor((across[index] ?? 0) * cos - position * sin));
  const first = lines.reduce((a, b) => Math.min(a, b));
  const last = lines.reduce((a, b) => Math.max(a, b));
  const counts = new Int32Array(last - first + 1);
  // The sum of the squares of the counts, kept up to date.
  let sum = 0;
  for (const line of lines) {
    const count = counts[line - first] ?? 0;
    sum += 2 * count + 1;
    counts[line - first] = count + 1;
  }
  return sum / along.length;
}
