import { tokensOf } from '../candidates/candidate';
import { DocumentView } from '../candidates/document-view';
import { heightOf } from '../layout/box';
import { Concept } from '../lexicon/concepts';
import { findAddress } from './find-address';
import { NameCandidate } from './find-names';
import { keyOf } from './name-key';
import { partyRoleOf, RoleEvidence } from './party-role';
import { matchesDomain, WebIdentity } from './web-identity';

/** What speaks for or against a name, gathered once. */
export interface NameFacts {
  readonly name: NameCandidate;
  readonly role: RoleEvidence | null;
  readonly order: number;
  readonly depth: number;
  readonly hasAddress: boolean;
  readonly hasDomain: boolean;
  /** The document shows several parties' domains, so that a domain alone does not make a seller. */
  readonly isDomainShared: boolean;
  readonly repeats: number;
  readonly isLarge: boolean;
  /** The first line of its block: nothing right above it but a heading. */
  readonly isBlockTop: boolean;
  /** The value of a "Name:" key: in a form that is the customer's. */
  readonly isNamed: boolean;
  /** The value of a key such as "Contact:" or "Sales rep": a person at one of the parties. */
  readonly isContact: boolean;
  /** Same name elsewhere under a heading that makes it a seller's. */
  readonly sellsElsewhere: boolean;
  /** 0 to 1: what the OCR itself thinks of the words. */
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
      isDomainShared: ownedDomains.length > 1,
      repeats: (counts.get(keyOf(name.text)) ?? 1) - 1,
      isLarge: heightOf(name.box) > 1.4 * (area?.textHeight ?? 10),
      isBlockTop: isBlockTop(view, name),
      isNamed: isValueOf(view, name, 'name'),
      isContact: isValueOf(view, name, 'contact'),
      sellsElsewhere: sellers.has(keyOf(name.text)),
      doubt: 1 - Math.min(...tokensOf(name).map((token) => token.confidence)),
    };
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
