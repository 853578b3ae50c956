import { ExtractedField, InvoiceFieldMap } from '@cira/contracts';
import { tokensOf } from '../candidates/candidate';
import { DocumentView } from '../candidates/document-view';
import { readField } from '../fields/field';
import { Address, findAddress } from './find-address';
import { findCareOf } from './find-care-of';
import { taxIdFields } from './find-party-tax-ids';
import { findNames } from './find-names';
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
  return readField([...scored.name.lead, ...tokensOf(scored.name)], {
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
