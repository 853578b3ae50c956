import { Concept } from '../lexicon/concepts';
import { heightOf, overlapX } from '../layout/box';
import { LabelMatch, Layout, Line, Segment, Token } from '../layout/layout';
import { currencyMarkIn } from '../locale/currency';
import { Candidate } from './candidate';

/** A label that may speak for a value, and how surely: 1 right beside it, falling with distance and clutter. */
export interface LabelEvidence {
  readonly concept: Concept;
  readonly direction: 'left' | 'above';
  readonly strength: number;
  readonly label: LabelMatch;
}

const FARTHEST_ABOVE = 3.2;
const MOST_SEGMENTS_LEFT = 3;
/** Words before a label that leave it the head of its row: "Instalments paid", "Less discount". */
const LEADING_WORDS = 2;
/** Between two rows of one cell, in text heights; the next cell is further away. */
const MOST_LEADING = 1.5;

/** At most one label to the left and one above: the nearest. A good left label takes most of the other's weight. */
export function labelEvidenceOf(layout: Layout, value: Candidate): LabelEvidence[] {
  const left = labelInside(value) ?? stronger(labelLeft(layout, value), labelOfRow(layout, value));
  const head = left !== null && TOTALS.has(left.concept) ? headOfColumn(layout, value, left.label) : null;
  if (head !== null) return [head];
  const above = labelAbove(layout, value);
  if (above === null) return left === null ? [] : [left];
  if (left === null) return [above];
  return [left, { ...above, strength: left.strength >= 0.5 ? above.strength / 4 : above.strength }];
}

export function describe(evidence: LabelEvidence): string {
  const where = evidence.direction === 'left' ? 'to the left' : 'above';
  return `label "${evidence.label.text.replace(/[\s:]+$/, '')}" ${where}`;
}

function stronger(a: LabelEvidence | null, b: LabelEvidence | null): LabelEvidence | null {
  return a === null || (b !== null && b.strength > a.strength) ? b : a;
}

function labelInside(value: Candidate): LabelEvidence | null {
  const label = value.segment.labels.filter((each) => each.to <= value.from).at(-1);
  if (label === undefined) return null;
  const between = lettersOf(value.segment.tokens.slice(label.to, value.from));
  return { concept: label.concept, direction: 'left', strength: decay(between), label };
}

function labelLeft(layout: Layout, value: Candidate): LabelEvidence | null {
  const segments = layout.lines[value.segment.line]?.segments ?? [];
  let strength = between(value.segment.tokens.slice(0, value.from));
  for (let step = 1; step <= MOST_SEGMENTS_LEFT; step += 1) {
    const segment = segments[value.segment.position - step];
    if (segment === undefined) return null;
    const labelled = segment.labels.length > 0 ? segment : wrappedOver(layout, segment);
    const label = labelled === null ? undefined : speakingLabel(labelled, value);
    if (labelled !== null && label !== undefined) {
      const isRowHead = label.from <= LEADING_WORDS && isMoney(value) && SUMS.has(label.concept);
      const after = isRowHead ? behindRowHead(labelled, label) : between(labelled.tokens.slice(label.to));
      const reach = 1 - 0.3 * Math.min(1, (value.box.x0 - label.box.x1) / pageWidth(layout, value));
      const purity = isRowHead ? 1 : (0.4 + 0.6 * labelled.labelShare) * (isPartyHeading(label) ? 0.3 : 1);
      return {
        concept: label.concept,
        direction: 'left',
        strength: strength * after * reach * purity,
        label,
      };
    }
    strength *= 0.8 * between(segment.tokens);
  }
  return null;
}

/** "Total ‖ 1,962.00 ‖ 214.60 ‖ 2,597.86": the label at the head of a row of numbers speaks for the last of them. */
function labelOfRow(layout: Layout, value: Candidate): LabelEvidence | null {
  const segments = layout.lines[value.segment.line]?.segments ?? [];
  const [head, ...numbers] = segments;
  const label = head === undefined ? undefined : speakingLabel(head, value);
  if (head === undefined || label === undefined || numbers.length < 2) return null;
  if (!head.tokens.slice(label.to).every(isCurrency)) return null;
  const isLast = numbers.at(-1) === value.segment && value.to === value.segment.tokens.length;
  const areNumbers = numbers.every((each) => !/\p{L}{3,}/u.test(each.text));
  return isLast && areNumbers ? { concept: label.concept, direction: 'left', strength: 0.7, label } : null;
}

const TOTALS: ReadonlySet<Concept> = new Set<Concept>(['total', 'totalStrong']);
/** Heads that say what a column adds up to. */
const ADDED_UP: ReadonlySet<Concept> = new Set<Concept>([
  'tax',
  'subtotal',
  'discount',
  'charge',
  'shipping',
  'paid',
]);
const LONGEST_TABLE = 60;

/** In the row "Total" of a table each sum is what the head of its column says, down through the numbers between. */
function headOfColumn(layout: Layout, value: Candidate, label: LabelMatch): LabelEvidence | null {
  const row = layout.lines[value.segment.line]?.segments ?? [];
  if (row[0]?.labels.includes(label) !== true) return null;
  if (!isMoney(value) || row.filter((each) => /\d[.,]\d{2}\D*$/.test(each.text)).length < 2) return null;
  for (let index = value.segment.line - 1; index >= value.segment.line - LONGEST_TABLE; index -= 1) {
    const line = layout.lines[index];
    if (line?.page !== value.segment.page) return null;
    const over = segmentOver(line, value);
    if (over === null || !/\p{L}{2,}/u.test(over.text)) continue;
    const head = over.labelShare > 0.5 ? labelOver(over, value) : null;
    return head !== null && ADDED_UP.has(head.concept)
      ? { concept: head.concept, direction: 'above', strength: 0.85, label: head }
      : null;
  }
  return null;
}

/**
 * The last label of a segment; but in "Deposit received on 12 May" the last one has its value already, and of "Discount
 * (contract 5%)" and "Tax NC State" only what names a sum speaks for a sum.
 */
function speakingLabel(segment: Segment, value: Candidate): LabelMatch | undefined {
  if (isQuantity(segment)) return undefined;
  const open = segment.labels.filter(
    (label) => !(DATING.has(label.concept) && hasOwnValue(segment, label)) && !isInBrackets(segment, label),
  );
  const sums = isMoney(value) ? open.filter((label) => SUMS.has(label.concept)) : [];
  return sums.at(-1) ?? open.at(-1) ?? segment.labels.at(-1);
}

/** "Bill to" heads the block below it; beside it begins something else. */
const isPartyHeading = (label: LabelMatch): boolean =>
  PARTIES.has(label.concept) && !label.text.endsWith(':');

const PARTIES: ReadonlySet<Concept> = new Set<Concept>([
  'seller',
  'billTo',
  'shipTo',
  'remitTo',
  'attention',
]);

/** "Total fees and disbursements": what follows the word at the head of a row says which total, and little against it. */
function behindRowHead(segment: Segment, label: LabelMatch): number {
  const words = segment.tokens
    .slice(label.to)
    .map((token) => token.text)
    .join(' ');
  const letters = words.replace(/\([^)]*\)?/g, '').replace(/[^\p{L}]/gu, '').length;
  return 1 / (1 + 0.03 * letters);
}

const isMoney = ({ raw }: Candidate): boolean => /[.,]\d{2}\D*$|[€£$]/.test(raw);

/** "30 DAYS", "12 pcs": a value with its unit. */
const isQuantity = (segment: Segment): boolean =>
  /^\d/.test(segment.tokens[0]?.text ?? '') &&
  segment.labels.every(({ concept }) => concept === 'quantity' || concept === 'unit');

function isInBrackets(segment: Segment, label: LabelMatch): boolean {
  const before = segment.tokens
    .slice(0, label.from)
    .map((token) => token.text)
    .join(' ');
  const isOpen = before.lastIndexOf('(') > before.lastIndexOf(')');
  return label.from > 0 && (isOpen || label.text.startsWith('('));
}

const DATING: ReadonlySet<Concept> = new Set<Concept>([
  'date',
  'invoiceDate',
  'orderDate',
  'otherDate',
  'bareNumber',
]);
const SUMS: ReadonlySet<Concept> = new Set<Concept>([
  ...([
    'totalStrong',
    'total',
    'subtotal',
    'tax',
    'amountDue',
    'pastDue',
    'currentDue',
    'lateFee',
    'credit',
  ] as const),
  ...([
    'paid',
    'change',
    'discount',
    'shipping',
    'charge',
    'rounding',
    'withholding',
    'otherAmount',
  ] as const),
]);

/** "Total" over "GBP" in one cell: of a currency alone the label is what stands over it with no value of its own. */
function wrappedOver(layout: Layout, segment: Segment): Segment | null {
  const line = layout.lines[segment.line - 1];
  if (line?.page !== segment.page || !segment.tokens.every(isCurrency)) return null;
  const over = segmentOver(line, segment);
  const isNear = over !== null && segment.box.y0 - over.box.y1 < MOST_LEADING * heightOf(segment.box);
  return isNear && over === line.segments.at(-1) && over.labels.at(-1)?.to === over.tokens.length
    ? over
    : null;
}

const isCurrency = (token: Token): boolean =>
  !/\d/.test(token.text) && currencyMarkIn(bare(token.text)) !== null;
const bare = (text: string): string => text.replace(/^[([]+|[)\].:,]+$/g, '');

function labelAbove(layout: Layout, value: Candidate): LabelEvidence | null {
  const height = Math.max(heightOf(value.box), 4);
  let strength = 0.9;
  for (let index = value.segment.line - 1; index >= 0; index -= 1) {
    const line = layout.lines[index];
    if (line?.page !== value.segment.page) return null;
    const distance = value.box.y0 - line.box.y1;
    if (distance > 2 * FARTHEST_ABOVE * height) return null;
    const segment = segmentOver(line, value);
    if (segment === null) continue;
    const gap = (value.box.y0 - segment.box.y1) / height;
    if (gap > FARTHEST_ABOVE) return null;
    const label = labelOver(segment, value);
    if (label !== null) {
      const owned = hasOwnValue(segment, label) ? 0.4 : 1;
      const purity = 0.5 + 0.5 * segment.labelShare;
      const near = 1 - 0.15 * Math.max(0, gap);
      return {
        concept: label.concept,
        direction: 'above',
        strength: strength * owned * purity * near,
        label,
      };
    }
    strength *= 0.55;
  }
  return null;
}

function segmentOver(line: Line, value: Pick<Candidate, 'box'>): Segment | null {
  let best: Segment | null = null;
  let most = 0;
  for (const segment of line.segments) {
    const shared = overlapX(segment.box, value.box);
    if (shared > most) {
      best = segment;
      most = shared;
    }
  }
  return best;
}

/** Of a row of labels in one segment the one that stands over the value. */
function labelOver(segment: Segment, value: Candidate): LabelMatch | null {
  let best: LabelMatch | null = null;
  let most = -0.5 * heightOf(value.box);
  for (const label of segment.labels) {
    const shared = overlapX(label.box, value.box);
    if (shared > most) {
      best = label;
      most = shared;
    }
  }
  return best;
}

/** "Invoice no. 471" above a date speaks for its own number. */
function hasOwnValue(segment: Segment, label: LabelMatch): boolean {
  const next = segment.labels.find((each) => each.from >= label.to);
  return segment.tokens.slice(label.to, next?.from).some((token) => /\d/.test(token.text));
}

/** Words between label and value weaken the bond; currency marks and punctuation do not. */
function between(tokens: readonly Token[]): number {
  const numbers = tokens.filter((token) => /\d/.test(token.text) && !token.text.endsWith('%')).length;
  return decay(lettersOf(tokens)) * 0.85 ** numbers;
}

function lettersOf(tokens: readonly Token[]): number {
  return tokens
    .filter((token) => currencyMarkIn(token.text) === null && !/\d/.test(token.text))
    .reduce((sum, token) => sum + token.text.replace(/[^\p{L}]/gu, '').length, 0);
}

const decay = (letters: number): number => 1 / (1 + 0.1 * letters);

const pageWidth = (layout: Layout, value: Candidate): number =>
  layout.pages.find((page) => page.number === value.segment.page)?.width ?? 600;
