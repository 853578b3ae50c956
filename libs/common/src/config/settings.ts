import { z } from 'zod';

/** Schemas for settings as they stand in environment variables: strings in, typed values out. */
export const flag = (byDefault: boolean) =>
  z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .default(byDefault ? 'true' : 'false')
    .transform((value) => value === 'true');

export const integer = (byDefault: number, range: { min?: number; max?: number } = {}) =>
  z.coerce
    .number({ error: 'must be a whole number' })
    .int('must be a whole number')
    .min(range.min ?? 0)
    .max(range.max ?? Number.MAX_SAFE_INTEGER)
    .default(byDefault);

export const port = (byDefault: number) => integer(byDefault, { max: 65535 });
