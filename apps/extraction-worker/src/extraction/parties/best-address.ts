import { DocumentView } from '../candidates/document-view';
import { Segment, Token } from '../layout/layout';
import { isPostcodeLike, isStreetLike } from './address-shape';
import { heightOf } from '../layout/box';
import { Address, addressOf, findAddress } from './find-address';
import { NameCandidate } from './name-candidate';
import { keyOf } from './name-key';
import { partyRoleOf } from './party-role';

/** Letters of a name that tell it from others; the rest may be a legal form that is not always printed. */
const TELLING = 8;

/**
 * The address of a party: with its name where it was found, or where the same name stands again (a letter window, a
 * payment slip, the footer), whichever is more of an address.
 */
export function bestAddress(
  view: DocumentView,
  names: readonly NameCandidate[],
  party: NameCandidate,
): Address | null {
  const key = keyOf(party.text).slice(0, TELLING);
  const same = names.filter((name) => name !== party && keyOf(name.text).startsWith(key));
  return [party, ...same].reduce<Address | null>((best, name) => {
    const address = findAddress(view, name);
    return address !== null && worthOf(address) > worthOf(best) ? address : best;
  }, null);
}

/** A street and a postcode make an address; a number alone may be anything. */
function worthOf(address: Address | null): number {
  if (address === null) return 0;
  return 1 + (isPostcodeLike(address.text) ? 2 : 0) + (isStreetLike(address.text) ? 2 : 0);
}

/** How far down the first page a letterhead goes. */
const LETTERHEAD = 0.25;

/**
 * The address in the other column of the letterhead: a street over a postcode that no heading gives to the buyer. `other`
 * is the buyer's address, which is none of the vendor's.
 */
export function letterheadAddress(view: DocumentView, other: Address | null): Address | null {
  const height = view.layout.pages[0]?.height ?? 800;
  const top = view.layout.segments.filter(({ page, box }) => page === 1 && box.y0 < LETTERHEAD * height);
  const streets = top.filter(
    ({ text, labels }) =>
      isStreetLike(text) && !isPostcodeLike(text) && labels.every(({ concept }) => concept === 'address'),
  );
  for (const street of streets) {
    const town = top.find((each) => isTownUnder(each, street));
    if (town === undefined || isBuyers(view, street)) continue;
    const address = addressOf(street.tokens, town.tokens);
    if (other?.text.includes(street.text) !== true) return address;
  }
  return null;
}

function isTownUnder(town: Segment, street: Segment): boolean {
  const height = heightOf(street.box);
  const gap = town.box.y0 - street.box.y1;
  const isAligned =
    Math.abs(town.box.x0 - street.box.x0) < height || Math.abs(town.box.x1 - street.box.x1) < height;
  return isAligned && town.line > street.line && gap < 1.2 * height && isPostcodeLike(town.text);
}

function isBuyers(view: DocumentView, segment: Segment): boolean {
  const role = partyRoleOf(view.layout, segment)?.role;
  return role === 'billTo' || role === 'shipTo' || role === 'attention';
}

/** Parts of an imprint: what stands between marks. */
const MARK = /^[-–—|·•]+$/u;

/**
 * The address in the imprint: the line with register, tax id and bank that a company puts under its letters. It need
 * not repeat the name of the letterhead ("a trade name of …").
 */
export function imprintAddress(view: DocumentView): Address | null {
  for (const segment of view.layout.segments.filter(isImprint)) {
    const parts = partsOf(segment);
    for (const [index, part] of parts.entries()) {
      // What stands before the street is the name.
      if (!isStreetLike(wordsOf(part))) continue;
      for (const lines of [[part], [part, parts[index + 1] ?? []]]) {
        if (isPostcodeLike(wordsOf(lines.flat()))) return addressOf(...lines);
      }
    }
  }
  return null;
}

const wordsOf = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join(' ');

/** What registers and tax offices call a company by. */
const REGISTERED =
  /\b(?:RCS|SIREN|SIRET|HRB|HRA|KvK|REA|Handelsregister|Registered (?:in|office)|Company (?:No|Reg)|USt-?Id|P\.? ?IVA|TVA (?:intra|[A-Z]{2}))/;

/** Whether a line says who a company is: its register entry, its capital, its tax id. */
export function isImprint(segment: Segment): boolean {
  if (segment.tokens.length < 6) return false;
  return (
    REGISTERED.test(segment.text) ||
    segment.labels.some((label) => label.concept === 'companyRegister' || label.concept === 'taxId')
  );
}

/** Cut at marks and behind labels: "Siège social : 8, avenue …" begins an address. */
function partsOf(segment: Segment): Token[][] {
  const parts: Token[][] = [[]];
  for (const [index, token] of segment.tokens.entries()) {
    const isKey = segment.labels.some(
      (label) => index >= label.from && index < label.to && segment.tokens[label.to - 1]?.text.endsWith(':'),
    );
    if (MARK.test(token.text) || isKey) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}
