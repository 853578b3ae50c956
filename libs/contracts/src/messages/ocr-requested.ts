import { z } from 'zod';
import { DocumentSourceSchema } from '../model/document-source';
import { IdSchema } from '../model/ids';
import { defineMessage, PayloadOf } from './message-contract';

export const OcrRequested = defineMessage({
  name: 'ocr.requested',
  version: 1,
  description: 'A job was accepted: get its document and read it.',
  producers: ['gateway'],
  consumers: ['ocr-worker'],
  schema: z.object({
    jobId: IdSchema,
    tenantId: IdSchema,
    documentId: IdSchema,
    source: DocumentSourceSchema,
  }),
});
export type OcrRequestedPayload = PayloadOf<typeof OcrRequested>;
