import { DomainError } from '@cira/contracts';

/**
 * How long to wait before the next try, milliseconds; null when the tries are used up. It is the delay that is due, or,
 * where whoever failed has named a time to wait, the first delay from there on that is as long, the longest at most: the
 * queues of RabbitMQ are made for these delays and no others. What the catalogue advises people to wait does not count.
 *
 * @param attempt the one that failed, from 1
 */
export function retryDelay(error: DomainError, attempt: number, delaysMs: readonly number[]): number | null {
  const due = delaysMs.slice(attempt - 1);
  const [next] = due;
  if (next === undefined) return null;
  if (error.retryAfterSeconds === error.entry.retryAfterSeconds) return next;
  const askedMs = (error.retryAfterSeconds ?? 0) * 1_000;
  return due.find((delayMs) => delayMs >= askedMs) ?? Math.max(...due);
}
