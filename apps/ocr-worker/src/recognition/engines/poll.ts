import { setTimeout as pause } from 'node:timers/promises';
import { EngineUnavailable } from './engine-errors';

export interface PollPace {
  /** Time between the first two questions, milliseconds; doubles with each further one. */
  readonly firstMs: number;
  readonly maxMs: number;
}

/** A second at first, for a page takes seconds; ten at last, for a queue takes minutes. */
const POLL_PACE: PollPace = { firstMs: 1_000, maxMs: 10_000 };

/** Questions in a row that may go wrong before the work is given up: a lost poll does not lose a task. */
const MOST_MISSES = 5;

/**
 * Asks until there is an answer: exponential back-off with jitter, in which the time that the engine took over a
 * question (a long poll) counts as waited. A longer wait that the engine asks for is heeded.
 *
 * @throws EngineUnavailable after several misses in a row; whatever else `ask` throws at once; the signal's reason
 */
export async function poll<T>(
  ask: () => Promise<{ readonly answer: T } | { readonly waitMs: number }>,
  signal: AbortSignal,
  pace: PollPace = POLL_PACE,
): Promise<T> {
  let misses = 0;
  for (let asked = 0; ; asked++) {
    const started = performance.now();
    let waitMs: number;
    try {
      const outcome = await ask();
      if ('answer' in outcome) return outcome.answer;
      waitMs = outcome.waitMs;
      misses = 0;
    } catch (error) {
      if (!(error instanceof EngineUnavailable) || ++misses >= MOST_MISSES) throw error;
      waitMs = error.waitMs;
    }
    const backOff = jittered(Math.min(pace.maxMs, pace.firstMs * 2 ** asked));
    const left = Math.max(backOff - (performance.now() - started), waitMs);
    if (left > 0) await pause(left, undefined, { signal });
  }
}

/** Between half and all of it, so that the workers of a platform do not ask in step. */
function jittered(ms: number): number {
  return ms / 2 + (Math.random() * ms) / 2;
}
