import { z } from 'zod';

/** Where the ocr-worker gets the bytes: a blob already stored by the gateway, or a URL to fetch. */
export const DocumentSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('blob'), key: z.string().min(1) }),
  z.object({ kind: z.literal('url'), url: z.url() }),
]);
export type DocumentSource = z.infer<typeof DocumentSourceSchema>;
