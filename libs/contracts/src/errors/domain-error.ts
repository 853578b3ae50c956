import { z } from 'zod';
import { ERROR_CATALOGUE, ErrorCode } from './catalogue';

export interface DomainErrorOptions {
  /** What is particular to this case, for a human; completes the catalogue's message. Never a secret. */
  detail?: string;
  /** The request field at fault, where there is one. */
  field?: string;
  /** Overrides the catalogue's, e.g. with the seconds until a limit resets. */
  retryAfterSeconds?: number;
  cause?: unknown;
}

/** The form in which an error crosses a process. */
export const WireErrorSchema = z.object({
  code: z.string(),
  detail: z.string().nullable(),
  field: z.string().nullable(),
  retryAfterSeconds: z.number().nullable(),
});
export type WireError = z.infer<typeof WireErrorSchema>;

/** The only error that leaves a use case on purpose: a code of the catalogue and what is particular to the case. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly detail: string | null;
  readonly field: string | null;
  readonly retryAfterSeconds: number | null;

  constructor(code: ErrorCode, options: DomainErrorOptions = {}) {
    const entry = ERROR_CATALOGUE[code];
    super(
      options.detail ?? entry.message,
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.name = 'DomainError';
    this.code = code;
    this.detail = options.detail ?? null;
    this.field = options.field ?? null;
    this.retryAfterSeconds = options.retryAfterSeconds ?? entry.retryAfterSeconds;
  }

  get entry() {
    return ERROR_CATALOGUE[this.code];
  }

  get retryable(): boolean {
    return this.entry.retryable;
  }

  toWire(): WireError {
    const { code, detail, field, retryAfterSeconds } = this;
    return { code, detail, field, retryAfterSeconds };
  }

  /** A code that this version does not know (a newer service sent it) becomes INTERNAL_ERROR, its detail kept. */
  static fromWire(wire: WireError): DomainError {
    const code: ErrorCode = Object.hasOwn(ERROR_CATALOGUE, wire.code)
      ? (wire.code as ErrorCode)
      : 'INTERNAL_ERROR';
    return new DomainError(code, {
      ...(wire.detail === null ? {} : { detail: wire.detail }),
      ...(wire.field === null ? {} : { field: wire.field }),
      ...(wire.retryAfterSeconds === null ? {} : { retryAfterSeconds: wire.retryAfterSeconds }),
    });
  }

  /** Anything thrown, as a DomainError: unknown things become INTERNAL_ERROR with the original as cause. */
  static from(thrown: unknown): DomainError {
    return thrown instanceof DomainError ? thrown : new DomainError('INTERNAL_ERROR', { cause: thrown });
  }
}
