/** What a server may ask for at most: whoever waits longer had better submit again by themselves. */
const LONGEST_SECONDS = 3_600;

/**
 * Seconds that a Retry-After header (RFC 9110: seconds or a date) asks to wait, from 1 to an hour; null where it says
 * nothing that can be understood.
 */
export function retryAfterSeconds(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  const value = header.trim();
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - now.getTime()) / 1_000;
  if (Number.isNaN(seconds)) return null;
  return Math.min(Math.max(Math.ceil(seconds), 1), LONGEST_SECONDS);
}
