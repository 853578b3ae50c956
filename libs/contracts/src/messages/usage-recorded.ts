import { z } from 'zod';
import { IdSchema, InstantSchema } from '../model/ids';
import { StageSchema } from '../model/stage';
import { MeterReadingSchema } from '../model/usage';
import { defineMessage, PayloadOf } from './message-contract';

export const UsageRecorded = defineMessage({
  name: 'usage.recorded',
  version: 1,
  description:
    'What a stage used up for a job. One for each job and stage: recording it twice bills it once.',
  producers: ['ocr-worker', 'extraction-worker'],
  consumers: ['billing'],
  schema: z.object({
    jobId: IdSchema,
    tenantId: IdSchema,
    stage: StageSchema,
    readings: z.array(MeterReadingSchema).min(1),
    recordedAt: InstantSchema,
  }),
});
export type UsageRecordedPayload = PayloadOf<typeof UsageRecorded>;
