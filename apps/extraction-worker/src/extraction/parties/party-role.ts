import { Concept } from '../lexicon/concepts';
import { heightOf, overlapX } from '../layout/box';
import { LabelMatch, Layout, Segment } from '../layout/layout';
import { isPostcodeLike } from './address-shape';
import { isDepartment } from './department';

/** `attention`: a person or department at the buyer's; the buyer itself stands above or below. */
export type PartyRole = 'seller' | 'billTo' | 'shipTo' | 'remitTo' | 'careOf' | 'attention';

export interface RoleEvidence {
  readonly role: PartyRole;
  /** Lines between the heading and the segment: 0 for the first below or beside it. */
  readonly depth: number;
  readonly heading: string;
  readonly direction: 'left' | 'above' | 'below';
}

const ROLES: Readonly<Partial<Record<Concept, PartyRole>>> = {
  seller: 'seller',
  billTo: 'billTo',
  shipTo: 'shipTo',
  remitTo: 'remitTo',
  careOf: 'careOf',
  attention: 'attention',
};
const DEEPEST = 8;
const WIDEST_GAP = 2.6;
const FARTHEST_BANNER = 10;

export const roleOfConcept = (concept: Concept): PartyRole | null => ROLES[concept] ?? null;

/**
 * The party that a segment speaks of: the nearest heading ("Bill to", "Seller") before it in its line, or up its
 * column as long as no wide gap parts them. A line "Attn: …" makes what stands around it the addressee.
 */
export function partyRoleOf(layout: Layout, segment: Segment, from = 0): RoleEvidence | null {
  return besideOf(layout, segment, from) ?? aboveOf(layout, segment) ?? belowOf(layout, segment);
}

function besideOf(layout: Layout, segment: Segment, from: number): RoleEvidence | null {
  const before = segment.labels.filter((label) => label.to <= from);
  const inside = before.filter((label) => label.from === 0 || label.text.endsWith(':')).at(-1);
  if (inside !== undefined) {
    // "Remit-to address: Acme Ltd": whose address it is stands before the word.
    const owner = before.find((label) => label.to === inside.from);
    const isOfOwner = inside.concept === 'address' || inside.concept === 'name';
    return evidenceOf(isOfOwner && owner !== undefined ? owner : inside, 0, 'left');
  }
  const left = layout.lines[segment.line]?.segments[segment.position - 1];
  const label = left?.labels.at(-1);
  if (left === undefined || label === undefined || left.labelShare < 0.8 || label.to < left.tokens.length)
    return null;
  return evidenceOf(label, 0, 'left');
}

function evidenceOf(
  label: LabelMatch,
  depth: number,
  direction: RoleEvidence['direction'],
): RoleEvidence | null {
  const role = ROLES[label.concept];
  return role === undefined ? null : { role, depth, heading: label.text, direction };
}

function aboveOf(layout: Layout, segment: Segment): RoleEvidence | null {
  let lowest = segment;
  let addressee: RoleEvidence | null = null;
  for (let index = segment.line - 1, depth = 0; index >= 0 && depth < DEEPEST; index -= 1) {
    const line = layout.lines[index];
    if (line?.page !== segment.page) return addressee;
    const over = line.segments.find((each) => isSameColumn(each, lowest, segment));
    if (over === undefined) {
      if (lowest.box.y0 - line.box.y1 > WIDEST_GAP * heightOf(lowest.box)) return addressee;
      continue;
    }
    if (lowest.box.y0 - over.box.y1 > WIDEST_GAP * heightOf(lowest.box)) return addressee;
    lowest = over;
    if (depth === 0 && isDepartment(over.text)) {
      addressee ??= { role: 'billTo', depth, heading: over.text, direction: 'above' };
      continue;
    }
    const label = headingOf(over);
    if (label !== null && isAttentionWithName(over, label)) {
      // What stands below "Attn: Jane Doe" is still the buyer's, and the line itself counts for nothing.
      addressee ??= { role: 'billTo', depth, heading: label.text, direction: 'above' };
      continue;
    }
    // In "Guest: Jane Doe" the name stands behind the heading already.
    const behind = label !== null && label.text.endsWith(':') && label.to < over.tokens.length ? 1 : 0;
    const found = label === null ? null : evidenceOf(label, depth + behind, 'above');
    if (found !== null) return found;
    depth += 1;
  }
  return addressee;
}

/**
 * The line right below is "Attn: Jane Doe", "Frau Beispiel", "t.a.v. …": this is whom the letter goes to. Below the
 * sender's own address in one line, as in the window of an envelope, a salutation says nothing about it.
 */
function belowOf(layout: Layout, segment: Segment): RoleEvidence | null {
  if (isPostcodeLike(segment.text)) return null;
  const height = heightOf(segment.box);
  for (let index = segment.line + 1; index <= segment.line + 2; index += 1) {
    const line = layout.lines[index];
    if (line?.page !== segment.page) return null;
    const under = line.segments.find((each) => Math.abs(each.box.x0 - segment.box.x0) < 1.2 * height);
    if (under === undefined) continue;
    const label = under.labels.find((each) => each.from === 0 && each.concept === 'attention');
    const isNear = under.box.y0 - segment.box.y1 < 1.5 * height;
    if (isNear && isDepartment(under.text))
      return { role: 'billTo', depth: 0, heading: under.text, direction: 'below' };
    return label !== undefined && isNear && isAttentionWithName(under, label)
      ? { role: 'billTo', depth: 0, heading: label.text, direction: 'below' }
      : null;
  }
  return null;
}

/** A heading across the page ("SELLER"), alone in its line, speaks for every key below it up to the next one. */
export function bannerOver(layout: Layout, segment: Segment): RoleEvidence | null {
  for (let index = segment.line - 1; index >= Math.max(0, segment.line - FARTHEST_BANNER); index -= 1) {
    const line = layout.lines[index];
    if (line?.page !== segment.page) return null;
    const [only, ...others] = line.segments;
    if (only === undefined || others.length > 0 || only.labelShare < 0.8) continue;
    const role = only.labels.map((label) => evidenceOf(label, 0, 'above')).find((each) => each !== null);
    if (role !== undefined) return role;
  }
  return null;
}

/** A label that heads a block: alone in its segment, at its start with the name behind, or at its end with a colon. */
function headingOf(segment: Segment): LabelMatch | null {
  const label = segment.labels.find((each) => ROLES[each.concept] !== undefined && isHeading(segment, each));
  return label ?? null;
}

function isHeading(segment: Segment, label: LabelMatch): boolean {
  if (label.from > 0) return label.to === segment.tokens.length && label.text.endsWith(':');
  return segment.labelShare > 0.6 || label.to < segment.tokens.length;
}

const isAttentionWithName = (segment: Segment, label: LabelMatch): boolean =>
  label.concept === 'attention' && label.to < segment.tokens.length;

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
