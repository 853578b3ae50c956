import { Logger } from '@nestjs/common';
import {
  circuitBreaker,
  CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  DelegateBackoff,
  handleWhen,
  IPolicy,
  isBrokenCircuitError,
  retry,
  wrap,
} from 'cockatiel';
import { ReadingMetrics } from '../reading-metrics';
import { EngineUnavailable, isDocumentsFault } from './engine-errors';
import {
  PageToRecognize,
  RecognitionEngine,
  RecognizableDocument,
  RecognizedPage,
} from './recognition-engine';

export interface EngineResilience {
  /** The first one included. */
  readonly attempts: number;
  /** Wait before the second attempt, milliseconds; doubles with each further one. */
  readonly retryBaseMs: number;
  readonly retryMaxMs: number;
  /** Failures in a row after which the circuit opens. */
  readonly failuresToOpen: number;
  /** How long it stays open before one call may try, milliseconds. */
  readonly openMs: number;
}

/** Less patient than with language models: a local engine is waiting. */
export const ENGINE_RESILIENCE: EngineResilience = {
  attempts: 3,
  retryBaseMs: 1_000,
  retryMaxMs: 8_000,
  failuresToOpen: 5,
  openMs: 60_000,
};

/** An engine that asks to stay away for longer than this is as good as down. */
const LONGEST_WAIT_MS = 15_000;

export interface ResilientEngineOptions {
  /** For logs and figures. */
  readonly name: string;
  readonly resilience: EngineResilience;
  readonly metrics: Pick<ReadingMetrics, 'engineFailed' | 'circuitChanged'>;
}

/**
 * A remote engine with retries around a circuit breaker. Only what can pass is tried again, with the pages that are
 * still missing; whatever is the engine's fault counts for the breaker, and a document's own fault does not.
 */
export class ResilientEngine implements RecognitionEngine {
  private readonly logger = new Logger(ResilientEngine.name);
  private readonly circuit: CircuitBreakerPolicy;
  private readonly policy: IPolicy;

  constructor(
    private readonly engine: RecognitionEngine,
    private readonly options: ResilientEngineOptions,
  ) {
    const { resilience } = options;
    this.circuit = circuitBreaker(
      handleWhen((error) => !isDocumentsFault(error)),
      { halfOpenAfter: resilience.openMs, breaker: new ConsecutiveBreaker(resilience.failuresToOpen) },
    );
    const retries = retry(handleWhen(isWorthRetrying), {
      maxAttempts: resilience.attempts - 1,
      backoff: new DelegateBackoff(({ attempt, result }) =>
        waitBefore(attempt, 'error' in result ? result.error : null, resilience),
      ),
    });
    this.policy = wrap(retries, this.circuit);
    this.circuit.onStateChange((state) => this.tell(state));
    options.metrics.circuitChanged(options.name, 'closed');
  }

  /** @throws DomainError of the engine, or OCR_ENGINE_UNAVAILABLE at once while the circuit is open */
  async *recognize(
    document: RecognizableDocument,
    pages: readonly PageToRecognize[],
  ): AsyncGenerator<RecognizedPage> {
    const missing = new Map(pages.map((page) => [page.number, page]));
    let reading: AsyncIterator<RecognizedPage> | null = null;
    const nextPage = async (): Promise<IteratorResult<RecognizedPage>> => {
      reading ??= this.engine.recognize(document, [...missing.values()])[Symbol.asyncIterator]();
      try {
        return await reading.next();
      } catch (error) {
        reading = null;
        if (!isDocumentsFault(error)) this.count(error);
        throw error;
      }
    };
    try {
      while (missing.size > 0) {
        const next = await this.guarded(nextPage);
        if (next.done === true) return;
        missing.delete(next.value.page.number);
        yield next.value;
      }
    } finally {
      await (reading as AsyncIterator<RecognizedPage> | null)?.return?.();
    }
  }

  close(): Promise<void> {
    return this.engine.close();
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    // The one call that tries whether the engine is back may take minutes; cockatiel would let the others wait for it.
    if (this.circuit.state === CircuitState.HalfOpen) throw this.unavailable();
    try {
      return await this.policy.execute(work);
    } catch (error) {
      throw isBrokenCircuitError(error) ? this.unavailable() : error;
    }
  }

  private unavailable(): EngineUnavailable {
    return new EngineUnavailable(`${this.options.name} failed repeatedly and is left alone for a while`);
  }

  private count(error: unknown): void {
    const timedOut = error instanceof EngineUnavailable && error.timedOut;
    this.options.metrics.engineFailed(this.options.name, timedOut ? 'timeout' : 'error');
  }

  private tell(state: CircuitState): void {
    const { name, metrics } = this.options;
    const [word, level] =
      state === CircuitState.Open ? OPEN : state === CircuitState.HalfOpen ? HALF_OPEN : CLOSED;
    metrics.circuitChanged(name, word);
    this.logger[level]({ message: 'circuit of the recognition engine', engine: name, state: word });
  }
}

const OPEN = ['open', 'warn'] as const;
const HALF_OPEN = ['half_open', 'log'] as const;
const CLOSED = ['closed', 'log'] as const;

function isWorthRetrying(error: unknown): boolean {
  return error instanceof EngineUnavailable && !error.timedOut && error.waitMs <= LONGEST_WAIT_MS;
}

/** Exponential, at least as long as the engine asked for. Milliseconds. */
function waitBefore(attempt: number, error: unknown, { retryBaseMs, retryMaxMs }: EngineResilience): number {
  const asked = error instanceof EngineUnavailable ? error.waitMs : 0;
  return Math.max(Math.min(retryMaxMs, retryBaseMs * 2 ** (attempt - 1)), asked);
}
