import { ExtractedInvoice } from '@cira/contracts';

/** Numbers of the pages that could not be read: what stands there is missing in the invoice. */
export function unreadPages({ reading }: ExtractedInvoice): number[] {
  return (reading?.pages ?? []).filter(({ route }) => route === 'unread').map(({ number }) => number);
}
