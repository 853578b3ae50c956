import { z } from 'zod';

/** The working stages of a job, in the order in which they run. */
export const STAGES = ['ocr', 'extraction', 'verification'] as const;
export const StageSchema = z.enum(STAGES);
export type Stage = z.infer<typeof StageSchema>;
