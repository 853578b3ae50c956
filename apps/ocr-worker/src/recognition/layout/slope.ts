import { heightOf, middleOf } from './box';
import { Placed } from './chain-words';
import { medianOf } from './median';

/** Only lines of so many words, and so many times as long as they are high, say how the page lies. */
const TELLING = { words: 4, lengthToHeight: 10 };
/** A page lies askew if so many of its lines say so. */
const ENOUGH_LINES = 3;
/** A tenth of a degree: less shifts no word of the widest line into the next. */
const LEAST_SLOPE = 0.0017;

/** By how much the lines of a page sink for each point to the right; 0 for a page that lies straight or says nothing. */
export function slopeOf(lines: readonly (readonly Placed[])[]): number {
  const slopes = lines.filter(isTelling).map(slopeOfLine);
  if (slopes.length < ENOUGH_LINES) return 0;
  const slope = medianOf(slopes);
  return Math.abs(slope) < LEAST_SLOPE ? 0 : slope;
}

function isTelling(line: readonly Placed[]): boolean {
  const [first, last] = [line.at(0), line.at(-1)];
  if (first === undefined || last === undefined || line.length < TELLING.words) return false;
  return last.box.x1 - first.box.x0 > TELLING.lengthToHeight * heightOf(first.box);
}

/** Least squares through the middles of the words. */
function slopeOfLine(line: readonly Placed[]): number {
  const points = line.map(({ box }) => ({ x: (box.x0 + box.x1) / 2, y: middleOf(box) }));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(points.map((point) => point.x));
  const y = mean(points.map((point) => point.y));
  const spread = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  const rise = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return spread === 0 ? 0 : rise / spread;
}
