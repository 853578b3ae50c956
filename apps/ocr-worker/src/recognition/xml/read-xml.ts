import { decodeText } from '@cira/common/media/decode-text';
import { DomainError, EmbeddedInvoice } from '@cira/contracts';
import { eInvoiceSyntax } from './e-invoice-syntax';

/** The e-invoice that a file is, or null where it is none. `fileName`: its name inside a PDF. */
export function eInvoiceOf(bytes: Uint8Array, fileName: string | null): EmbeddedInvoice | null {
  const xml = decodeText(bytes);
  const syntax = eInvoiceSyntax(xml);
  return syntax === null ? null : { syntax, fileName, xml };
}

/** An XML file is read only if it is an e-invoice. */
export function readXml(bytes: Uint8Array): EmbeddedInvoice {
  const invoice = eInvoiceOf(bytes, null);
  if (invoice === null) {
    throw new DomainError('UNSUPPORTED_FILE_TYPE', {
      detail: 'The XML is not an EN 16931 invoice (UN/CEFACT CII or UBL)',
    });
  }
  return invoice;
}
