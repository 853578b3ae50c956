import { z } from 'zod';
import { RetrievalSchema } from '../model/document-source';
import { IdSchema, InstantSchema } from '../model/ids';
import { defineMessage, PayloadOf } from './message-contract';

export const OcrCompleted = defineMessage({
  name: 'ocr.completed',
  version: 1,
  description: 'A document was read; its words are in the blob store under `readingKey`.',
  producers: ['ocr-worker'],
  consumers: ['extraction-worker', 'gateway'],
  schema: z.object({
    jobId: IdSchema,
    tenantId: IdSchema,
    documentId: IdSchema,
    /** Blob key of the `Reading` (JSON). */
    readingKey: z.string(),
    /** Blob key of the original bytes. */
    documentKey: z.string(),
    sha256: z.string().length(64),
    mediaType: z.string(),
    sizeBytes: z.number().int().nonnegative(),
    pageCount: z.number().int().nonnegative(),
    startedAt: InstantSchema,
    completedAt: InstantSchema,
    /** Null for an upload, and in messages of services that did not tell it yet. */
    fetched: RetrievalSchema.nullable().default(null),
  }),
});
export type OcrCompletedPayload = PayloadOf<typeof OcrCompleted>;
