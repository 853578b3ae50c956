import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** An error answer of the API, told in its own words. */
export class ApiError extends Error {
  constructor(status, body) {
    const {
      error_code: code = `HTTP ${status}`,
      message = 'no message',
      suggested_action: action,
    } = body ?? {};
    super(`${code}: ${message}${action ? `. ${action}` : ''}`);
    this.status = status;
    this.code = code;
  }
}

/** The handful of calls to the public API (/v1) that the demo makes. */
export class ApiClient {
  #base;
  #key;

  constructor(base, key) {
    this.#base = base;
    this.#key = key;
  }

  /** Answers `{ job_id, status, created_at }`. */
  async submit(file) {
    const form = new FormData();
    form.set('file', new Blob([await readFile(file)]), path.basename(file));
    return this.#call('/v1/jobs', { method: 'POST', body: form });
  }

  /** The newest jobs, at most 50. */
  async latestJobs() {
    return (await this.#call('/v1/jobs?limit=50')).jobs;
  }

  status(jobId) {
    return this.#call(`/v1/jobs/${jobId}/status`);
  }

  result(jobId) {
    return this.#call(`/v1/jobs/${jobId}/result`);
  }

  evidence(jobId) {
    return this.#call(`/v1/jobs/${jobId}/evidence`);
  }

  /** The body of contract 002, and `final`: false while billing may still add to it. */
  async cost(jobId) {
    const { body, headers } = await this.#send(`/v1/jobs/${jobId}/cost`);
    return { ...body, final: headers.get('x-cost-status') === 'final' };
  }

  async #call(route, options) {
    return (await this.#send(route, options)).body;
  }

  /** Waits as long as the API asks when a rate limit or a short outage turns a call away. */
  async #send(route, options = {}, attempt = 1) {
    const answer = await fetch(this.#base + route, { ...options, headers: { 'X-API-Key': this.#key } });
    const body = await answer.json().catch(() => null);
    if (answer.ok) return { body, headers: answer.headers };
    const wait = Number(answer.headers.get('retry-after'));
    if ((answer.status === 429 || answer.status === 503) && wait > 0 && attempt < 5) {
      await delay(wait * 1000);
      return this.#send(route, options, attempt + 1);
    }
    throw new ApiError(answer.status, body);
  }
}
