import { EmbeddedInvoice } from '@cira/contracts';
import { OpenedDocument } from '../opened-document';
import { readXml } from './read-xml';

/** An e-invoice without pages: its XML says everything. */
export class OpenedXml implements OpenedDocument {
  readonly mediaType = 'application/xml';
  readonly pageCount = 0;
  readonly intact = true;
  readonly embeddedInvoice: EmbeddedInvoice;

  /** @throws DomainError UNSUPPORTED_FILE_TYPE for XML of any other kind */
  constructor(bytes: Uint8Array) {
    this.embeddedInvoice = readXml(bytes);
  }

  survey(number: number): never {
    throw noPage(number);
  }

  recognize(number: number): never {
    throw noPage(number);
  }

  render(number: number): never {
    throw noPage(number);
  }

  close(): void {
    // Holds nothing.
  }
}

function noPage(number: number): RangeError {
  return new RangeError(`An XML invoice has no page ${number}`);
}
