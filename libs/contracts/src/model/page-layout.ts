import { z } from 'zod';
import { BoxSchema } from './geometry';

/** Words of a line that stand together: what a gap wider than a space sets apart from its neighbours. */
export const CellSchema = z.object({
  box: BoxSchema,
  /** Positions in the page's `words`, from left to right. */
  words: z.array(z.number().int().nonnegative()).min(1),
});
export type Cell = z.infer<typeof CellSchema>;

/** What stands at one height across the whole page, columns notwithstanding. Words that run up or down it are in none. */
export const LineSchema = z.object({
  box: BoxSchema,
  /** From left to right. */
  cells: z.array(CellSchema).min(1),
});
export type Line = z.infer<typeof LineSchema>;

/** Lines below each other whose cells stand in common columns. */
export const TableSchema = z.object({
  box: BoxSchema,
  /** From left to right, points; neighbours do not overlap. */
  columns: z.array(z.object({ x0: z.number(), x1: z.number() })).min(2),
  rows: z
    .array(
      z.object({
        /** Position in the page's `lines`. */
        line: z.number().int().nonnegative(),
        /** For each cell of that line, the position of its column; null for what stands beside the table or across columns. */
        columns: z.array(z.number().int().nonnegative().nullable()),
      }),
    )
    .min(2),
});
export type Table = z.infer<typeof TableSchema>;
