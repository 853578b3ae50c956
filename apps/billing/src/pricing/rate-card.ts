import { IsoDateSchema, MeterSchema } from '@cira/contracts';
import { z } from 'zod';

/** Where the rate cards are injected from. */
export const RATE_CARDS = Symbol('RATE_CARDS');

/** The parts of a job's cost, as the contract of `job.costed` names them. */
const BucketSchema = z.enum(['ocrProcessing', 'llmExtraction', 'infrastructure']);
export type Bucket = z.infer<typeof BucketSchema>;

const PriceSchema = z
  .string()
  .max(24)
  .regex(/^\d+(\.\d+)?$/, 'must be a price as a decimal string, e.g. "2.50"');

/** A price as price lists print it: `{ price: '2.50', per: 1000000 }` is 0.0000025 for each unit. */
const UnitPriceSchema = z.strictObject({
  price: PriceSchema,
  // Powers of ten only, so that the price of one unit is a finite decimal.
  per: z.literal([1, 1_000, 1_000_000]).default(1),
});
export type UnitPrice = z.infer<typeof UnitPriceSchema>;

const MeterPriceSchema = UnitPriceSchema.extend({
  bucket: BucketSchema,
  /** Prices of their own for named resources of this meter, such as a model deployment; the bucket stays. */
  byResource: z.record(z.string(), UnitPriceSchema).default({}),
});

/** What everything costs from a date on. Every meter has a price, so that nothing metered goes unpriced. */
export const RateCardSchema = z.strictObject({
  id: z.string().min(1).max(64),
  /** First day (UTC) on which the card is in force. */
  effectiveFrom: IsoDateSchema,
  currency: z.literal('USD'),
  /** Charged once for each job that used anything, under infrastructure. */
  jobFee: PriceSchema.default('0'),
  prices: z.record(MeterSchema, MeterPriceSchema),
});
export type RateCard = z.infer<typeof RateCardSchema>;
