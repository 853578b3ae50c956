import { z } from 'zod';

/**
 * What can be metered. Units: pages, tokens, seconds of processing.
 * `azure_openai.*`, `docling.page` and `azure_document_intelligence.page` are external services, `openai.*` is any
 * endpoint that is compatible with OpenAI's, at a provider or of one's own; the rest is our own.
 */
export const MeterSchema = z.enum([
  'text_layer.page',
  'ocr.page',
  'docling.page',
  'azure_document_intelligence.page',
  'azure_openai.input_token',
  'azure_openai.output_token',
  'openai.input_token',
  'openai.output_token',
  'processing.second',
]);
export type Meter = z.infer<typeof MeterSchema>;

export const MeterReadingSchema = z.object({
  meter: MeterSchema,
  quantity: z.number().nonnegative(),
  /** What was metered more precisely: an engine or a model deployment. */
  resource: z.string(),
});
export type MeterReading = z.infer<typeof MeterReadingSchema>;
