import { tokensOf } from '../candidates/candidate';
import { DocumentView } from '../candidates/document-view';
import { heightOf } from '../layout/box';
import { fold } from '../lexicon/fold';
import { areLabelWords } from '../lexicon/label-words';
import { LabelMatch, Segment } from '../layout/layout';
import { Concept } from '../lexicon/concepts';
import { isImprint } from './best-address';
import { isPostcodeLike, isStreetLike } from './address-shape';
import { findAddress, hasInlineAddress } from './find-address';
import { NameCandidate } from './name-candidate';
import { keyOf } from './name-key';
import { bannerOver, partyRoleOf, RoleEvidence } from './party-role';
import { findTableHeads } from '../line-items/table-columns';
import { looksLikeMoney } from '../money/looks-like-money';
import { matchesDomain, WebIdentity } from './web-identity';

/** What speaks for or against a name, gathered once. */
export interface NameFacts {
  readonly name: NameCandidate;
  readonly role: RoleEvidence | null;
  readonly order: number;
  readonly depth: number;
  readonly hasAddress: boolean;
  /** Name and address in one line in the upper part of the page, as above the window of an envelope. */
  readonly isReturnLine: boolean;
  readonly hasDomain: boolean;
  /** The document shows several parties' domains, so that a domain alone does not make a seller. */
  readonly isDomainShared: boolean;
  readonly repeats: number;
  readonly isLarge: boolean;
  /** The first line of its block: nothing right above it but a heading. */
  readonly isBlockTop: boolean;
  /** On the slip of a till, which names no buyer unless under a heading. */
  readonly isOnTillSlip: boolean;
  /** The value of another key ("State:", "Payment mode:"). */
  readonly isOtherValue: boolean;
  /** Nothing but words that labels are made of ("Order Information"). */
  readonly isLabelWords: boolean;
  /** Phone, e-mail or web page stand in its block: whoever wants to be called is the seller. */
  readonly hasContact: boolean;
  /** "Mr & Mrs Doe": a person by title, and no company stands in the lines below. */
  readonly isTitledPerson: boolean;
  /** In a row of column heads ("Customer ‖ Accepted ‖ Clerk"). */
  readonly isInGridHead: boolean;
  /** Heads the line with register, capital or tax id that companies put under their letters. */
  readonly isInImprint: boolean;
  /** Under the head of a table or in a line with a sum of money: goods, not a party. */
  readonly isInTable: boolean;
  /** The value of a "Name:" key: in a form that is the customer's. */
  readonly isNamed: boolean;
  /** The value of a key such as "Contact:" or "Sales rep": a person at one of the parties. */
  readonly isContact: boolean;
  /** Same name elsewhere under a heading that makes it a seller's. */
  readonly sellsElsewhere: boolean;
  /** "Built to last": a capital and then small words is what slogans look like. */
  readonly isSlogan: boolean;
  /** 0 to 1: how much the OCR doubts its words. */
  readonly doubt: number;
}

export function gatherFacts(
  view: DocumentView,
  names: readonly NameCandidate[],
  webs: readonly WebIdentity[],
): NameFacts[] {
  const domains = [...new Set(webs.map((web) => web.domain))].filter((domain) => domain !== '');
  const ownedDomains = domains.filter((domain) => names.some((name) => matchesDomain(name.text, domain)));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(keyOf(name.text), (counts.get(keyOf(name.text)) ?? 0) + 1);
  const sellers = new Set(
    names
      .filter((name) => ['seller', 'remitTo'].includes(roleOf(view, name)?.role ?? ''))
      .map((name) => keyOf(name.text)),
  );
  const table = tableOf(view);
  const pricedLines = new Set(view.amounts.filter(looksLikeMoney).map((amount) => amount.segment.line));
  const isOnTillSlip = isTillSlip(view);
  let order = -1;
  let line = -1;
  return names.map((name) => {
    const first = firstLineOf(view, name);
    if (first > line) order += 1;
    line = Math.max(line, name.segment.line);
    const area = view.layout.pages.find((page) => page.number === name.segment.page);
    const depth = name.box.y0 / (area?.height ?? 800);
    return {
      name,
      role: roleOf(view, name),
      order,
      depth,
      hasAddress: name.segment.page === 1 && findAddress(view, name) !== null,
      isReturnLine: name.segment.page === 1 && name.from === 0 && depth < 0.4 && hasInlineAddress(name),
      hasDomain: domains.some((domain) => matchesDomain(name.text, domain)),
      isDomainShared: ownedDomains.length > 1,
      repeats: (counts.get(keyOf(name.text)) ?? 1) - 1,
      isLarge: heightOf(name.box) > 1.4 * (area?.textHeight ?? 10),
      isBlockTop: isBlockTop(view, name),
      hasContact: hasContact(view, name),
      isTitledPerson: isTitledPerson(view, name, names),
      isInGridHead: isInGridHead(view, name),
      isInImprint: name.from === 0 && isImprint(name.segment),
      isInTable:
        (name.segment.line > table.first && name.segment.line < table.last) ||
        pricedLines.has(name.segment.line),
      isOnTillSlip,
      isOtherValue: isOtherValue(view, name),
      isLabelWords: !name.hasLegalForm && areLabelWords(name.text),
      isNamed: isValueOf(view, name, 'name'),
      isContact: isValueOf(view, name, 'contact'),
      sellsElsewhere: sellers.has(keyOf(name.text)),
      isSlogan: isSlogan(name),
      doubt: doubtOf(name),
    };
  });
}

const MOST_BLOCK_LINES = 8;
const CONTACTS: ReadonlySet<Concept> = new Set<Concept>(['phone', 'email', 'web', 'companyRegister']);

/** The segments below a name in its column, as far as they stand close. */
function blockUnder(view: DocumentView, { segment }: NameCandidate): Segment[] {
  const block: Segment[] = [];
  let lowest = segment;
  const end = segment.line + 2 * MOST_BLOCK_LINES;
  for (const line of view.layout.lines.slice(segment.line + 1, end)) {
    if (line.page !== segment.page || block.length === MOST_BLOCK_LINES) break;
    const height = heightOf(lowest.box);
    if (line.box.y0 - lowest.box.y1 > 2.5 * height) break;
    const under = line.segments.find((each) => Math.abs(each.box.x0 - segment.box.x0) < 1.5 * height);
    if (under === undefined) continue;
    block.push(under);
    lowest = under;
  }
  return block;
}

function hasContact(view: DocumentView, name: NameCandidate): boolean {
  return blockUnder(view, name).some(
    ({ text, labels }) =>
      /@|www\./i.test(text) || labels.some(({ concept, from }) => from === 0 && CONTACTS.has(concept)),
  );
}

const TITLE =
  /^(?:mr|mrs|ms|miss|dr|herr|herrn|frau|familie|fam|mme|mlle|monsieur|madame|dhr|mevr|mevrouw|sr|sra|sig|sigra|exmo|ilmo)$/;

function isTitledPerson(view: DocumentView, name: NameCandidate, names: readonly NameCandidate[]): boolean {
  const first = fold(name.segment.tokens[0]?.text ?? '').replace(/[^a-z]/g, '');
  const isAtStart =
    name.from === 0 || name.segment.labels.some((label) => label.from === 0 && label.to === name.from);
  if (!TITLE.test(first) || name.hasLegalForm || !isAtStart) return false;
  const below = new Set(blockUnder(view, name).slice(0, 3));
  return !names.some((other) => other.hasLegalForm && below.has(other.segment));
}

/** Nobody hands back change on an invoice, and no letter paper is that narrow. */
function isTillSlip({ layout }: DocumentView): boolean {
  const isNarrow =
    layout.pages.length === 1 && layout.pages.every(({ width, height }) => width < 0.64 * height);
  const hasChange = layout.segments.some((segment) =>
    segment.labels.some((label) => label.concept === 'change' && segment.labelShare > 0.6),
  );
  return isNarrow || hasChange;
}

/** From the head of the first table to the first sum below it; a payment slip may stand under that. */
function tableOf(view: DocumentView): { first: number; last: number } {
  const first = findTableHeads(view.layout)[0]?.line ?? Infinity;
  const sum = view.layout.lines.findIndex(
    (line, index) =>
      index > first && line.segments.some(({ labels, labelShare }) => labelShare > 0.5 && labels.some(isSum)),
  );
  return { first, last: sum < 0 ? Infinity : sum };
}

const isSum = ({ concept }: LabelMatch): boolean =>
  concept === 'totalStrong' || concept === 'total' || concept === 'amountDue';

function isInGridHead(view: DocumentView, { segment }: NameCandidate): boolean {
  const others = (view.layout.lines[segment.line]?.segments ?? []).filter((each) => each !== segment);
  const labels = others.filter((each) => each.labelShare > 0.8);
  return labels.length >= 2 && labels.length >= 0.6 * others.length;
}

/** A name in two lines begins with the upper one. */
const firstLineOf = (view: DocumentView, { lead, segment }: NameCandidate): number =>
  lead.length === 0
    ? segment.line
    : view.layout.lines.findIndex((line) =>
        line.segments.some((each) => each.tokens.some((token) => token === lead[0])),
      );

function isSlogan({ text, hasLegalForm }: NameCandidate): boolean {
  const [, ...rest] = text.split(' ');
  return !hasLegalForm && rest.length >= 2 && rest.every((word) => /^\p{Ll}/u.test(word));
}

/** One word that OCR was unsure of does not spoil a name; several do. */
function doubtOf(name: NameCandidate): number {
  const doubts = tokensOf(name).map((token) => 1 - token.confidence);
  const mean = doubts.reduce((sum, doubt) => sum + doubt, 0) / doubts.length;
  return (mean + Math.max(...doubts)) / 2;
}

const PARTY_KEYS: ReadonlySet<Concept> = new Set([
  'name',
  'seller',
  'billTo',
  'shipTo',
  'remitTo',
  'careOf',
  'attention',
  'contact',
  'community',
  'customerNumber',
  'title',
]);

/** What stands right under these in a form is their value, with or without a colon. */
const FORM_KEYS: ReadonlySet<Concept> = new Set([
  'address',
  'otherNumber',
  'otherDate',
  'orderDate',
  'invoiceDate',
  'dueDate',
  'terms',
  'unit',
  'bank',
]);

function isOtherValue(view: DocumentView, name: NameCandidate): boolean {
  return view.labelsOf(name).some(({ concept, direction, strength, label }) => {
    if (direction === 'above') return strength > 0.75 && FORM_KEYS.has(concept);
    return strength > 0.7 && label.text.endsWith(':') && !PARTY_KEYS.has(concept);
  });
}

function isValueOf(view: DocumentView, name: NameCandidate, concept: Concept): boolean {
  return view
    .labelsOf(name)
    .some((each) => each.concept === concept && each.direction === 'left' && each.strength > 0.6);
}

function isBlockTop(view: DocumentView, name: NameCandidate): boolean {
  const height = heightOf(name.box);
  for (let index = name.segment.line - 1; index >= Math.max(0, name.segment.line - 3); index -= 1) {
    const line = view.layout.lines[index];
    if (line?.page !== name.segment.page) return true;
    const over = line.segments.find(
      (segment) => Math.abs(segment.box.x0 - name.segment.box.x0) < 1.2 * height,
    );
    if (over === undefined) continue;
    const isFar = name.segment.box.y0 - over.box.y1 > 1.1 * height;
    return isFar || over.labelShare > 0.6 || isReturnAddress(over);
  }
  return true;
}

/** The sender in one line, above the window of an envelope. */
const isReturnAddress = (segment: Segment): boolean =>
  segment.tokens.length > 4 && isStreetLike(segment.text) && isPostcodeLike(segment.text);

/** A "Name:" key says nothing itself; the heading of its section ("Buyer") does. */
function roleOf(view: DocumentView, name: NameCandidate): RoleEvidence | null {
  return partyRoleOf(view.layout, name.segment, name.from) ?? sectionRole(view, name);
}

function sectionRole(view: DocumentView, name: NameCandidate): RoleEvidence | null {
  const key = view
    .labelsOf(name)
    .find((each) => each.concept === 'name' && (each.direction === 'left' || each.strength > 0.6));
  if (key === undefined) return null;
  const holder = view.layout.segments.find((segment) => segment.labels.includes(key.label));
  const role =
    holder === undefined ? null : (partyRoleOf(view.layout, holder) ?? bannerOver(view.layout, holder));
  return role === null ? null : { ...role, depth: 0 };
}
