import { z } from 'zod';
import { WireErrorSchema } from '../errors/domain-error';
import { IdSchema, InstantSchema } from '../model/ids';
import { StageSchema } from '../model/stage';
import { defineMessage, PayloadOf } from './message-contract';

export const StageFailed = defineMessage({
  name: 'stage.failed',
  version: 1,
  description:
    'A stage gave up on a job for good: its retries are used up or the document itself is at fault.',
  producers: ['ocr-worker', 'extraction-worker'],
  consumers: ['gateway', 'billing'],
  schema: z.object({
    jobId: IdSchema,
    tenantId: IdSchema,
    stage: StageSchema,
    error: WireErrorSchema,
    failedAt: InstantSchema,
  }),
});
export type StageFailedPayload = PayloadOf<typeof StageFailed>;
