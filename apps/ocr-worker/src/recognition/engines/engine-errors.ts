import { DomainError } from '@cira/contracts';

interface Unavailability {
  readonly cause?: unknown;
  /** What the engine asked to wait, milliseconds. */
  readonly waitMs?: number | null;
  /** It had its whole time: another try would take as long again, and the local engine is waiting. */
  readonly timedOut?: boolean;
}

/** The engine is down, overloaded, or has lost the work: the very same call can succeed later. */
export class EngineUnavailable extends DomainError {
  readonly waitMs: number;
  readonly timedOut: boolean;

  constructor(detail: string, { cause, waitMs, timedOut }: Unavailability = {}) {
    const asked = waitMs ?? null;
    super('OCR_ENGINE_UNAVAILABLE', {
      detail,
      cause,
      ...(asked === null ? {} : { retryAfterSeconds: Math.ceil(asked / 1_000) }),
    });
    this.waitMs = asked ?? 0;
    this.timedOut = timedOut ?? false;
  }
}

/** The engine is there, but refuses us or answers with something that can't be used. What it said goes into `cause`. */
export function engineFailed(detail: string, said?: unknown): DomainError {
  return new DomainError('OCR_ENGINE_FAILED', {
    detail,
    cause: typeof said === 'string' ? new Error(said) : said,
  });
}

/** Encrypted, too large, of an unsupported kind: says nothing against the engine. */
export function isDocumentsFault(error: unknown): boolean {
  return error instanceof DomainError && error.entry.category === 'client';
}
