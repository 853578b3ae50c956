import { z } from 'zod';
import { IdSchema, InstantSchema } from '../model/ids';

/** What travels on the bus around every payload. `id` is what consumers deduplicate by. */
export const EnvelopeSchema = z.object({
  id: IdSchema,
  name: z.string(),
  version: z.number().int().min(1),
  occurredAt: InstantSchema,
  correlationId: z.string().min(1),
  /** W3C Trace Context of the request that set this off. */
  traceparent: z.string().nullable(),
  payload: z.unknown(),
});
export type Envelope = z.infer<typeof EnvelopeSchema>;
