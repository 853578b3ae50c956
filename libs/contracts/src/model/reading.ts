import { z } from 'zod';
import { BoxSchema } from './geometry';

/** How a page was read: from its text layer, by OCR of its picture, or not at all (a blank page). */
export const PageRouteSchema = z.enum(['text', 'ocr', 'blank']);
export type PageRoute = z.infer<typeof PageRouteSchema>;

export const WordSchema = z.object({
  text: z.string().min(1),
  box: BoxSchema,
  /** 0 to 1, the reader's own measure; 1 for a text layer. */
  confidence: z.number().min(0).max(1),
});
export type Word = z.infer<typeof WordSchema>;

export const PageSchema = z.object({
  /** 1-based. */
  number: z.number().int().min(1),
  /** Points, of the upright page. */
  width: z.number().positive(),
  height: z.number().positive(),
  route: PageRouteSchema,
  /** Degrees clockwise by which the page had to be turned to stand upright. */
  rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  /** In reading order: lines from top to bottom, words from left to right. */
  words: z.array(WordSchema),
  /** Wall time spent on this page, milliseconds. */
  durationMs: z.number().nonnegative(),
});
export type Page = z.infer<typeof PageSchema>;

/** An EN 16931 invoice found as the file itself or embedded in the PDF. */
export const EmbeddedInvoiceSchema = z.object({
  syntax: z.enum(['cii', 'ubl']),
  /** File name inside the PDF, or null where the XML is the file itself. */
  fileName: z.string().nullable(),
  xml: z.string(),
});
export type EmbeddedInvoice = z.infer<typeof EmbeddedInvoiceSchema>;

/** What the ocr-worker leaves in the blob store for a document: the words of every page and where they stand. */
export const ReadingSchema = z.object({
  version: z.literal(1),
  mediaType: z.string(),
  pages: z.array(PageSchema),
  embeddedInvoice: EmbeddedInvoiceSchema.nullable(),
  /** Name and version of what read the OCR pages, e.g. `tesseract.js 7.0.0`; null when no page was OCRed. */
  ocrEngine: z.string().nullable(),
  /** ISO 639-1 of the language the OCR settled on, null when unknown. */
  language: z.string().nullable(),
  warnings: z.array(z.string()),
});
export type Reading = z.infer<typeof ReadingSchema>;
