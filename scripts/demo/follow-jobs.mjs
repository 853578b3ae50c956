import { setTimeout as delay } from 'node:timers/promises';

/** Once a second: the list costs one request for all jobs, and the default limit is 100 a minute. */
const POLL_MS = 1_000;
const STUCK_MS = 5 * 60_000;
const FINAL = new Set(['completed', 'failed']);

/**
 * Follows submitted jobs until each is completed or failed, telling `onChange(submission)` of each change. Updates
 * `submission.job`, the job as the API tells it. A job that stands still for minutes ends as failed, code STUCK.
 */
export async function followJobs(submissions, api, onChange) {
  let open = submissions.filter(({ job }) => !FINAL.has(job.status));
  let lastChange = performance.now();
  while (open.length > 0) {
    await delay(POLL_MS);
    const listed = new Map((await api.latestJobs()).map((job) => [job.job_id, job]));
    for (const submission of open) {
      const before = submission.job.status;
      // More than a page of newer jobs can push one off the list.
      submission.job = listed.get(submission.job.job_id) ?? (await api.status(submission.job.job_id));
      if (submission.job.status !== before) lastChange = performance.now();
      onChange(submission);
    }
    open = open.filter(({ job }) => !FINAL.has(job.status));
    if (performance.now() - lastChange > STUCK_MS)
      return open.forEach((submission) => giveUp(submission, onChange));
  }
}

function giveUp(submission, onChange) {
  const message = `stood still at ${submission.job.status} for ${STUCK_MS / 60_000} minutes`;
  submission.job = { ...submission.job, status: 'failed', error: { error_code: 'STUCK', message } };
  onChange(submission);
}
