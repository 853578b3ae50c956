import { Concept } from '../lexicon/concepts';
import { matchLabels } from '../lexicon/match-labels';
import { currencyMarkIn } from '../locale/currency';
import { heightOf } from './box';
import { Line, Segment } from './layout';

/** Between the two lines of a label, in text heights. */
const MOST_LEADING = 0.8;
const FEW_WORDS = 4;

/**
 * A narrow form breaks its labels: "Policy" over "number", with the value beside the first line. Where the two lines
 * together are a label and the second stands alone, the first speaks for both.
 */
export function joinWrappedLabels(lines: readonly Line[], language: string | null): Line[] {
  const joined = [...lines];
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const [line, below] = [joined[index], lines[index + 1]];
    if (line === undefined || below?.page !== line.page) continue;
    if (line.segments.length < 2 || below.segments.length !== 1) continue;
    const [first, rest] = [line.segments[0], below.segments[0]];
    if (first === undefined || rest === undefined || !isContinued(first, rest)) continue;
    const whole = matchLabels([...first.tokens, ...rest.tokens], language);
    const label = whole.find(
      (each) => each.from === 0 && each.to === first.tokens.length + rest.tokens.length,
    );
    if (label === undefined) continue;
    const owned = { ...label, to: first.tokens.length };
    joined[index] = {
      ...line,
      segments: [{ ...first, labels: [owned], labelShare: 1 }, ...line.segments.slice(1)],
    };
    joined[index + 1] = { ...below, segments: [{ ...rest, labels: [], labelShare: 1 }] };
  }
  return joined;
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
