import { z } from 'zod';
import { PageSchema } from './reading';

/** How a page was read, without what stands on it. */
export const PageOutlineSchema = PageSchema.pick({
  number: true,
  route: true,
  reason: true,
  engine: true,
  rotation: true,
  skew: true,
  durationMs: true,
  queuedMs: true,
}).extend({ wordCount: z.number().int().nonnegative() });
export type PageOutline = z.infer<typeof PageOutlineSchema>;

/** How a document was read: small enough to travel with its invoice, where the `Reading` itself has megabytes. */
export const ReadingOutlineSchema = z.object({
  pages: z.array(PageOutlineSchema),
  warnings: z.array(z.string()),
});
export type ReadingOutline = z.infer<typeof ReadingOutlineSchema>;
