import { z } from 'zod';
import { IdSchema } from '../model/ids';
import { defineMessage, PayloadOf } from './message-contract';

export const ImagesRequested = defineMessage({
  name: 'images.requested',
  version: 1,
  description:
    'A document was read, and pages of it have no picture for people yet: draw them. The job does not wait for it.',
  producers: ['ocr-worker'],
  consumers: ['ocr-worker'],
  schema: z.object({
    jobId: IdSchema,
    tenantId: IdSchema,
    /** Blob key of the original bytes. */
    documentKey: z.string(),
    /** Blob key of the `Reading` (JSON). */
    readingKey: z.string(),
  }),
});
export type ImagesRequestedPayload = PayloadOf<typeof ImagesRequested>;
