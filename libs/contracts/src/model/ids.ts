import { nanoid } from 'nanoid';
import { z } from 'zod';

/** NanoID of 21 URL-safe characters: the identifier of every job, document and tenant-visible thing. */
export const IdSchema = z.string().min(1).max(64);

/** A decimal number as a string, e.g. `-1234.50`: never a float, so that no arithmetic loses a cent. */
export const DecimalStringSchema = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'must be a decimal number as a string');

/** ISO 8601 calendar date, `YYYY-MM-DD`. */
export const IsoDateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date as YYYY-MM-DD');

/** ISO 8601 instant in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export const InstantSchema = z.iso.datetime();

export function newId(): string {
  return nanoid();
}
