import { InvoiceFieldMap, LineItem, Reading } from '@cira/contracts';

/**
 * Whether the input is clear, readable and processable as an invoice: there is text (or XML), it states an amount
 * (a total, an amount due or lines with totals), and at least one of invoice number, date and vendor.
 */
export function isValidInput(reading: Reading, fields: InvoiceFieldMap, lines: readonly LineItem[]): boolean {
  const isReadable = reading.embeddedInvoice !== null || reading.pages.some((page) => page.words.length > 0);
  const hasAmount =
    fields.total !== undefined || fields.amountDue !== undefined || lines.some((line) => line.total !== null);
  const hasIdentity =
    fields.invoiceNumber !== undefined || fields.invoiceDate !== undefined || fields.vendorName !== undefined;
  return isReadable && hasAmount && hasIdentity;
}
