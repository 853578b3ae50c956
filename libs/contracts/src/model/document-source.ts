import { z } from 'zod';
import { InstantSchema } from './ids';

/** Where the ocr-worker gets the bytes: a blob already stored by the gateway, or a URL to fetch. */
export const DocumentSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('blob'), key: z.string().min(1) }),
  z.object({ kind: z.literal('url'), url: z.url() }),
]);
export type DocumentSource = z.infer<typeof DocumentSourceSchema>;

/** Where a document was found that was given as a URL, and which version of it, for those who ask later. */
export const RetrievalSchema = z.object({
  /** Origin and path of the address where the redirects ended. The query is left out: it may be a signature. */
  url: z.string(),
  /** As the server sent it, quotes and `W/` included. */
  etag: z.string().nullable(),
  /** Of the Last-Modified header. */
  lastModified: InstantSchema.nullable(),
  retrievedAt: InstantSchema,
});
export type Retrieval = z.infer<typeof RetrievalSchema>;
