import { ExtractedField, InvoiceFieldMap } from '@cira/contracts';
import { tokensOf } from '../candidates/candidate';
import { DocumentView } from '../candidates/document-view';
import { identifierText } from '../candidates/find-identifiers';
import { TaxIdCandidate } from '../candidates/find-tax-ids';
import { readField } from '../fields/field';
import { fold } from '../lexicon/fold';
import { partyRoleOf } from './party-role';
import { ScoredName } from './score-parties';

/** The vendor's is the first that does not stand in the buyer's block. */
export function taxIdFields(view: DocumentView, customer: ScoredName | null): InvoiceFieldMap {
  const fields: InvoiceFieldMap = {};
  const owned = view.taxIds.filter((taxId) => isGoodTaxId(taxId));
  const isBuyers = (taxId: TaxIdCandidate): boolean => {
    if (isSpokenOf(view, taxId, YOURS)) return true;
    if (isSpokenOf(view, taxId, OURS)) return false;
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

const OURS = /^(?:our|unsere?|seller|suppliers?|vendor|notre|nos|nuestro|ns|nostra|onze|nossa)$/;

/** "Ihre USt-IdNr.", "Customer VAT no.", "Our VAT ID": the label says whose it is. */
function isSpokenOf(view: DocumentView, taxId: TaxIdCandidate, owner: RegExp): boolean {
  const labels = view.labelsOf(taxId).filter(({ concept }) => concept === 'taxId' || concept === 'tax');
  return labels.some((evidence) => {
    const holder = evidence.direction === 'left' ? taxId.segment : null;
    const before =
      holder?.labels.includes(evidence.label) === true
        ? holder.tokens[evidence.label.from - 1]?.text
        : undefined;
    const first = evidence.label.text.split(' ')[0] ?? '';
    return [before ?? '', first].some((word) => owner.test(fold(word).replace(/[^a-z]/g, '')));
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
