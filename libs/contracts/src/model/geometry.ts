import { z } from 'zod';

/**
 * A rectangle on a page in points (1/72 inch), origin at the top left corner of the upright page, whatever way
 * the page was read. `x0 <= x1`, `y0 <= y1`.
 */
export const BoxSchema = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() });
export type Box = z.infer<typeof BoxSchema>;
