import { ExtractedField, InvoiceFieldMap } from '@cira/contracts';
import { tokensOf } from '../candidates/candidate';
import { DocumentView } from '../candidates/document-view';
import { TaxIdCandidate } from '../candidates/find-tax-ids';
import { fold } from '../lexicon/fold';
import { fieldAt, readField } from '../fields/field';
import { identifierText } from '../candidates/find-identifiers';
import { Address, findAddress } from './find-address';
import { findCareOf } from './find-care-of';
import { findNames } from './find-names';
import { partyRoleOf } from './party-role';
import { scoreParties, ScoredName } from './score-parties';
import { matchesDomain, webIdentitiesOf } from './web-identity';

/** Seller, buyer, and where payments go: names, addresses, tax ids, e-mail. */
export function findParties(view: DocumentView): InvoiceFieldMap {
  const webs = webIdentitiesOf(view.layout);
  const names = findNames(view.layout);
  const { vendor, customer, remit } = scoreParties(view, names, webs);
  const fields: InvoiceFieldMap = {};
  const vendorAddress =
    vendor === null ? null : (findAddress(view, vendor.name) ?? addressElsewhere(view, names, vendor));
  const customerAddress = customer === null ? null : findAddress(view, customer.name);
  const remitAddress = remit === null ? null : findAddress(view, remit.name);
  if (vendor !== null) fields.vendorName = nameField(vendor);
  if (customer !== null) fields.customerName = nameField(customer);
  if (remit !== null) fields.remitToEntity = nameField(remit);
  if (vendorAddress !== null) fields.vendorAddress = addressField(vendorAddress, vendor);
  if (customerAddress !== null) fields.customerAddress = addressField(customerAddress, customer);
  const careOf = remit === null ? null : findCareOf(view, remit.name);
  if (careOf !== null) fields.remitToCareOf = careOf;
  if (remitAddress !== null) fields.remitToAddress = addressField(remitAddress, remit);
  Object.assign(fields, taxIdFields(view, customer));
  const mail = webs.find(
    (web) => web.email !== null && (vendor === null || matchesDomain(vendor.name.text, web.domain)),
  );
  if (mail?.email !== undefined && mail.email !== null) {
    fields.vendorEmail = readField([mail.token], {
      value: mail.email,
      confidence: 0.8,
      evidence: ['e-mail address of the vendor’s domain'],
    });
  }
  return fields;
}

function nameField(scored: ScoredName): ExtractedField {
  return fieldAt(scored.name, {
    value: scored.name.text,
    confidence: scored.confidence,
    evidence: scored.evidence,
    alternatives: scored.rivals.map((value) => ({ value, reason: 'another name on the document' })),
  });
}

function addressField(address: Address, owner: ScoredName | null): ExtractedField {
  return readField(address.tokens, {
    value: address.text,
    confidence: 0.45 + 0.5 * (owner?.confidence ?? 0),
    evidence: [`stands with the name "${owner?.name.text ?? ''}"`],
  });
}

/** The name may stand in the logo and again above its address in the footer or a letter window. */
function addressElsewhere(
  view: DocumentView,
  names: readonly ScoredName['name'][],
  vendor: ScoredName,
): Address | null {
  const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  for (const name of names) {
    if (name === vendor.name || !key(name.text).startsWith(key(vendor.name.text).slice(0, 8))) continue;
    const address = findAddress(view, name);
    if (address !== null) return address;
  }
  return null;
}

/** The vendor's is the first that does not stand in the buyer's block. */
function taxIdFields(view: DocumentView, customer: ScoredName | null): InvoiceFieldMap {
  const fields: InvoiceFieldMap = {};
  const owned = view.taxIds.filter((taxId) => isGoodTaxId(taxId));
  const isBuyers = (taxId: TaxIdCandidate): boolean => {
    if (isAddressedToBuyer(view, taxId)) return true;
    const role = partyRoleOf(view.layout, taxId.segment, taxId.from)?.role;
    if (role === 'billTo' || role === 'shipTo' || role === 'attention') return true;
    if (role === 'seller') return false;
    return customer !== null && isNear(taxId, customer);
  };
  const ranked = [...owned].sort((a, b) => strengthOf(b) - strengthOf(a));
  const seller = ranked.find((taxId) => !isBuyers(taxId)) ?? null;
  const buyer = ranked.find((taxId) => taxId !== seller && isBuyers(taxId)) ?? null;
  if (seller !== null) fields.vendorTaxId = taxIdField(seller);
  if (buyer !== null) fields.customerTaxId = taxIdField(buyer);
  return fields;
}

const YOURS =
  /^(?:ihre?|your|customers?|buyers?|kunden|votre|vos|client|su|cliente|vostra|vs|uw|klant|sua|vossa|v)$/;

/** "Ihre USt-IdNr.", "Customer VAT no.": the label says whose it is. */
function isAddressedToBuyer(view: DocumentView, taxId: TaxIdCandidate): boolean {
  return view.labelsOf(taxId).some((evidence) => {
    const holder = evidence.direction === 'left' ? taxId.segment : null;
    const before =
      holder?.labels.includes(evidence.label) === true
        ? holder.tokens[evidence.label.from - 1]?.text
        : undefined;
    const first = evidence.label.text.split(' ')[0] ?? '';
    return [before ?? '', first].some((word) => YOURS.test(fold(word).replace(/[^a-z]/g, '')));
  });
}

const isGoodTaxId = (taxId: TaxIdCandidate): boolean =>
  taxId.hasLabel || (taxId.country !== null && taxId.checks !== false);

/** A full VAT id before a bare national number, the labelled before the unlabelled, the earlier before the later. */
function strengthOf(taxId: TaxIdCandidate): number {
  return (
    (taxId.country === null ? 0 : 2) +
    (taxId.hasLabel ? 1 : 0) +
    (taxId.checks === true ? 1 : 0) +
    (taxId.checks === false ? -1.5 : 0)
  );
}

function isNear(taxId: TaxIdCandidate, customer: ScoredName): boolean {
  if (taxId.segment.page !== customer.name.segment.page) return false;
  const down = taxId.box.y0 - customer.name.box.y0;
  const height = customer.name.box.y1 - customer.name.box.y0;
  return (
    down >= -height &&
    down < 9 * height &&
    Math.abs(taxId.segment.box.x0 - customer.name.segment.box.x0) < 4 * height
  );
}

function taxIdField(taxId: TaxIdCandidate): ExtractedField {
  const evidence = [
    ...(taxId.hasLabel ? ['at a tax id label'] : []),
    ...(taxId.country === null ? [] : [`format of ${taxId.country}`]),
    ...(taxId.checks === true
      ? ['check digits are right']
      : taxId.checks === false
        ? ['check digits are wrong']
        : []),
  ];
  return readField(tokensOf(taxId), {
    value: identifierText(taxId.raw),
    confidence: Math.min(0.95, 0.5 + 0.1 * strengthOf(taxId)),
    evidence,
  });
}
