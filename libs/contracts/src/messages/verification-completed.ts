import { z } from 'zod';
import { IdSchema, InstantSchema } from '../model/ids';
import { defineMessage, PayloadOf } from './message-contract';

export const VerificationCompleted = defineMessage({
  name: 'verification.completed',
  version: 1,
  description: 'The invoice was extracted and verified; the result is in the blob store under `invoiceKey`.',
  producers: ['extraction-worker'],
  consumers: ['gateway'],
  schema: z.object({
    jobId: IdSchema,
    tenantId: IdSchema,
    documentId: IdSchema,
    /** Blob key of the `ExtractedInvoice` (JSON). */
    invoiceKey: z.string(),
    extractionStartedAt: InstantSchema,
    verificationStartedAt: InstantSchema,
    completedAt: InstantSchema,
  }),
});
export type VerificationCompletedPayload = PayloadOf<typeof VerificationCompleted>;
