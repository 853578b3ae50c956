import { Concept } from '../lexicon/concepts';
import { heightOf, overlapX } from '../layout/box';
import { Layout, Segment } from '../layout/layout';

export type PartyRole = 'seller' | 'billTo' | 'shipTo' | 'remitTo' | 'careOf';

export interface RoleEvidence {
  readonly role: PartyRole;
  /** Lines between the heading and the segment: 0 for the first below or beside it. */
  readonly depth: number;
  readonly heading: string;
  readonly direction: 'left' | 'above';
}

const ROLES: Readonly<Partial<Record<Concept, PartyRole>>> = {
  seller: 'seller',
  billTo: 'billTo',
  shipTo: 'shipTo',
  remitTo: 'remitTo',
  careOf: 'careOf',
};
const DEEPEST = 8;
const WIDEST_GAP = 2.6;

export const roleOfConcept = (concept: Concept): PartyRole | null => ROLES[concept] ?? null;

/**
 * The party that a segment speaks of: the nearest heading ("Bill to", "Seller") before it in its line, or up its
 * column as long as no wide gap parts them.
 */
export function partyRoleOf(layout: Layout, segment: Segment, from = 0): RoleEvidence | null {
  return besideOf(layout, segment, from) ?? aboveOf(layout, segment);
}

function besideOf(layout: Layout, segment: Segment, from: number): RoleEvidence | null {
  const inside = segment.labels
    .filter((label) => label.to <= from && (label.from === 0 || label.text.endsWith(':')))
    .at(-1);
  if (inside !== undefined) {
    const role = ROLES[inside.concept];
    return role === undefined ? null : { role, depth: 0, heading: inside.text, direction: 'left' };
  }
  const left = layout.lines[segment.line]?.segments[segment.position - 1];
  const label = left?.labels.at(-1);
  if (left === undefined || label === undefined || left.labelShare < 0.8 || label.to < left.tokens.length)
    return null;
  const role = ROLES[label.concept];
  return role === undefined ? null : { role, depth: 0, heading: label.text, direction: 'left' };
}

function aboveOf(layout: Layout, segment: Segment): RoleEvidence | null {
  let lowest = segment;
  for (let index = segment.line - 1, depth = 0; index >= 0 && depth < DEEPEST; index -= 1) {
    const line = layout.lines[index];
    if (line?.page !== segment.page) return null;
    const over = line.segments.find((each) => isSameColumn(each, lowest, segment));
    if (over === undefined) {
      if (lowest.box.y0 - line.box.y1 > WIDEST_GAP * heightOf(lowest.box)) return null;
      continue;
    }
    if (lowest.box.y0 - over.box.y1 > WIDEST_GAP * heightOf(lowest.box)) return null;
    const label = over.labels.find((each) => ROLES[each.concept] !== undefined && each.from === 0);
    const role = label === undefined ? undefined : ROLES[label.concept];
    if (label !== undefined && role !== undefined && isHeading(over, label.to)) {
      return { role, depth, heading: label.text, direction: 'above' };
    }
    lowest = over;
    depth += 1;
  }
  return null;
}

/** A label alone in its segment, or at its start with the name behind ("Bill to: Acme"). */
function isHeading(segment: Segment, labelEnd: number): boolean {
  return segment.labelShare > 0.6 || labelEnd < segment.tokens.length;
}

function isSameColumn(over: Segment, lowest: Segment, start: Segment): boolean {
  const height = heightOf(start.box);
  const isAligned = Math.abs(over.box.x0 - lowest.box.x0) < 2.5 * height;
  return (
    isAligned ||
    (overlapX(over.box, start.box) > 0 &&
      over.box.x0 > start.box.x0 - 6 * height &&
      overlapX(over.box, lowest.box) > 0)
  );
}
