import { tokensOf } from '../candidates/candidate';
import { DocumentView } from '../candidates/document-view';
import { fold } from '../lexicon/fold';
import { heightOf } from '../layout/box';
import { findAddress } from './find-address';
import { NameCandidate } from './find-names';
import { PartyRole, partyRoleOf, RoleEvidence } from './party-role';
import { matchesDomain, WebIdentity } from './web-identity';

export interface ScoredName {
  readonly name: NameCandidate;
  readonly score: number;
  readonly confidence: number;
  readonly evidence: readonly string[];
  readonly rivals: readonly string[];
}

export interface Parties {
  readonly vendor: ScoredName | null;
  readonly customer: ScoredName | null;
  readonly remit: ScoredName | null;
}

/** What speaks for or against a name, gathered once. */
interface NameFacts {
  readonly name: NameCandidate;
  readonly role: RoleEvidence | null;
  readonly order: number;
  readonly depth: number;
  readonly hasAddress: boolean;
  readonly hasDomain: boolean;
  readonly repeats: number;
  readonly isLarge: boolean;
  /** The first line of its block: nothing right above it but a heading. */
  readonly isBlockTop: boolean;
  /** The value of a "Name:" key: in a form that is the customer's. */
  readonly isNamed: boolean;
  /** Same name elsewhere under a heading that makes it a seller's. */
  readonly sellsElsewhere: boolean;
  /** 0 to 1: what the OCR itself thinks of the words. */
  readonly doubt: number;
}

type Score = readonly [points: number, evidence: string[]];

/** Who sells and who buys, as a pair: whoever owns the "bill to" label is not the vendor. */
export function scoreParties(
  view: DocumentView,
  names: readonly NameCandidate[],
  webs: readonly WebIdentity[],
): Parties {
  const facts = gatherFacts(view, names, webs);
  const vendors = rank(facts, asVendor);
  const customers = rank(facts, asCustomer).filter((each) => each.score >= 3);
  const remits = rank(facts, asRemit).filter((each) => each.score >= 3);
  let best: { vendor: Ranked | null; customer: Ranked | null; score: number } = {
    vendor: vendors[0] ?? null,
    customer: null,
    score: vendors[0]?.score ?? 0,
  };
  for (const vendor of vendors.slice(0, 6)) {
    for (const customer of customers.slice(0, 6)) {
      if (
        isSameName(vendor.facts.name.text, customer.facts.name.text) ||
        vendor.facts.name.segment === customer.facts.name.segment
      )
        continue;
      const score = vendor.score + customer.score;
      if (score > best.score) best = { vendor, customer, score };
    }
  }
  return {
    vendor: best.vendor === null || best.vendor.score < 1.5 ? null : toScored(best.vendor, vendors, 0.85),
    customer: best.customer === null ? null : toScored(best.customer, customers, 0.92),
    remit: remits[0] === undefined ? null : toScored(remits[0], remits, 0.9),
  };
}

interface Ranked {
  readonly facts: NameFacts;
  readonly score: number;
  readonly evidence: string[];
}

function rank(facts: readonly NameFacts[], judge: (facts: NameFacts) => Score): Ranked[] {
  return facts
    .map((each) => {
      const [score, evidence] = judge(each);
      return { facts: each, score, evidence };
    })
    .sort((a, b) => b.score - a.score);
}

function gatherFacts(
  view: DocumentView,
  names: readonly NameCandidate[],
  webs: readonly WebIdentity[],
): NameFacts[] {
  const domains = [...new Set(webs.map((web) => web.domain))].filter((domain) => domain !== '');
  const counts = new Map<string, number>();
  for (const name of names) counts.set(keyOf(name.text), (counts.get(keyOf(name.text)) ?? 0) + 1);
  const sellers = new Set(
    names
      .filter((name) => ['seller', 'remitTo'].includes(roleOf(view, name)?.role ?? ''))
      .map((name) => keyOf(name.text)),
  );
  let order = -1;
  let line = -1;
  return names.map((name) => {
    if (name.segment.line !== line) order += 1;
    line = name.segment.line;
    const area = view.layout.pages.find((page) => page.number === name.segment.page);
    return {
      name,
      role: roleOf(view, name),
      order,
      depth: name.box.y0 / (area?.height ?? 800),
      hasAddress: name.segment.page === 1 && findAddress(view, name) !== null,
      hasDomain: domains.some((domain) => matchesDomain(name.text, domain)),
      repeats: (counts.get(keyOf(name.text)) ?? 1) - 1,
      isLarge: heightOf(name.box) > 1.4 * (area?.textHeight ?? 10),
      isBlockTop: isBlockTop(view, name),
      isNamed: view
        .labelsOf(name)
        .some((each) => each.concept === 'name' && each.direction === 'left' && each.strength > 0.6),
      sellsElsewhere: sellers.has(keyOf(name.text)),
      doubt: 1 - Math.min(...tokensOf(name).map((token) => token.confidence)),
    };
  });
}

function isBlockTop(view: DocumentView, name: NameCandidate): boolean {
  const height = heightOf(name.box);
  for (let index = name.segment.line - 1; index >= Math.max(0, name.segment.line - 3); index -= 1) {
    const line = view.layout.lines[index];
    if (line?.page !== name.segment.page) return true;
    const over = line.segments.find(
      (segment) => Math.abs(segment.box.x0 - name.segment.box.x0) < 1.2 * height,
    );
    if (over !== undefined) return name.segment.box.y0 - over.box.y1 > 1.1 * height || over.labelShare > 0.6;
  }
  return true;
}

/** A "Name:" key says nothing itself; the heading of its section ("Buyer") does. */
function roleOf(view: DocumentView, name: NameCandidate): RoleEvidence | null {
  return partyRoleOf(view.layout, name.segment, name.from) ?? sectionRole(view, name);
}

function sectionRole(view: DocumentView, name: NameCandidate): RoleEvidence | null {
  const key = view.labelsOf(name).find((each) => each.concept === 'name' && each.direction === 'left');
  if (key === undefined) return null;
  const line = view.layout.lines[name.segment.line];
  const holder = line?.segments.find((segment) => segment.labels.includes(key.label));
  const role = holder === undefined ? null : partyRoleOf(view.layout, holder);
  return role === null ? null : { ...role, depth: 0 };
}

function asVendor(facts: NameFacts): Score {
  const evidence: string[] = [];
  let points = 0;
  const add = (value: number, reason: string): void => {
    points += value;
    evidence.push(reason);
  };
  if (facts.name.segment.page === 1 && facts.order < 12)
    add(3 * 0.82 ** facts.order, `line ${String(facts.order + 1)} of the letterhead`);
  if (facts.name.hasLegalForm) add(2, 'has a legal form');
  if (facts.hasDomain) add(2.5, 'matches an e-mail or web address');
  if (facts.hasAddress) add(1.3, 'has an address below');
  if (facts.repeats > 0) add(Math.min(1, 0.5 * facts.repeats), 'is repeated');
  if (facts.isLarge && facts.order < 6) add(0.5, 'is set larger');
  if (facts.sellsElsewhere && facts.role === null) add(1.5, 'is named as seller or payee elsewhere');
  if (facts.isNamed && facts.role === null) points -= 2;
  if (facts.depth > 0.85 && !facts.name.hasLegalForm && !facts.hasDomain) points -= 1;
  if (facts.name.segment.page > 1) points -= 1.5;
  points += rolePoints(facts.role, { seller: 5, remitTo: 2.5, billTo: -7, shipTo: -6, careOf: -3 }, evidence);
  if (facts.name.text.length < 4) points -= 1;
  return [points - 3 * facts.doubt, evidence];
}

const PERSONAL_TITLE = /^(?:mr|mrs|ms|herrn?|frau|monsieur|madame|mme|sr|sra|sig|dhr|mevr|egregio|gentile)\b/;

function asCustomer(facts: NameFacts): Score {
  const evidence: string[] = [];
  // "Herr" names a person: the buyer is as often the company in the line above.
  const billTo = PERSONAL_TITLE.test(fold(facts.role?.heading ?? '')) ? 3 : 8;
  let points = rolePoints(facts.role, { billTo, shipTo: 2.5, seller: -6, remitTo: -6, careOf: 0 }, evidence);
  if (facts.name.hasLegalForm) points += 1;
  if (facts.hasAddress) {
    points += 2.2;
    evidence.push('has an address below');
  }
  if (facts.role === null) points += facts.isBlockTop ? 0.8 : 0;
  if (facts.isNamed && facts.role === null) points += 2.5;
  if (facts.sellsElsewhere) points -= 3;
  if (facts.role === null && facts.hasAddress && facts.depth > 0.08 && facts.depth < 0.45) points += 1;
  if (facts.hasDomain) points -= 2;
  if (facts.role === null && facts.order < 1) points -= 1.5;
  if (facts.name.segment.page > 1) points -= 2;
  return [points - 3 * facts.doubt, evidence];
}

function asRemit(facts: NameFacts): Score {
  const evidence: string[] = [];
  const points = rolePoints(
    facts.role,
    { remitTo: 6, billTo: -9, shipTo: -9, seller: -9, careOf: 0 },
    evidence,
  );
  return [points, evidence];
}

/** A heading counts fully for the line right below or beside it, and quickly less further down. */
function rolePoints(
  role: RoleEvidence | null,
  worth: Readonly<Record<PartyRole, number>>,
  evidence: string[],
): number {
  if (role === null) return 0;
  const value = worth[role.role];
  if (value > 0) evidence.push(`stands at "${role.heading.replace(/[\s:]+$/, '')}"`);
  return value > 0 ? value * 0.62 ** role.depth : value;
}

function toScored(chosen: Ranked, ranked: readonly Ranked[], ceiling: number): ScoredName {
  const rivals = ranked
    .filter((each) => !isSameName(each.facts.name.text, chosen.facts.name.text))
    .slice(0, 2);
  const lead = chosen.score - (rivals[0]?.score ?? 0);
  const fromScore = 0.25 + 0.06 * Math.max(0, Math.min(9, chosen.score));
  return {
    name: chosen.facts.name,
    score: chosen.score,
    confidence: Math.min(ceiling, fromScore * (lead < 1 ? 0.75 : lead < 2 ? 0.9 : 1)),
    evidence: chosen.evidence,
    rivals: rivals.filter((each) => chosen.score - each.score < 2).map((each) => each.facts.name.text),
  };
}

const keyOf = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');

function isSameName(a: string, b: string): boolean {
  const [x, y] = [keyOf(a), keyOf(b)];
  return x === y || (x.length > 4 && y.length > 4 && (x.startsWith(y) || y.startsWith(x)));
}
