import { z } from 'zod';
import { BoxSchema } from './geometry';
import { DecimalStringSchema } from './ids';
import { FIELD_NAMES, FieldName } from './invoice-fields';
import { ReadingOutlineSchema } from './reading-outline';

/** Where a value comes from: e-invoice XML, text layer, OCR, a language model, or computed from other fields. */
export const MethodSchema = z.enum(['xml', 'text', 'ocr', 'llm', 'derived']);
export type Method = z.infer<typeof MethodSchema>;

/**
 * `proved`: arithmetic or a second independent source confirms the value. `contradicted`: one of them denies it.
 * `unproved`: nothing speaks against it, but nothing independent confirms it.
 */
export const VerdictSchema = z.enum(['proved', 'unproved', 'contradicted']);
export type Verdict = z.infer<typeof VerdictSchema>;

export const AlternativeSchema = z.object({ value: z.string(), reason: z.string() });

export const ExtractedFieldSchema = z.object({
  value: z.string().min(1),
  /** 0 to 1, computed from evidence. */
  confidence: z.number().min(0).max(1),
  verdict: VerdictSchema,
  method: MethodSchema,
  /** 1-based page and box of the words the value was read from; null for XML and derived values. */
  page: z.number().int().min(1).nullable(),
  box: BoxSchema.nullable(),
  /** The words as they stand on the page. */
  raw: z.string().nullable(),
  /** Why this value, for a human: the label it stood at, the equation that proves it. */
  evidence: z.array(z.string()),
  /** Other readings of an ambiguous value (03/04/2025), best first. */
  alternatives: z.array(AlternativeSchema),
});
export type ExtractedField = z.infer<typeof ExtractedFieldSchema>;

export const LineItemSchema = z.object({
  description: z.string(),
  sku: z.string().nullable(),
  quantity: DecimalStringSchema.nullable(),
  unit: z.string().nullable(),
  unitPrice: DecimalStringSchema.nullable(),
  /** Percent, e.g. `19`. */
  taxRate: DecimalStringSchema.nullable(),
  /** Amount of the line, before tax where the document says so. */
  total: DecimalStringSchema.nullable(),
  confidence: z.number().min(0).max(1),
  verdict: VerdictSchema,
  page: z.number().int().min(1).nullable(),
  box: BoxSchema.nullable(),
});
export type LineItem = z.infer<typeof LineItemSchema>;

/** Something that verification has to say about the invoice as a whole. */
export const FindingSchema = z.object({
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  fields: z.array(z.string()),
});
export type Finding = z.infer<typeof FindingSchema>;

export type InvoiceFieldMap = Partial<Record<FieldName, ExtractedField>>;

const FieldMapSchema = z.partialRecord(
  z.enum(FIELD_NAMES as [FieldName, ...FieldName[]]),
  ExtractedFieldSchema,
) as unknown as z.ZodType<InvoiceFieldMap>;

/** What the extraction-worker leaves in the blob store: the invoice, how sure it is of each part, and why. */
export const ExtractedInvoiceSchema = z.object({
  version: z.literal(1),
  pipelineVersion: z.string(),
  /** ISO 639-1, null when it could not be told. */
  language: z.string().nullable(),
  fields: FieldMapSchema,
  lineItems: z.array(LineItemSchema),
  findings: z.array(FindingSchema),
  /** 0 to 1 over the whole invoice. */
  confidence: z.number().min(0).max(1),
  /** Whether the input is clear, readable and processable as an invoice. */
  validInput: z.boolean(),
  /** Two or three sentences for a human: how the result came about and what is doubtful. */
  reasoning: z.string(),
  /** How the document was read; not there for invoices that were extracted before this was kept. */
  reading: ReadingOutlineSchema.optional(),
});
export type ExtractedInvoice = z.infer<typeof ExtractedInvoiceSchema>;
