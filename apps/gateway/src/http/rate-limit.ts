import { z } from 'zod';

export interface RateLimit {
  readonly limit: number;
  readonly unit: 'second' | 'minute' | 'hour' | 'day';
  readonly windowMs: number;
}

const WINDOW_MS = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/** Reads `<requests>/<second|minute|hour|day>`, as in `100/minute`; for use as a zod transform. */
export function parseRateLimit(text: string, context: z.RefinementCtx): RateLimit {
  const match = /^(\d+)\/(second|minute|hour|day)$/.exec(text);
  const limit = Number(match?.[1]);
  if (!match || limit < 1) {
    context.addIssue({ code: 'custom', message: 'must be like 100/minute (second, minute, hour or day)' });
    return z.NEVER;
  }
  const unit = match[2] as RateLimit['unit'];
  return { limit, unit, windowMs: WINDOW_MS[unit] };
}
