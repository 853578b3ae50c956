import { z } from 'zod';

/*
 * The wire format of docling-serve's v1 API and of docling-core's DoclingDocument (1.x), as far as we use it. Versions
 * add fields every month and leave out what is null, so nothing is required that we can do without.
 */

const BoundingBoxSchema = z.object({
  l: z.number(),
  t: z.number(),
  r: z.number(),
  b: z.number(),
  coord_origin: z.enum(['BOTTOMLEFT', 'TOPLEFT']).default('TOPLEFT'),
});
export type DoclingBox = z.infer<typeof BoundingBoxSchema>;

const ProvenanceSchema = z.object({
  page_no: z.number().int(),
  bbox: BoundingBoxSchema,
  /** Where in `orig` the part of the text stands that is on this page. */
  charspan: z.tuple([z.number().int(), z.number().int()]).nullish(),
});

const TextItemSchema = z.object({
  prov: z.array(ProvenanceSchema).nullish(),
  /** As it stands on the page; `text` may have lost list markers and the like. */
  orig: z.string().nullish(),
  text: z.string().nullish(),
});
export type DoclingText = z.infer<typeof TextItemSchema>;

const TableCellSchema = z.object({
  bbox: BoundingBoxSchema.nullish(),
  text: z.string(),
  start_row_offset_idx: z.number().int(),
  end_row_offset_idx: z.number().int(),
  start_col_offset_idx: z.number().int(),
  end_col_offset_idx: z.number().int(),
});

const TableItemSchema = z.object({
  prov: z.array(ProvenanceSchema).nullish(),
  data: z.object({
    table_cells: z.array(TableCellSchema),
    num_rows: z.number().int().default(0),
    num_cols: z.number().int().default(0),
  }),
});
export type DoclingTable = z.infer<typeof TableItemSchema>;

const DoclingDocumentSchema = z.object({
  texts: z.array(TextItemSchema).default([]),
  tables: z.array(TableItemSchema).default([]),
  pages: z.record(
    z.string(),
    z.object({ size: z.object({ width: z.number().positive(), height: z.number().positive() }) }),
  ),
});
export type DoclingDocument = z.infer<typeof DoclingDocumentSchema>;

/** Since 1.25, for the whole document; a page's own are asked for (docling-serve#705). Python's NaN comes as null. */
const ConfidenceSchema = z.object({
  ocr_score: z.number().nullish(),
  pages: z.record(z.string(), z.object({ ocr_score: z.number().nullish() })).nullish(),
});

/** What a task and a conversion can be; the last four are final. */
const STATUSES = ['pending', 'started', 'success', 'partial_success', 'skipped', 'failure'] as const;

export const TaskStatusSchema = z.object({
  task_id: z.string(),
  task_status: z.enum(STATUSES),
  /** Only newer versions say why. */
  error_message: z.string().nullish(),
});
export type TaskStatus = z.infer<typeof TaskStatusSchema>;

export const ConversionSchema = z.object({
  document: z.object({ json_content: DoclingDocumentSchema.nullish() }),
  status: z.enum(STATUSES),
  errors: z.array(z.object({ error_message: z.string().nullish() })).default([]),
  /** Seconds, without waiting in the queue. */
  processing_time: z.number().nonnegative().default(0),
  confidence: ConfidenceSchema.nullish(),
});
export type Conversion = z.infer<typeof ConversionSchema>;

/** Since 1.9: the versions of its parts by their package names. */
export const VersionsSchema = z.record(z.string(), z.unknown());
