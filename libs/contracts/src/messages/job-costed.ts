import { z } from 'zod';
import { DecimalStringSchema, IdSchema, InstantSchema } from '../model/ids';
import { defineMessage, PayloadOf } from './message-contract';

/** What a job cost, in `currency`. All amounts are decimal strings. */
export const JobCostSchema = z.object({
  currency: z.literal('USD'),
  total: DecimalStringSchema,
  ocrProcessing: DecimalStringSchema,
  llmExtraction: DecimalStringSchema,
  infrastructure: DecimalStringSchema,
  external: z.object({
    doclingApi: DecimalStringSchema,
    /** Not in messages from before there was such an engine. */
    azureDocumentIntelligence: DecimalStringSchema.default('0'),
    azureOpenai: z.object({
      inputTokens: z.number().int().nonnegative(),
      outputTokens: z.number().int().nonnegative(),
      totalCost: DecimalStringSchema,
    }),
  }),
});
export type JobCost = z.infer<typeof JobCostSchema>;

export const JobCosted = defineMessage({
  name: 'job.costed',
  version: 1,
  description: 'The cost of a job so far. `final` once no stage can add to it any more.',
  producers: ['billing'],
  consumers: ['gateway'],
  schema: z.object({
    jobId: IdSchema,
    tenantId: IdSchema,
    /** Counts up with every statement on the same job, so that a late one never overwrites a newer. */
    revision: z.number().int().min(1),
    final: z.boolean(),
    cost: JobCostSchema,
    rateCard: z.string(),
    costedAt: InstantSchema,
  }),
});
export type JobCostedPayload = PayloadOf<typeof JobCosted>;
