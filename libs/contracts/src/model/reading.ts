import { z } from 'zod';
import { BoxSchema } from './geometry';
import { LineSchema, TableSchema } from './page-layout';

/**
 * How a page was read: from its text layer, by OCR of its picture, not at all because it is empty (`blank`), or not
 * at all although something may stand on it (`unread`): the warnings of the reading say why.
 */
export const PageRouteSchema = z.enum(['text', 'ocr', 'blank', 'unread']);
export type PageRoute = z.infer<typeof PageRouteSchema>;

/** Why a page took its route. */
export const RouteReasonSchema = z.enum([
  /** text: the text layer says what the page says. */
  'sound_text_layer',
  /** text: OCR was asked because the text layer might leave much out, and saw no more than it. */
  'confirmed_text_layer',
  /** ocr: the page has no text layer. */
  'no_text_layer',
  /** ocr: the text layer is garbage (a font without a usable encoding). */
  'garbled_text_layer',
  /** ocr: the text layer is only a part of the page, such as a stamp on a scan. */
  'partial_text_layer',
  /** ocr: the text layer is the hidden result of an earlier OCR, and ours is better. */
  'poor_hidden_text',
  /** ocr: the document is a picture. */
  'picture',
  /** blank: nothing is drawn on the page, or nothing that could be print. */
  'empty',
  /** unread: the page is damaged beyond opening. */
  'damaged',
  /** unread: reading took more time or memory than one page may take. */
  'too_complex',
  /** unread: the page broke its reader. */
  'reader_lost',
  /** unread: the document's time was used up by the pages before. */
  'out_of_time',
]);
export type RouteReason = z.infer<typeof RouteReasonSchema>;

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
  reason: RouteReasonSchema,
  /** What read it, with its version where that is known, e.g. `pdfium` or `tesseract.js 7.0.0`; null if nothing did. */
  engine: z.string().nullable(),
  /** Degrees clockwise by which the page had to be turned to stand upright. */
  rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  /** Degrees clockwise by which it was straightened besides, between -45 and 45. */
  skew: z.number(),
  /** In reading order: lines from top to bottom, words from left to right. */
  words: z.array(WordSchema),
  /** The same words as lines and cells, from top to bottom; those that run up or down the page come after all lines. */
  lines: z.array(LineSchema),
  /** Where lines form tables. */
  tables: z.array(TableSchema),
  /** Wall time spent on this page, milliseconds, without waiting. */
  durationMs: z.number().nonnegative(),
  /** Wall time that it waited for an engine to be free, milliseconds. */
  queuedMs: z.number().nonnegative(),
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
  /** 2: with lines and tables, and how each page was read. */
  version: z.literal(2),
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
