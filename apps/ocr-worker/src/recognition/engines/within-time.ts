import { EngineUnavailable } from './engine-errors';

/**
 * Runs work under a signal that is aborted when its time is over or the engine is closed.
 *
 * @throws EngineUnavailable saying which of the two it was; else what the work throws
 */
export async function withinTime<T>(
  name: string,
  timeoutMs: number,
  closing: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = AbortSignal.timeout(timeoutMs);
  try {
    return await work(AbortSignal.any([deadline, closing]));
  } catch (error) {
    if (closing.aborted) throw closed(name, error);
    if (!deadline.aborted) throw error;
    const detail = `${name} did not finish within ${timeoutMs} ms`;
    throw new EngineUnavailable(detail, { cause: error, timedOut: true });
  }
}

/** Nobody waits for an engine that is being closed: not worth another try. */
function closed(name: string, cause: unknown): EngineUnavailable {
  return new EngineUnavailable(`The connection to ${name} is being closed`, { cause, timedOut: true });
}
