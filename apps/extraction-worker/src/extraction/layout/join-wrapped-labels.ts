import { Concept } from '../lexicon/concepts';
import { matchLabels } from '../lexicon/match-labels';
import { currencyMarkIn } from '../locale/currency';
import { heightOf } from './box';
import { LabelMatch, Line, Segment } from './layout';

/** Between the two lines of a label, in text heights. */
const MOST_LEADING = 0.8;
const FEW_WORDS = 4;

/** Lines of a neighbouring block may stand between the two lines of a label. */
const MOST_LINES_AWAY = 2;

/**
 * A narrow form breaks its labels: "Policy" over "number", with the value beside the first line. Where the two lines
 * together are a label and nothing stands beside the second, the first speaks for both.
 */
export function joinWrappedLabels(lines: readonly Line[], language: string | null): Line[] {
  const joined = lines.map((line) => ({ ...line, segments: [...line.segments] }));
  for (const [index, line] of joined.entries()) {
    for (const [position, first] of line.segments.entries()) {
      const value = line.segments[position + 1];
      const place = value === undefined ? null : secondHalf(joined, index, first, value);
      if (place === null) continue;
      const [below, at] = place;
      const rest = below.segments[at];
      const label = rest === undefined ? null : wholeLabel(first, rest, language);
      if (rest === undefined || label === null) continue;
      line.segments[position] = { ...first, labels: [label], labelShare: 1 };
      below.segments[at] = { ...rest, labels: [], labelShare: 1 };
    }
  }
  return joined;
}

type OpenLine = Omit<Line, 'segments'> & { segments: Segment[] };

/** What stands right under a segment in its column, with nothing under the value beside it. */
function secondHalf(
  lines: readonly OpenLine[],
  index: number,
  first: Segment,
  value: Segment,
): readonly [line: OpenLine, position: number] | null {
  for (const below of lines.slice(index + 1, index + 1 + MOST_LINES_AWAY)) {
    if (below.page !== first.page) return null;
    const at = below.segments.findIndex((each) => isContinued(first, each));
    if (at < 0) continue;
    const beside = below.segments[at + 1];
    return beside === undefined || beside.box.x0 > value.box.x1 ? [below, at] : null;
  }
  return null;
}

function wholeLabel(first: Segment, rest: Segment, language: string | null): LabelMatch | null {
  const length = first.tokens.length;
  const whole = matchLabels([...first.tokens, ...rest.tokens], language);
  const label = whole.find((each) => each.from === 0 && each.to === length + rest.tokens.length);
  return label === undefined ? null : { ...label, to: length };
}

/** A sum that stands under another is a row of its own. */
const SUMS: ReadonlySet<Concept> = new Set<Concept>([
  ...(['total', 'totalStrong', 'subtotal', 'tax', 'amountDue', 'paid', 'discount', 'shipping'] as const),
  ...(['charge', 'rounding', 'credit', 'pastDue', 'currentDue'] as const),
]);

function isContinued(first: Segment, rest: Segment): boolean {
  const height = heightOf(first.box);
  const areWords = [...first.tokens, ...rest.tokens].every(
    (token) => !/\d/.test(token.text) && currencyMarkIn(token.text) === null,
  );
  return (
    areWords &&
    !rest.labels.some((label) => SUMS.has(label.concept)) &&
    first.tokens.length + rest.tokens.length <= FEW_WORDS &&
    !first.text.endsWith(':') &&
    Math.abs(first.box.x0 - rest.box.x0) < 0.5 * height &&
    rest.box.y0 - first.box.y1 < MOST_LEADING * height
  );
}
