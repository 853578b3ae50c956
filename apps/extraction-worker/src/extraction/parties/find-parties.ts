import { ExtractedField, InvoiceFieldMap } from '@cira/contracts';
import { tokensOf } from '../candidates/candidate';
import { DocumentView } from '../candidates/document-view';
import { readField } from '../fields/field';
import { bestAddress, imprintAddress, letterheadAddress } from './best-address';
import { Address, findAddress } from './find-address';
import { findCareOf } from './find-care-of';
import { taxIdFields } from './find-party-tax-ids';
import { findNames } from './find-names';
import { scoreParties, ScoredName } from './score-parties';
import { matchesDomain, WebIdentity, webIdentitiesOf } from './web-identity';

/** Seller, buyer, and where payments go: names, addresses, tax ids, e-mail. */
export function findParties(view: DocumentView): InvoiceFieldMap {
  const webs = webIdentitiesOf(view.layout);
  const names = findNames(view.layout);
  const { vendor, customer, remit } = scoreParties(view, names, webs);
  const fields: InvoiceFieldMap = {};
  const customerAddress = customer === null ? null : bestAddress(view, names, customer.name);
  const vendorAddress =
    vendor === null
      ? null
      : (bestAddress(view, names, vendor.name) ??
        letterheadAddress(view, customerAddress) ??
        imprintAddress(view));
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
  const email = vendorEmail(webs, vendor, customer);
  if (email !== null) fields.vendorEmail = email;
  return fields;
}

/** The address at the vendor's own domain; otherwise the only one that the document shows outside the buyer's block. */
function vendorEmail(
  webs: readonly WebIdentity[],
  vendor: ScoredName | null,
  customer: ScoredName | null,
): ExtractedField | null {
  const mails = webs.filter((web) => web.email !== null);
  const own = mails.find(({ domain }) => vendor === null || matchesDomain(vendor.name.text, domain));
  const foreign = mails.filter(
    ({ domain }) => customer === null || !matchesDomain(customer.name.text, domain),
  );
  const addresses = new Set(foreign.map(({ email }) => email?.toLowerCase()));
  const mail = own ?? (addresses.size === 1 ? foreign[0] : undefined);
  if (mail === undefined || mail.email === null) return null;
  return readField([mail.token], {
    value: mail.email,
    confidence: own === undefined ? 0.6 : 0.8,
    evidence: [own === undefined ? 'the only e-mail address' : 'e-mail address of the vendor’s domain'],
  });
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
