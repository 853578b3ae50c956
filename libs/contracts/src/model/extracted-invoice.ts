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

/** What a verdict rests on, e.g. `equation`: `100.00 + 19.00 = 119.00`. */
export const VerdictBasisSchema = z.object({
  /** `date_order` and `form` only ever contradict: dates the wrong way round, a value that none of its kind looks like. */
  kind: z.enum(['equation', 'second_source', 'check_digits', 'date_order', 'form']),
  /** The equation with its numbers, the other source by name and what it says, or what is wrong. */
  statement: z.string(),
});
export type VerdictBasis = z.infer<typeof VerdictBasisSchema>;

/** A value that cannot be right as it was read, and what it most plausibly is. */
export const RepairSchema = z.object({
  /** The value as it was read. */
  from: z.string(),
  to: z.string(),
  /** For a human: what is wrong with the one and speaks for the other. */
  reason: z.string(),
  /** True where the field now has the repaired value; otherwise it is a suggestion. */
  applied: z.boolean(),
});
export type Repair = z.infer<typeof RepairSchema>;

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
  /** What the verdict rests on; not there while nothing proves or contradicts the value. */
  basis: VerdictBasisSchema.optional(),
  repair: RepairSchema.optional(),
});
export type ExtractedField = z.infer<typeof ExtractedFieldSchema>;

export const LineItemSchema = z.object({
  description: z.string(),
  sku: z.string().nullable(),
  quantity: DecimalStringSchema.nullable(),
  unit: z.string().nullable(),
  unitPrice: DecimalStringSchema.nullable(),
  /** What is taken off quantity × price on this line, as an amount; not there where the line states none. */
  discount: DecimalStringSchema.optional(),
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

/** What one rate of tax comes to, as the document states it. */
export const TaxLineSchema = z.object({
  /** Percent, e.g. `19`. */
  rate: DecimalStringSchema.nullable(),
  /** The net amount that the rate applies to. */
  base: DecimalStringSchema.nullable(),
  amount: DecimalStringSchema,
});
export type TaxLine = z.infer<typeof TaxLineSchema>;

/** The invoice in two or three sentences for one reader; every figure in them stands in the fields. */
export const SummarySchema = z.object({ text: z.string(), keyPoints: z.array(z.string()) });
export type Summary = z.infer<typeof SummarySchema>;
export const SummariesSchema = z.object({
  finance: SummarySchema,
  procurement: SummarySchema,
  executive: SummarySchema,
  /** `template`: from the facts by rule. `llm`: by a language model, every figure checked against the facts. */
  method: z.enum(['template', 'llm']),
});
export type Summaries = z.infer<typeof SummariesSchema>;

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
  /** Tax by rate; not there where the document states none apart from its sum. */
  taxes: z.array(TaxLineSchema).optional(),
  findings: z.array(FindingSchema),
  /** 0 to 1 over the whole invoice. */
  confidence: z.number().min(0).max(1),
  /** Whether the input is clear, readable and processable as an invoice. */
  validInput: z.boolean(),
  /** Two or three sentences for a human: how the result came about and what is doubtful. */
  reasoning: z.string(),
  summaries: SummariesSchema.optional(),
  /** How the document was read; not there for invoices that were extracted before this was kept. */
  reading: ReadingOutlineSchema.optional(),
});
export type ExtractedInvoice = z.infer<typeof ExtractedInvoiceSchema>;
