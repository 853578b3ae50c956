import { overlapY } from '../layout/box';
import { Layout, Line } from '../layout/layout';

/** The lines of the page that make one row of a table. */
export interface RowLines {
  /** The line of the amount and those level with it, in whose cells the row's other numbers stand. */
  readonly core: readonly number[];
  readonly above: readonly number[];
  readonly below: readonly number[];
}

const LEVEL = 0.3;
/** An amount without words on its own line stands level with what names it, however little they overlap. */
const LEVEL_IF_BARE = 0.12;
/** Numbers of a row may stand half a line above or below its amount; in text heights. */
const MOST_STAGGER = 1.3;
/** A gap this much wider than the narrowest parts rows. */
const WIDE_GAP = 1.35;

/**
 * Shares out the lines between the amounts. Words belong to the amount above, as descriptions run on below their
 * first line, unless the amount below has no words of its own.
 *
 * @param lines the lines of the table's page, in order
 * @param anchors those of them that hold an amount, wanted or not
 * @param isNamed whether a line has words that name what is sold
 * @param isNumbered whether a line without amount has numbers in the table's other columns
 */
export function rowLinesOf(
  layout: Layout,
  lines: readonly number[],
  anchors: ReadonlySet<number>,
  isNamed: (line: number) => boolean,
  isNumbered: (line: number) => boolean,
): Map<number, RowLines> {
  const cores = new Map([...anchors].map((anchor) => [anchor, [anchor]]));
  const loose: number[] = [];
  for (const line of lines.filter((each) => !anchors.has(each))) {
    const anchor = levelAnchor(layout, line, anchors, isNumbered(line), isNamed);
    if (anchor === null) loose.push(line);
    else cores.get(anchor)?.push(line);
  }
  const rows = new Map<number, RowLines>();
  const named = (anchor: number): boolean => cores.get(anchor)?.some(isNamed) === true;
  const ordered = lines.filter((line) => anchors.has(line));
  for (const [index, anchor] of ordered.entries()) {
    const before = ordered[index - 1];
    const next = ordered[index + 1];
    const under = loose.filter((line) => line > anchor && line < (next ?? Infinity));
    const all = loose.filter((line) => line < anchor && line > (before ?? -1));
    // Over the first row may stand a heading: it has as many lines over it as the second one has.
    const over = before === undefined && next !== undefined ? all.slice(-Math.max(1, under.length)) : all;
    rows.set(anchor, {
      core: [...(cores.get(anchor) ?? [])].sort((a, b) => a - b),
      above: named(anchor) ? [] : over.slice(splitOf(layout, over, before === undefined || !named(before))),
      below:
        next !== undefined && !named(next) ? under.slice(0, splitOf(layout, under, !named(anchor))) : under,
    });
  }
  return rows;
}

function levelAnchor(
  layout: Layout,
  line: number,
  anchors: ReadonlySet<number>,
  isNumbered: boolean,
  isNamed: (line: number) => boolean,
): number | null {
  const own = layout.lines[line];
  if (own === undefined) return null;
  let best: number | null = null;
  let nearest = Infinity;
  for (const anchor of nearTo(line, anchors)) {
    const other = layout.lines[anchor];
    if (other?.page !== own.page) continue;
    const height = Math.min(own.box.y1 - own.box.y0, other.box.y1 - other.box.y0);
    const isLevel = overlapY(own.box, other.box) > (isNamed(anchor) ? LEVEL : LEVEL_IF_BARE) * height;
    const distance = Math.abs(middleOf(own) - middleOf(other));
    const isStaggered = isNumbered && distance < MOST_STAGGER * height;
    if ((isLevel || isStaggered) && distance < nearest) {
      best = anchor;
      nearest = distance;
    }
  }
  return best;
}

const nearTo = (line: number, anchors: ReadonlySet<number>): number[] =>
  [line - 2, line - 1, line + 1, line + 2].filter((each) => anchors.has(each));

const middleOf = (line: Line): number => (line.box.y0 + line.box.y1) / 2;

/**
 * Where lines between two amounts change over from the upper to the lower one, whose name they hold: at the widest
 * gap, else before all of them or, where the upper one has its name already, before the last.
 */
function splitOf(layout: Layout, lines: readonly number[], areAllLower: boolean): number {
  if (lines.length < 2) return 0;
  const gaps = lines
    .slice(1)
    .map(
      (line, index) => (layout.lines[line]?.box.y0 ?? 0) - (layout.lines[lines[index] ?? line]?.box.y1 ?? 0),
    );
  const height = Math.max(...lines.map((line) => heightAt(layout, line)));
  const widest = Math.max(...gaps);
  if (widest + height > WIDE_GAP * (Math.min(...gaps) + height)) return gaps.lastIndexOf(widest) + 1;
  return areAllLower ? 0 : lines.length - 1;
}

function heightAt(layout: Layout, index: number): number {
  const line = layout.lines[index];
  return line === undefined ? 0 : line.box.y1 - line.box.y0;
}
