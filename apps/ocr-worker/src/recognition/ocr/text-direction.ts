import { Box } from '@cira/contracts';
import { QuarterTurns, quarterTurns } from '../quarter-turns';

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
const ENOUGH = 60;
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
  const sample = characters.filter((_, index) => index % Math.ceil(characters.length / SAMPLE) === 0);
  if (sample.length < 2) return { turns: [0], skew: 0 };
  const sizes = sample.map(({ x0, y0, x1, y1 }) => Math.max(x1 - x0, y1 - y0)).sort((a, b) => a - b);
  const bin = Math.max(1, (sizes[sizes.length >> 1] ?? 0) / 5);
  const columns = sample.map(({ x0, x1 }) => (x0 + x1) / 2);
  const rows = sample.map(({ y0, y1 }) => (y0 + y1) / 2);
  const edges = (pick: (box: Box) => number) => sample.map(pick);
  // Each of the four edges in turn taken for the foot of the characters. Seen from the side, a page is tilted the
  // other way round.
  const upright = alignment(columns, edges(({ y1 }) => y1), bin);
  const headlong = alignment(columns, edges(({ y0 }) => y0), bin);
  const footLeft = mirrored(alignment(rows, edges(({ x0 }) => x0), bin));
  const footRight = mirrored(alignment(rows, edges(({ x1 }) => x1), bin));

  const across = Math.max(upright.strength, headlong.strength);
  const down = Math.max(footLeft.strength, footRight.strength);
  const lying = down > across;
  const [first, second] = lying ? [footRight, footLeft] : [upright, headlong];
  const onItsFeet = first.strength >= second.strength;
  const firstTurn = lying ? 1 : 0;
  const likeliest = quarterTurns(onItsFeet ? firstTurn : firstTurn + 2);
  const skew = -(onItsFeet ? first : second).angle;
  const enough = sample.length >= ENOUGH;
  if (!enough || Math.max(across, down) < CLEAR_DIRECTION * Math.min(across, down)) {
    return { turns: [likeliest, ...ALL_TURNS.filter((turns) => turns !== likeliest)], skew };
  }
  const clearFoot = Math.max(first.strength, second.strength) >= CLEAR_FOOT * Math.min(first.strength, second.strength);
  return { turns: clearFoot ? [likeliest] : [likeliest, quarterTurns(likeliest + 2)], skew };
}

const ALL_TURNS: readonly QuarterTurns[] = [0, 2, 1, 3];

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

function strengthAt(
  along: readonly number[],
  across: readonly number[],
  bin: number,
  angle: number,
): number {
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
