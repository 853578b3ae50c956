import {
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  DelegateBackoff,
  handleWhen,
  IPolicy,
  IRetryBackoffContext,
  retry,
  wrap,
} from 'cockatiel';
import { isTransient, retryAfterMs } from './model-errors';

/** A service that asks to stay away for longer than this is as good as down; the job does not wait for it. */
const LONGEST_RETRY_AFTER_MS = 60_000;

export interface ResilienceConfig {
  /** The first one included. */
  readonly attempts: number;
  /** Wait before the second attempt; doubles with each further one. Milliseconds, as all times here. */
  readonly retryBaseMs: number;
  readonly retryMaxMs: number;
  /** Failed attempts in a row after which the circuit opens. */
  readonly failuresToOpen: number;
  /** How long it stays open before one call may try. */
  readonly openMs: number;
}

/** 3 attempts, 4 to 10 s apart; 5 failures in a row open the circuit for 60 s. */
export const DEFAULT_RESILIENCE: ResilienceConfig = {
  attempts: 3,
  retryBaseMs: 4_000,
  retryMaxMs: 10_000,
  failuresToOpen: 5,
  openMs: 60_000,
};

export interface Resilience {
  readonly policy: IPolicy;
  readonly circuit: { readonly state: CircuitState };
}

/**
 * Retries around a circuit breaker, so that each attempt counts for the breaker and an open circuit fails at once
 * without further attempts. Only transient errors are retried and counted: a wrong key does not heal by waiting,
 * and an unusable answer shows that the service is up.
 */
export function resilienceOf(config: ResilienceConfig): Resilience {
  const breaker = circuitBreaker(handleWhen(isTransient), {
    halfOpenAfter: config.openMs,
    breaker: new ConsecutiveBreaker(config.failuresToOpen),
  });
  const worthRetrying = handleWhen(
    (error) => isTransient(error) && (retryAfterMs(error) ?? 0) <= LONGEST_RETRY_AFTER_MS,
  );
  const retries = retry(worthRetrying, {
    maxAttempts: config.attempts - 1,
    backoff: new DelegateBackoff((context: IRetryBackoffContext<unknown>) => waitBefore(context, config)),
  });
  return { policy: wrap(retries, breaker), circuit: breaker };
}

/** Exponential, at least as long as the service asked for. Milliseconds. */
function waitBefore(context: IRetryBackoffContext<unknown>, config: ResilienceConfig): number {
  const exponential = Math.min(config.retryMaxMs, config.retryBaseMs * 2 ** (context.attempt - 1));
  const asked = 'error' in context.result ? retryAfterMs(context.result.error) : null;
  return Math.max(exponential, asked ?? 0);
}
