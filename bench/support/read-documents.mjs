import { setTimeout as delay } from 'node:timers/promises';
import { ApiError } from '../../scripts/demo/api-client.mjs';

const POLL_MS = 200;
const FINAL = new Set(['completed', 'failed']);

/**
 * Sends every document through the public API, at most `parallel` at a time, and waits for its result. Answers one
 * outcome per document, in order: `{ document, jobId, state, code, message, evidence, elapsedMs }`.
 *
 * `state`: `completed`; `failed` and `refused` (by the pipeline or at the door, `code` says why); `stuck` (still not
 * ended after `stuckAfterMs`); `cut off` (the server is gone).
 * `elapsedMs` is wall time from submission on, waiting in the queue included.
 */
export async function readDocuments(documents, api, { parallel, stuckAfterMs, onOutcome }) {
  const outcomes = new Array(documents.length);
  const queue = documents.entries();
  const work = async () => {
    // One iterator for all: each takes the next document that nobody has.
    for (const [index, document] of queue) {
      outcomes[index] = await readDocument(document, api, stuckAfterMs);
      onOutcome(outcomes[index]);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return outcomes;
}

async function readDocument(document, api, stuckAfterMs) {
  const start = performance.now();
  const outcome = { document, jobId: null, state: 'refused', code: null, message: null, evidence: null };
  const ended = (rest) => ({ ...outcome, ...rest, elapsedMs: performance.now() - start });
  try {
    const { job_id: jobId } = await api.submit(document.file);
    outcome.jobId = jobId;
    const job = await untilEnded(jobId, api, start + stuckAfterMs);
    if (job.status === 'completed') {
      return ended({ state: 'completed', evidence: await api.evidence(jobId) });
    }
    if (job.status !== 'failed') return ended({ state: 'stuck', code: job.status });
    return ended({ state: 'failed', code: job.error.error_code, message: job.error.message });
  } catch (error) {
    if (error instanceof ApiError) return ended({ code: error.code, message: error.message });
    if (isCutOff(error)) return ended({ state: 'cut off', code: 'NO_ANSWER', message: String(error.cause) });
    throw error;
  }
}

/** `fetch` tells of a server that is gone, or goes in the middle of an answer, in this way. */
function isCutOff(error) {
  return error instanceof TypeError && error.cause !== undefined;
}

async function untilEnded(jobId, api, deadline) {
  for (;;) {
    const job = await api.status(jobId);
    if (FINAL.has(job.status) || performance.now() > deadline) return job;
    await delay(POLL_MS);
  }
}
