import { setTimeout as delay } from 'node:timers/promises';
import { ApiError } from './api-client.mjs';
import { differences } from './compare.mjs';
import { followJobs } from './follow-jobs.mjs';
import { Progress } from './progress.mjs';

/**
 * Submits the documents, shows how they get on and collects what came out, one outcome for each document:
 * `{ document, job, problem, evidence, result, cost, wrong, good }`. `problem` says why there is no result,
 * `wrong` lists what differs from the print of a sample, `good` is the verdict.
 */
export async function processDocuments(documents, api, terminal) {
  const submissions = documents.map((document) => ({ document, job: null, rejection: null }));
  const progress = new Progress(submissions, terminal);
  for (const submission of submissions) {
    await submit(submission, api);
    progress.update(submission);
  }
  const accepted = submissions.filter(({ job }) => job !== null);
  await followJobs(accepted, api, (submission) => progress.update(submission));
  const outcomes = [];
  for (const submission of submissions) outcomes.push(await collect(submission, api));
  return outcomes;
}

/** A document that the API turns away must not keep the others from being shown. */
async function submit(submission, api) {
  try {
    submission.job = await api.submit(submission.document.path);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    submission.rejection = error.message;
  }
}

async function collect({ document, job, rejection }, api) {
  const outcome = {
    document,
    job,
    problem: rejection,
    evidence: null,
    result: null,
    cost: null,
    wrong: [],
    good: false,
  };
  if (job?.status === 'failed') {
    const { error_code: code = 'FAILED', message = '', stage } = job.error ?? {};
    outcome.problem = `${code}${stage ? ` at ${stage}` : ''}: ${message}`;
  }
  if (job !== null) outcome.cost = await finalCost(job.job_id, api);
  if (outcome.problem !== null) return outcome;

  outcome.evidence = await api.evidence(job.job_id);
  outcome.result = await api.result(job.job_id);
  if (document.expected !== null) outcome.wrong = differences(document.expected, asRead(outcome.evidence));
  outcome.good = outcome.wrong.length === 0;
  return outcome;
}

/** An answer of `/evidence` in the shape that `differences` compares. */
export function asRead({ fields, line_items }) {
  const values = Object.entries(fields).map(([name, field]) => [name, field?.value ?? null]);
  return { fields: Object.fromEntries(values), line_items };
}

/** The last stage's cost is booked a moment after the job completes. */
async function finalCost(jobId, api) {
  for (let attempt = 0; ; attempt++) {
    const cost = await api.cost(jobId);
    if (cost.final || attempt === 5) return cost;
    await delay(500);
  }
}
