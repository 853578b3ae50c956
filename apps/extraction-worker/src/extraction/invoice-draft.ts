import { InvoiceFieldMap, LineItem, TaxLine } from '@cira/contracts';

/**
 * What one pass over a document proposes: fields and lines with the evidence that the pass itself has. Verdicts are
 * still `unproved`; verification settles them and computes the overall confidence.
 */
export interface InvoiceDraft {
  /** ISO 639-1, null when it could not be told. */
  readonly language: string | null;
  readonly fields: InvoiceFieldMap;
  readonly lineItems: LineItem[];
  /** Tax by rate; not there where the document states none apart from its sum. */
  readonly taxes?: readonly TaxLine[];
}
