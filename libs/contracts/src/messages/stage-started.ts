import { z } from 'zod';
import { IdSchema, InstantSchema } from '../model/ids';
import { StageSchema } from '../model/stage';
import { defineMessage, PayloadOf } from './message-contract';

export const StageStarted = defineMessage({
  name: 'stage.started',
  version: 1,
  description: 'A worker took a job in hand.',
  producers: ['ocr-worker', 'extraction-worker'],
  consumers: ['gateway'],
  schema: z.object({ jobId: IdSchema, tenantId: IdSchema, stage: StageSchema, startedAt: InstantSchema }),
});
export type StageStartedPayload = PayloadOf<typeof StageStarted>;
