import { candidateAt, tokensOf } from '../candidates/candidate';
import { centreX, unionOf, heightOf } from '../layout/box';
import { Layout, Segment } from '../layout/layout';
import { legalFormEnd } from './legal-forms';
import { NameCandidate } from './name-candidate';

const JOINT_AT_END =
  /(?:&|\+|\b(?:and|und|et|y|en|del|della|de|di|da|do|dos|of|for|für|des|du|der|the|den))$/iu;
const JOINT_AT_START = /^(?:&|\+|(?:and|und|et|y|e|en|del|della|de|di|da|do|dos|of|for|für|des|du)\b)/iu;
const MOST_WORDS = 9;

/**
 * A name that is set in two lines: the first ends with "&" or "and", the second begins with it or is a legal form
 * alone. The two become one name; the halves are kept, since the pair may still be two parties.
 */
export function joinWrappedNames(layout: Layout, names: readonly NameCandidate[]): NameCandidate[] {
  return [...names.flatMap((name) => withFormBelow(layout, name)), ...joinedWithAbove(layout, names)];
}

/** "Acme GmbH &" over "Co. KG", which names nobody by itself. */
function withFormBelow(layout: Layout, name: NameCandidate): NameCandidate[] {
  if (!name.raw.endsWith('&') || name.to !== name.segment.tokens.length) return [];
  const below = layout.lines[name.segment.line + 1]?.segments.find(
    (each) => segmentAbove(layout, each) === name.segment && isLegalFormAlone(each.text),
  );
  if (below === undefined) return [];
  const text = `${name.text.replace(/\s*&$/, '')} & ${below.text}`;
  return [{ ...candidateAt(below, 0, below.tokens.length), text, hasLegalForm: true, lead: tokensOf(name) }];
}

function joinedWithAbove(layout: Layout, names: readonly NameCandidate[]): NameCandidate[] {
  return names.flatMap((name) => {
    const above = name.from === 0 ? segmentAbove(layout, name.segment) : null;
    if (above === null || !(isWrapped(above.text, name.text) || areLetterhead(layout, above, name)))
      return [name];
    const text = `${above.text} ${name.text}`.replace(/\s+/g, ' ');
    if (above.tokens.length + name.to > MOST_WORDS || above.labelShare > 0.5) return [name];
    const joined = {
      ...name,
      text,
      lead: above.tokens,
      box: unionOf([above.box, name.box]),
      hasLegalForm: legalFormEnd(text) > 0,
    };
    return [joined, name];
  });
}

function isWrapped(above: string, below: string): boolean {
  if (!/^\p{Lu}/u.test(above) || /\d/.test(above)) return false;
  return JOINT_AT_END.test(above) || JOINT_AT_START.test(below) || isLegalFormAlone(below);
}

/** Two lines set larger than the text, of one size or with a legal form at the end: a name that the letterhead breaks. */
function areLetterhead(layout: Layout, above: Segment, name: NameCandidate): boolean {
  const textHeight = layout.pages.find(({ number }) => number === above.page)?.textHeight ?? 10;
  const isLarge = (box: Segment['box']): boolean => heightOf(box) > 1.35 * textHeight;
  const isAlike = Math.abs(heightOf(above.box) - heightOf(name.segment.box)) < 0.25 * heightOf(above.box);
  const areLarge = isLarge(above.box) && isLarge(name.segment.box);
  return areLarge && (name.hasLegalForm || isAlike) && !/[\d.,:]/.test(above.text);
}

/** "GmbH & Co. KG": it ends with a legal form and begins with one. */
function isLegalFormAlone(text: string): boolean {
  const [first = ''] = text.split(' ');
  const isForm = (part: string): boolean => legalFormEnd(`X ${part}`) === part.length + 2;
  return isForm(first) && isForm(text);
}

/** What stands right above in the same column, as high and as near as the lines of one block. */
function segmentAbove(layout: Layout, segment: Segment): Segment | null {
  const height = heightOf(segment.box);
  const line = layout.lines[segment.line - 1];
  if (line?.page !== segment.page) return null;
  const above = line.segments.find(
    (each) =>
      Math.abs(each.box.x0 - segment.box.x0) < height ||
      Math.abs(centreX(each.box) - centreX(segment.box)) < height,
  );
  if (above === undefined || segment.box.y0 - above.box.y1 > 0.9 * height) return null;
  const share = heightOf(above.box) / height;
  return share > 0.75 && share < 1.35 ? above : null;
}
