import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes, randomUUID } from 'node:crypto';

/** What every log line, message and error of one piece of work has in common. */
export interface Correlation {
  readonly correlationId: string;
  /** W3C Trace Context header of the request that set the work off. */
  readonly traceparent: string | null;
  readonly service?: string;
  readonly tenantId?: string;
  readonly jobId?: string;
}

const storage = new AsyncLocalStorage<Correlation>();

export function withCorrelation<T>(correlation: Correlation, work: () => T): T {
  return storage.run(correlation, work);
}

/** Adds to the correlation of the work in hand, for the rest of that work. */
export function annotateCorrelation(addition: Partial<Correlation>): void {
  const current = storage.getStore();
  if (current) storage.enterWith({ ...current, ...addition });
}

export function currentCorrelation(): Correlation | undefined {
  return storage.getStore();
}

/** The correlation id of the work in hand, or a new one where none was set (start-up, timers). */
export function correlationIdOrNew(): string {
  return storage.getStore()?.correlationId || randomUUID();
}

const REQUEST_ID = /^[\w.:-]{1,128}$/;
const TRACEPARENT = /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/;

/** A caller's `X-Request-ID` when it is safe to log and echo, else a new UUID v4. */
export function requestIdFrom(header: unknown): string {
  return typeof header === 'string' && REQUEST_ID.test(header) ? header : randomUUID();
}

/** A caller's `traceparent` when it is well formed, else a new root (https://www.w3.org/TR/trace-context/). */
export function traceparentFrom(header: unknown): string {
  if (typeof header === 'string' && TRACEPARENT.test(header)) return header;
  return `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
}
