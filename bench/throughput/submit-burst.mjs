import { setTimeout as delay } from 'node:timers/promises';
import { varyDocument } from '../support/vary-document.mjs';

/** Seldom: listing costs the server, too. The times come from the jobs themselves. */
const POLL_MS = 1_000;
const PAGE = 100;
const FINAL = new Set(['completed', 'failed']);

/**
 * Submits `count` variants of a document all at once and waits until every job has ended, or no job has ended for
 * `stuckAfterMs`. Answers `{ acceptedMs, endedMs, completed, failed, open, codes }`; times count from the
 * first request on, and the server's clock must be ours.
 */
export async function submitBurst(server, document, { count, stuckAfterMs }) {
  const start = Date.now();
  const submitted = await Promise.all(Array.from({ length: count }, () => submit(server, document)));
  const acceptedMs = Date.now() - start;
  const open = new Set(submitted);
  const ended = [];
  let lastEnd = Date.now();
  while (open.size > 0 && Date.now() - lastEnd < stuckAfterMs) {
    await delay(POLL_MS);
    for (const job of await listJobs(server)) {
      if (!FINAL.has(job.status) || !open.delete(job.job_id)) continue;
      ended.push(job);
      lastEnd = Date.now();
    }
  }
  const failed = ended.filter(({ status }) => status === 'failed');
  return {
    acceptedMs,
    endedMs: Math.max(...ended.map((job) => Date.parse(job.updated_at))) - start,
    completed: ended.length - failed.length,
    failed: failed.length,
    open: open.size,
    codes: [...new Set(failed.map(({ error }) => error.error_code))],
  };
}

async function submit(server, document) {
  const form = new FormData();
  form.set('file', new Blob([varyDocument(document)]), 'invoice.pdf');
  return (await call(server, '/v1/jobs', { method: 'POST', body: form })).job_id;
}

async function listJobs(server) {
  const jobs = [];
  let cursor = '';
  for (;;) {
    const page = await call(server, `/v1/jobs?limit=${PAGE}${cursor}`);
    jobs.push(...page.jobs);
    if (!page.pagination.has_more) return jobs;
    cursor = `&cursor=${encodeURIComponent(page.pagination.next_cursor)}`;
  }
}

async function call({ url, apiKey }, path, options = {}) {
  const answer = await fetch(url + path, { ...options, headers: { 'X-API-Key': apiKey } });
  const body = await answer.text();
  if (!answer.ok) throw new Error(`${options.method ?? 'GET'} ${path} answered ${answer.status}: ${body}`);
  return JSON.parse(body);
}
