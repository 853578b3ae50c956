import { EmbeddedInvoice } from '@cira/contracts';
import { InvoiceDraft } from '../extraction/invoice-draft';
import { readCii } from './cii';
import { readUbl } from './ubl';
import { corrupt, parseXml } from './xml-node';

/**
 * The invoice that an EN 16931 XML states: CII (Factur-X, ZUGFeRD 1 and 2, XRechnung) or UBL (Invoice, CreditNote).
 * The root element decides, not the declared syntax: files with the wrong name are common.
 * @throws DomainError DOCUMENT_CORRUPT for XML that is hostile, not well-formed or no such invoice.
 */
export function readEinvoice(embedded: EmbeddedInvoice): InvoiceDraft {
  const document = parseXml(embedded.xml);
  const cii = document.child('CrossIndustryInvoice', 'CrossIndustryDocument');
  if (cii.exists) return readCii(cii);
  const ubl = document.child('Invoice', 'CreditNote');
  if (ubl.exists) return readUbl(ubl);
  throw corrupt('The XML is neither a Cross Industry Invoice nor a UBL invoice');
}
