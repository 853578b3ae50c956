import { MemoryCache } from '@cira/common/cache/memory-cache';
import { ExtractedInvoice, PageOutline } from '@cira/contracts';
import { extractedInvoice } from '../../test/support/sample-extraction';
import { jobWith } from '../../test/support/sample-job';
import { ExtractNow } from './extract-now';

const CALLER = { tenantId: 'sandbox', apiKeyId: null };
const DOCUMENT = { documentId: 'd', blobKey: 'k', fileName: null, sha256: 'h', mediaType: 'm', sizeBytes: 1 };
const PAGE: PageOutline = {
  ...{ number: 1, route: 'text', reason: 'sound_text_layer', engine: 'pdfium', rotation: 0, skew: 0 },
  ...{ wordCount: 9, durationMs: 1, queuedMs: 0 },
};

describe('the same document again', () => {
  it('is answered from the cache', async () => {
    expect(await timesProcessed(PAGE)).toBe(1);
  });

  it('is processed again where a page of it could not be read: another try may', async () => {
    expect(await timesProcessed({ ...PAGE, route: 'unread', reason: 'reader_lost' })).toBe(2);
  });
});

/** How often a document of this one page goes through the pipeline when it comes twice. */
async function timesProcessed(page: PageOutline): Promise<number> {
  const extracted: ExtractedInvoice = { ...extractedInvoice({}), reading: { pages: [page], warnings: [] } };
  let processed = 0;
  const pipeline = {
    execute: async () => {
      processed += 1;
      return jobWith({});
    },
    untilEnded: async () => jobWith({ status: 'completed' }),
    ofJob: async () => ({ extracted }),
    discard: async () => undefined,
  };
  const surroundings = { cache: new MemoryCache({ maxEntries: 9 }), EXTRACT_TIMEOUT_MS: 1 };
  const parts = [pipeline, pipeline, pipeline, pipeline, surroundings, surroundings];
  const extractNow = new ExtractNow(...(parts as unknown as ConstructorParameters<typeof ExtractNow>));
  expect(await extractNow.execute(CALLER, DOCUMENT)).toEqual(extracted);
  expect(await extractNow.execute(CALLER, DOCUMENT)).toEqual(extracted);
  return processed;
}
