import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { waitFor } from '@cira/common/testing/wait-for';

export interface FileUpload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface JobStatus {
  readonly job_id: string;
  readonly status: string;
  readonly error?: {
    readonly error_code: string;
    readonly stage: string | null;
    readonly retryable: boolean;
    readonly correlation_id: string;
  };
}

const JOB_TIMEOUT_MS = 90_000;

/** A caller of the public API with a key of its own. */
export class ApiClient {
  constructor(
    readonly baseUrl: string,
    readonly apiKey: string,
  ) {}

  /** `fetch` with the key. */
  async api(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (!headers.has('X-API-Key')) headers.set('X-API-Key', this.apiKey);
    return fetch(this.baseUrl + path, { ...init, headers });
  }

  /** The body of a request that must succeed. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a parsed body; the assertions on it are the check
  async get(path: string): Promise<any> {
    return bodyOf(await this.api(path));
  }

  async upload(path: string, file: string | FileUpload, headers: Record<string, string> = {}) {
    const { name, bytes } = typeof file === 'string' ? await fileOnDisk(file) : file;
    const form = new FormData();
    form.append('file', new Blob([bytes]), name);
    return this.api(path, { method: 'POST', body: form, headers });
  }

  /** Submits a document (a path, or a name and bytes) that must be accepted. Answers the job id. */
  async submitFile(file: string | FileUpload, headers?: Record<string, string>): Promise<string> {
    return jobIdOf(await this.upload('/v1/jobs', file, headers));
  }

  /** Submits a `pdf_url` that must be accepted. Answers the job id. */
  async submitUrl(url: string, headers: Record<string, string> = {}): Promise<string> {
    const response = await this.api('/v1/jobs', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ pdf_url: url }),
    });
    return jobIdOf(response);
  }

  /** The job's status once it has completed or failed. A gateway that is away for a while is waited for. */
  async untilEnded(jobId: string, timeoutMs = JOB_TIMEOUT_MS): Promise<JobStatus> {
    return waitFor(
      `job ${jobId} to end`,
      async () => {
        const response = await this.api(`/v1/jobs/${jobId}/status`).catch(() => null);
        if (response?.status !== 200) return null;
        const job = (await response.json()) as JobStatus;
        return job.status === 'completed' || job.status === 'failed' ? job : null;
      },
      { timeoutMs, everyMs: 50 },
    );
  }
}

/** Status and code of an answer that must be an error of contract 002. */
export async function refusalOf(response: Response): Promise<[number, string]> {
  const { error_code } = (await response.json()) as { error_code: string };
  return [response.status, error_code];
}

async function fileOnDisk(path: string): Promise<FileUpload> {
  return { name: basename(path), bytes: await readFile(path) };
}

async function jobIdOf(response: Response): Promise<string> {
  const { job_id: jobId } = (await bodyOf(response)) as { job_id: string };
  return jobId;
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${text}`);
  return JSON.parse(text);
}
