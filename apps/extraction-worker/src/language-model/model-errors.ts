import { DomainError } from '@cira/contracts';
import { isBrokenCircuitError } from 'cockatiel';
import { APIConnectionError, APIError } from 'openai';

const TRANSIENT_STATUS: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** Errors after which the very same call can succeed: overload, server faults, timeouts, network. */
export function isTransient(error: unknown): boolean {
  if (error instanceof APIConnectionError) return true;
  return error instanceof APIError && typeof error.status === 'number' && TRANSIENT_STATUS.has(error.status);
}

/** What the service asks to wait, milliseconds: `retry-after-ms`, else `retry-after` in seconds or as a date. */
export function retryAfterMs(error: unknown, now: number = Date.now()): number | null {
  const headers: unknown = error instanceof APIError ? error.headers : undefined;
  if (!(headers instanceof Headers)) return null;
  const inMs = Number(headers.get('retry-after-ms') ?? NaN);
  if (Number.isFinite(inMs)) return Math.max(0, inMs);
  const plain = headers.get('retry-after');
  if (plain === null) return null;
  const seconds = Number(plain);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(plain) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

/** Whatever a call threw, as an error of the catalogue. Details name the status, never the key or the document. */
export function modelError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (isBrokenCircuitError(error)) {
    return unavailable('Circuit breaker is open due to repeated failures. Please try again later.', error);
  }
  if (error instanceof APIConnectionError) return unavailable('The language model did not answer', error);
  if (!(error instanceof APIError)) return invalidResponse('The language model answered with no JSON', error);
  if (error.code === 'content_filter')
    return invalidResponse('The content filter refused the document', error);
  const wait = retryAfterMs(error);
  return new DomainError('LLM_UNAVAILABLE', {
    detail: `The language model answered with status ${String(error.status ?? 'unknown')}`,
    cause: error,
    ...(wait === null ? {} : { retryAfterSeconds: Math.ceil(wait / 1000) }),
  });
}

export function invalidResponse(detail: string, cause?: unknown): DomainError {
  return new DomainError('LLM_INVALID_RESPONSE', { detail, cause });
}

function unavailable(detail: string, cause: unknown): DomainError {
  return new DomainError('LLM_UNAVAILABLE', { detail, cause });
}
