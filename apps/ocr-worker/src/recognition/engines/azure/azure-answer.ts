import { z } from 'zod';

/* The wire format of Azure Document Intelligence 4.0 (2024-11-30), as far as we use it. */

const WordSchema = z.object({
  content: z.string(),
  /** x and y of the corners, from the top left one of the word as it is read, clockwise; in the page's unit. */
  polygon: z.array(z.number()).length(8).nullish(),
  confidence: z.number(),
});
export type AzureWord = z.infer<typeof WordSchema>;

const PageSchema = z.object({
  /** From 1. */
  pageNumber: z.number().int(),
  /** Degrees clockwise by which the text is turned, above -180 to 180. */
  angle: z.number().nullish(),
  width: z.number().positive(),
  height: z.number().positive(),
  unit: z.enum(['inch', 'pixel']),
  words: z.array(WordSchema).nullish(),
});
export type AzurePage = z.infer<typeof PageSchema>;

const ErrorSchema = z.object({
  code: z.string(),
  message: z.string().nullish(),
  innererror: z.object({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
  details: z.array(z.object({ code: z.string() })).nullish(),
});
export type AzureError = z.infer<typeof ErrorSchema>;

export const RefusalSchema = z.object({ error: ErrorSchema });

export const OperationSchema = z.object({
  status: z.enum(['notStarted', 'running', 'succeeded', 'failed', 'canceled']),
  error: ErrorSchema.nullish(),
  analyzeResult: z.object({ pages: z.array(PageSchema) }).nullish(),
});
