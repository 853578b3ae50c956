import { DocumentView } from '../candidates/document-view';
import { completeName } from './complete-name';
import { NameCandidate } from './name-candidate';
import { gatherFacts, NameFacts } from './name-facts';
import { isSameName } from './name-key';
import { PartyRole, RoleEvidence } from './party-role';
import { WebIdentity } from './web-identity';

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
  const isVendor = best.vendor !== null && best.vendor.score >= 1.5;
  const vendor = best.vendor === null || !isVendor ? null : toScored(best.vendor, vendors, 0.85);
  return {
    vendor: vendor === null ? null : completed(vendor, facts, webs),
    customer: best.customer === null ? null : toScored(best.customer, customers, 0.92),
    remit: remits[0] === undefined ? null : toScored(remits[0], remits, 0.9),
  };
}

function completed(
  vendor: ScoredName,
  facts: readonly NameFacts[],
  webs: readonly WebIdentity[],
): ScoredName {
  const others = facts.filter(
    ({ role }) => role === null || role.role === 'seller' || role.role === 'remitTo',
  );
  const name = completeName(
    vendor.name,
    others.map((each) => each.name),
    webs.map((web) => web.domain),
  );
  if (name === vendor.name) return vendor;
  return { ...vendor, name, evidence: [...vendor.evidence, `in full for "${vendor.name.text}"`] };
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

/** What makes words no name at all, whosever. */
const unlikeliness = (facts: NameFacts): number =>
  (facts.isOtherValue ? 4 : 0) +
  (facts.isInGridHead ? 4 : 0) +
  (facts.isSlogan ? 2 : 0) +
  (facts.isLabelWords && !facts.hasDomain ? 2 : 0);

const VENDOR_WORTH = { seller: 5, remitTo: 1, billTo: -7, shipTo: -6, careOf: -3, attention: -7 };

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
  if (facts.isReturnLine && facts.role === null) add(2, 'heads its address in one line');
  if (facts.repeats > 0) add(Math.min(1, 0.5 * facts.repeats), 'is repeated');
  if (facts.isLarge && facts.order < 6) add(0.5, 'is set larger');
  if (facts.isLarge && facts.name.lead.length > 0) points += 0.6;
  if (facts.sellsElsewhere && facts.role === null) add(1.5, 'is named as seller or payee elsewhere');
  if (facts.isInImprint && facts.role === null) add(3, 'heads the imprint');
  if (facts.hasContact && facts.role === null) add(1, 'phone, e-mail or web page stand with it');
  if (facts.isNamed && facts.role === null) points -= 2;
  if (facts.depth > 0.85 && !facts.name.hasLegalForm && !facts.hasDomain) points -= 1;
  if (facts.name.segment.page > 1) points -= 1.5;
  points += rolePoints(facts.role, VENDOR_WORTH, evidence);
  if (facts.isContact && !facts.name.hasLegalForm) points -= 3;
  points -= unlikeliness(facts);
  if (facts.name.text.length < 4) points -= 1;
  return [points - 3 * facts.doubt, evidence];
}

function asCustomer(facts: NameFacts): Score {
  const evidence: string[] = [];
  // "Attn:" and "Frau" name a person, and the buyer is the company beside; with a legal form it is the company.
  const attention = facts.name.hasLegalForm || facts.isTitledPerson ? 8 : 3;
  const worth = { billTo: 8, shipTo: 2.5, seller: -6, remitTo: -6, careOf: 0, attention };
  let points = rolePoints(facts.role, worth, evidence);
  if (facts.name.hasLegalForm) points += 1;
  if (facts.hasAddress) {
    points += 2.2;
    evidence.push('has an address below');
  }
  if (facts.role === null) points += facts.isBlockTop ? 0.8 : 0;
  if (facts.isNamed && facts.role === null) points += 2.5;
  if (facts.hasContact && facts.role === null) points -= 1;
  if (facts.isTitledPerson && facts.role === null) points += 2;
  if (facts.sellsElsewhere) points -= 3;
  if (facts.isInImprint && facts.role === null) points -= 3;
  if (facts.isReturnLine && facts.role === null) points -= 3;
  if (facts.role === null && facts.hasAddress && facts.depth > 0.08 && facts.depth < 0.45) points += 1;
  if (facts.hasDomain) points -= facts.isDomainShared ? 0.5 : 2;
  if (facts.isContact && !facts.name.hasLegalForm) points -= 4;
  if (facts.role === null && facts.order < 1) points -= 1.5;
  points -= unlikeliness(facts);
  if (facts.role === null && !facts.isNamed && !facts.name.hasLegalForm && isSingleOcrWord(facts))
    points -= 1.5;
  if (facts.isOnTillSlip && facts.role === null && !facts.isNamed) points -= 4;
  if (facts.isInTable && facts.role === null) points -= 2.5;
  if (facts.name.segment.page > 1) points -= 2;
  return [points - 3 * facts.doubt, evidence];
}

/** A lone word that was read from a picture is more often a town or a scrap than the buyer. */
const isSingleOcrWord = ({ name }: NameFacts): boolean =>
  name.to - name.from === 1 && name.segment.tokens[name.from]?.method === 'ocr';

function asRemit(facts: NameFacts): Score {
  const evidence: string[] = [];
  const points = rolePoints(
    facts.role,
    { remitTo: 6, billTo: -9, shipTo: -9, seller: -9, careOf: 0, attention: -9 },
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
  const where = role.direction === 'below' ? 'above' : 'at';
  if (value > 0) evidence.push(`stands ${where} "${role.heading.replace(/[\s:]+$/, '')}"`);
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
