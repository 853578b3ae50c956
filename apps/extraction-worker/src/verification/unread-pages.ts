import {
  ExtractedField,
  FieldName,
  Finding,
  INVOICE_FIELDS,
  Page,
  Reading,
  RouteReason,
} from '@cira/contracts';

/** For a human, after "Page 2 could not be read: ". */
const WHY: Partial<Record<RouteReason, string>> = {
  damaged: 'it is damaged',
  too_complex: 'it would have taken more time or memory than a page may take',
  reader_lost: 'the reader broke on it',
  out_of_time: "the document's time was used up by the pages before it",
};

export function unreadPages(reading: Reading): Page[] {
  return reading.pages.filter((page) => page.route === 'unread');
}

/** One for each page on which something may stand that nobody has seen. */
export function unreadPageFindings(reading: Reading): Finding[] {
  return unreadPages(reading).map(({ number, reason }) => ({
    code: 'PAGE_UNREAD',
    severity: 'warning',
    message: `Page ${number} could not be read: ${WHY[reason] ?? 'the reason was not recorded'}`,
    fields: [],
  }));
}

/**
 * Why an amount of a document that was read in part may not be the document's: a total on page 1 may be one that page
 * 2 carries on from. Null for whole documents, for what is not an amount, and for e-invoice XML, which is whole.
 */
export function hiddenDoubt(name: FieldName, field: ExtractedField, reading: Reading): string | null {
  const [first] = unreadPages(reading);
  if (!first || INVOICE_FIELDS[name] !== 'amount' || field.method === 'xml') return null;
  return `page ${first.number}, which could not be read, may say otherwise`;
}
