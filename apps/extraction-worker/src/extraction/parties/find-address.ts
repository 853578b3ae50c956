import { DocumentView } from '../candidates/document-view';
import { Candidate } from '../candidates/candidate';
import { Concept } from '../lexicon/concepts';
import { centreX, heightOf, overlapX } from '../layout/box';
import { LabelMatch, Segment, Token } from '../layout/layout';
import { isAddressLike, isCountryName, isPostcodeLike, isStreetLike } from './address-shape';

export interface Address {
  readonly tokens: readonly Token[];
  /** One line, parts separated by commas. */
  readonly text: string;
}

const MOST_LINES = 8;
/** Lines of a letterhead that are not address, but do not end it. */
const PASSED: ReadonlySet<Concept> = new Set([
  'phone',
  'email',
  'web',
  'taxId',
  'companyRegister',
  'contact',
  'careOf',
  'attention',
  'name',
  'tax',
]);
const KEPT: ReadonlySet<Concept> = new Set([
  'address',
  'careOf',
  'name',
  'unit',
  'position',
  'bareNumber',
  'contact',
]);

/** The postal address that belongs to a name: behind it in its line, or in the lines below. */
export function findAddress(view: DocumentView, name: Candidate): Address | null {
  return inline(name) ?? beside(view, name) ?? below(view, name);
}

/** "Acme Ltd - 12 High Street - AB1 2CD Town" in one segment: how senders print themselves above an address window. */
export function hasInlineAddress(name: Candidate): boolean {
  const address = inline(name);
  return address !== null && isPostcodeLike(address.text) && isStreetLike(address.text);
}

function inline(name: Candidate): Address | null {
  const rest = name.segment.tokens.slice(name.to);
  const text = textOf([rest]);
  const isWhole = isPostcodeLike(text) && /\d/.test(text) && rest.length >= 3;
  return isWhole && name.segment.labels.every((label) => label.to <= name.from || KEPT.has(label.concept))
    ? { tokens: rest, text }
    : null;
}

/** "Customer: Acme ‖ Address: 12 High Street, Leeds LS1 5AB" in one line. */
function beside(view: DocumentView, name: Candidate): Address | null {
  const next = view.layout.lines[name.segment.line]?.segments[name.segment.position + 1];
  const label = next?.labels.find((each) => each.from === 0 && each.concept === 'address');
  if (next === undefined || label === undefined || label.to >= next.tokens.length) return null;
  const tokens = next.tokens.slice(label.to);
  return isAddressLike(wordsOf(tokens)) ? { tokens, text: textOf([tokens]) } : null;
}

function below(view: DocumentView, name: Candidate): Address | null {
  const lines = blockBelow(view, name);
  const first = lines.findIndex((line) => isAddressLine(line));
  if (first < 0) return null;
  let last = first;
  // Behind postcode and town only the country follows.
  let hasEnd = false;
  for (let index = first; index < lines.length; index += 1) {
    const text = wordsOf(lines[index] ?? []);
    const isEnd = isPostcodeLike(text) || isCountryName(text);
    if (hasEnd && index - last > 1) break;
    if (isEnd || (!hasEnd && isStreetLike(text) && index - last <= 1)) last = index;
    hasEnd ||= isEnd && (index > first || !isStreetLike(text));
  }
  const chosen = lines.slice(first, last + 1);
  const text = textOf(chosen);
  if (!/\d/.test(text)) return null;
  return { tokens: chosen.flat(), text };
}

/** Lines that are known to be an address. */
export const addressOf = (...lines: readonly (readonly Token[])[]): Address => ({
  tokens: lines.flat(),
  text: textOf(lines),
});

const isAddressLine = (line: readonly Token[]): boolean => isAddressLike(wordsOf(line));

/** The lines under a name that stand in its column, without phone numbers and the like. */
function blockBelow(view: DocumentView, name: Candidate): (readonly Token[])[] {
  const { layout } = view;
  const height = heightOf(name.box);
  const lines: (readonly Token[])[] = [];
  let lowest: Segment = name.segment;
  let taken = 0;
  for (let index = name.segment.line + 1; index < layout.lines.length && taken < MOST_LINES; index += 1) {
    const line = layout.lines[index];
    if (line?.page !== name.segment.page) break;
    if (line.box.y0 - lowest.box.y1 > 5 * Math.max(height, heightOf(lowest.box))) break;
    const under = segmentUnder(line.segments, lowest, name, height);
    if (under === null) continue;
    // The rows of a form stand further apart than the lines of an address.
    const widest = addressKeyOf(under) === null ? 2 : 5;
    if (under.box.y0 - lowest.box.y1 > widest * Math.max(heightOf(under.box), Math.min(height, 20))) break;
    const passage = passageOf(under);
    if (passage === 'stop' || holdsValue(view, under)) break;
    lowest = under;
    taken += 1;
    if (passage !== 'skip') lines.push(passage);
  }
  return lines;
}

function segmentUnder(
  segments: readonly Segment[],
  lowest: Segment,
  name: Candidate,
  height: number,
): Segment | null {
  let best: Segment | null = null;
  let nearest = Infinity;
  for (const segment of segments) {
    const isLeft =
      Math.min(Math.abs(segment.box.x0 - lowest.box.x0), Math.abs(segment.box.x0 - name.box.x0)) <
      1.5 * height;
    const isCentred = Math.abs(centreX(segment.box) - centreX(name.box)) < 1.5 * height;
    const isRight = Math.abs(segment.box.x1 - name.box.x1) < 1.2 * height;
    if (!(isLeft || ((isCentred || isRight) && overlapX(segment.box, name.box) > 0))) continue;
    const distance = Math.abs(segment.box.x0 - name.box.x0);
    if (distance < nearest) {
      best = segment;
      nearest = distance;
    }
  }
  return best;
}

/** What of a segment belongs to the address: its words, nothing (`skip`), or an end of the block (`stop`). */
function passageOf(segment: Segment): readonly Token[] | 'skip' | 'stop' {
  // "c/o Lockbox Services": whatever else the line says, it is about somebody.
  const [lead] = segment.labels;
  if (lead?.from === 0 && (lead.concept === 'careOf' || lead.concept === 'attention')) return 'skip';
  const foreign = segment.labels.find((label) => !KEPT.has(label.concept));
  const isAddress = isAddressLike(segment.text);
  const key = addressKeyOf(segment);
  if (foreign === undefined) return segment.tokens.slice(key?.to ?? 0);
  if (foreign.from > 0 && PASSED.has(foreign.concept)) {
    const before = segment.tokens.slice(key?.to ?? 0, foreign.from);
    return isAddressLike(wordsOf(before)) ? before : 'skip';
  }
  if (PASSED.has(foreign.concept) || /@|www\./i.test(segment.text)) return 'skip';
  return isAddress && segment.labelShare < (isStreetLike(segment.text) ? 0.6 : 0.35)
    ? segment.tokens
    : 'stop';
}

function addressKeyOf(segment: Segment): LabelMatch | null {
  const key = segment.labels.find((label) => label.from === 0 && label.concept === 'address');
  return key?.text.endsWith(':') === true ? key : null;
}

function holdsValue(view: DocumentView, segment: Segment): boolean {
  if (view.dates.some((date) => date.segment === segment)) return true;
  return view.amounts.some(
    (amount) => amount.segment === segment && amount.decimals === 2 && !isPostcodeLike(segment.text),
  );
}

const wordsOf = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join(' ');

const CONTACT = /@|www\.|\b(?:tel|fax|phone|mobile?)\b|\(?\d{3}\)?[-.\s]\d{3}[-.\s]\d{4}/i;

/** Of "12 High Street, Leeds LS1 | (555) 010-0142 - info@acme.example" only the first part. */
function withoutContacts(line: string): string {
  const parts = line.split(/\s+[|·•–-]\s+/);
  const postal = parts.filter((part) => !CONTACT.test(part));
  // A dash may also stand inside an address; bars and dots only ever part it.
  return postal.length < parts.length || /\s[|·•]\s/.test(line) ? postal.join(', ') : line;
}

function textOf(lines: readonly (readonly Token[])[]): string {
  return lines
    .map((line) => withoutContacts(wordsOf(line)).replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/gu, ''))
    .filter((line) => line !== '')
    .join(', ');
}
