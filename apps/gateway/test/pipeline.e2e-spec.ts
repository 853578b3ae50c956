import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PIPELINE_VERSION, Retrieval } from '@cira/contracts';
import { waitFor } from '@cira/common/testing/wait-for';
import { ApiClient, JobStatus, refusalOf } from './support/api-client';
import { describeInBothRuntimes } from './support/describe-runtimes';
import { startFileServer } from './support/file-server';
import { finalCost, readLedger } from './support/ledger';
import { Platform, startPlatform } from './support/platform';
import {
  comparable,
  comparableEvidence,
  expectedOf,
  SampleName,
  samplePath,
} from './support/sample-invoices';
import { emptyFile, encryptedPdf, textCalledPdf, truncatedPdf } from './support/unreadable-documents';

jest.setTimeout(120_000);

const SERVICES = ['gateway', 'ocr-worker', 'extraction-worker', 'billing'];
const STATUSES = ['queued', 'processing_ocr', 'extracting_data', 'verifying', 'completed'];
const SAMPLES: readonly SampleName[] = [
  'services-en.pdf',
  'insurance-us.pdf',
  'einvoice-de.pdf',
  'scan-de.pdf',
  'photo-fr.jpg',
];

describeInBothRuntimes('The pipeline', (runtime) => {
  let platform: Platform;
  /** Job of each sample, submitted at the start. */
  const jobs = new Map<SampleName, string>();
  const jobOf = (name: SampleName) => jobs.get(name) ?? '';

  beforeAll(async () => {
    platform = await startPlatform(runtime);
    for (const name of SAMPLES) jobs.set(name, await platform.submitSample(name));
  });

  afterAll(async () => {
    await platform.stop();
  });

  it('takes a job through its statuses, never backwards', async () => {
    const jobId = jobOf('scan-de.pdf');
    const seen: string[] = [];
    await waitFor(
      'the scan to be read',
      async () => {
        const job = (await platform.get(`/v1/jobs/${jobId}/status`)) as JobStatus;
        if (seen.at(-1) !== job.status) seen.push(job.status);
        if (job.status !== 'completed') expect(job).not.toHaveProperty('error');
        return job.status === 'completed';
      },
      { timeoutMs: 60_000, everyMs: 10 },
    );
    expect(seen).toContain('processing_ocr');
    expect(seen).toEqual(STATUSES.filter((status) => seen.includes(status)));
  });

  it.each(SAMPLES)('reads what is printed on %s', async (name) => {
    const jobId = jobOf(name);
    expect(await platform.untilEnded(jobId)).toMatchObject({ status: 'completed' });
    const evidence = await platform.get(`/v1/jobs/${jobId}/evidence`);
    const expected = expectedOf(name);
    expect(comparableEvidence(evidence, expected)).toEqual(comparable(expected));
  });

  it('answers the result, with the evidence for every value', async () => {
    const jobId = jobOf('insurance-us.pdf');
    const result = await platform.get(`/v1/jobs/${jobId}/result`);
    expect(result).toEqual({
      job_id: jobId,
      status: 'completed',
      extracted_data: expect.objectContaining({
        invoice_number: '60731-Q3',
        policy_number: 'PLM-CH-2026-00915',
        valid_input: true,
        reasoning: expect.stringMatching(/\w/),
      }),
      confidence_score: expect.any(Number),
      processing_duration_ms: expect.any(Number),
      completed_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });

    const evidence = await platform.get(`/v1/jobs/${jobId}/evidence`);
    const { fields, pages, stage_durations_ms: durations } = evidence;
    expect(fields.invoice_number).toMatchObject({
      value: '60731-Q3',
      method: 'text',
      page: 1,
      box: expect.anything(),
      confidence: expect.any(Number),
      verdict: expect.any(String),
    });
    expect(Object.keys(durations).sort()).toEqual(['extraction', 'ocr', 'verification']);
    expect(pages[0]).toMatchObject({ number: 1, route: 'text', words: expect.any(Number), rotation: 0 });
    expect(pages[0].words).toBeGreaterThan(0);
    expect(evidence).toMatchObject({
      pipeline_version: PIPELINE_VERSION,
      summaries: { finance: { text: expect.stringContaining('60731-Q3') }, method: 'template' },
    });
  });

  it('says what a job cost: final, and to the last digit what the ledger says', async () => {
    for (const [name, jobId] of jobs) {
      const cost = await finalCost(platform, jobId);
      const ledger = await readLedger(platform, jobId);
      expect(new Set(ledger.entries).size).toBe(ledger.entries.length);
      expect({ name, total: cost.total_cost }).toEqual({ name, total: ledger.total });
      const { ocr_processing, llm_extraction, infrastructure } = cost.cost_breakdown;
      expect(ocr_processing + llm_extraction + infrastructure).toBeCloseTo(cost.total_cost, 10);
      expect(cost.total_cost).toBeGreaterThan(0);
    }
  });

  it('keeps the jobs of a tenant from every other', async () => {
    const stranger = await platform.addTenant();
    const jobId = jobOf('services-en.pdf');
    for (const part of ['status', 'result', 'evidence', 'cost']) {
      const response = await stranger.api(`/v1/jobs/${jobId}/${part}`);
      expect([part, ...(await refusalOf(response))]).toEqual([part, 404, 'JOB_NOT_FOUND']);
    }
    expect((await stranger.get('/v1/jobs')).jobs).toEqual([]);
    const nobody = new ApiClient(platform.baseUrl, 'cira_test_nobody-has-this-key');
    const refused = await nobody.api(`/v1/jobs/${jobId}/status`);
    expect(await refusalOf(refused)).toEqual([401, 'INVALID_API_KEY']);
  });

  it('fails bad documents with their codes, and only them', async () => {
    const whole = readFileSync(samplePath('services-en.pdf'));
    const [encrypted, truncated, good] = await Promise.all([
      platform.submitFile(encryptedPdf()),
      platform.submitFile(truncatedPdf(whole)),
      platform.submitSample('services-en.pdf'),
    ]);
    const failure = (error_code: string) => ({
      status: 'failed',
      error: { error_code, stage: 'ocr', retryable: false, category: 'client' },
    });
    expect(await platform.untilEnded(encrypted)).toMatchObject(failure('DOCUMENT_ENCRYPTED'));
    expect(await platform.untilEnded(truncated)).toMatchObject(failure('DOCUMENT_CORRUPT'));
    expect(await platform.untilEnded(good)).toMatchObject({ status: 'completed' });

    const result = await platform.api(`/v1/jobs/${encrypted}/result`);
    expect(await refusalOf(result)).toEqual([409, 'JOB_FAILED']);
    expect(await finalCost(platform, encrypted)).toMatchObject({ job_id: encrypted });
  });

  it('goes by the content of a file: a photo as phones take it, called PDF', async () => {
    const bytes = readFileSync(join(__dirname, '../../ocr-worker/test/fixtures/photo.heic'));
    const jobId = await platform.submitFile({ name: 'invoice.pdf', bytes });
    expect(await platform.untilEnded(jobId)).toMatchObject({ status: 'completed' });
    expect(await documentOf(jobId)).toEqual({ media_type: 'image/heic', retrieval: null });
  });

  it('turns away at the door what is no document', async () => {
    for (const [file, code] of [
      [textCalledPdf(), 'UNSUPPORTED_FILE_TYPE'],
      [emptyFile(), 'EMPTY_FILE'],
    ] as const) {
      const response = await platform.upload('/v1/jobs', file);
      expect(await refusalOf(response)).toEqual([400, code]);
    }
  });

  it('follows one request through every service by its id and its trace', async () => {
    const requestId = `e2e-${randomUUID()}`;
    const traceId = randomBytes(16).toString('hex');
    const jobId = await platform.submitFile(samplePath('einvoice-de.pdf'), {
      'X-Request-ID': requestId,
      traceparent: `00-${traceId}-${randomBytes(8).toString('hex')}-01`,
    });
    await platform.untilEnded(jobId);
    await finalCost(platform, jobId);
    const lines = platform.logs().filter((line) => line.correlation_id === requestId);
    expect(new Set(lines.map((line) => line.service))).toEqual(new Set(SERVICES));
    expect(new Set(lines.map((line) => line.trace_id))).toEqual(new Set([traceId]));
    expect(new Set(lines.map((line) => line.job_id ?? jobId))).toEqual(new Set([jobId]));
  });

  it('tells the id of the request in the error of a job that failed because of it', async () => {
    const requestId = `e2e-${randomUUID()}`;
    const jobId = await platform.submitFile(encryptedPdf(), { 'X-Request-ID': requestId });
    const { error } = await platform.untilEnded(jobId);
    expect(error?.correlation_id).toBe(requestId);
  });

  it('answers /extract at once, and the same document a second time without a job', async () => {
    const extract = async () => {
      const response = await platform.upload('/extract', samplePath('services-en.pdf'));
      expect(response.status).toBe(200);
      return response.json();
    };
    const first = await extract();
    expect(first).toMatchObject({
      invoice_number: 'HP-10482',
      invoice_date: '2026-09-14',
      subtotal: 8219,
      tax: 678.07,
      total: 8897.07,
      currency: 'USD',
    });
    const jobsBefore = await platform.query('select id from gateway.job order by id');
    expect(await extract()).toEqual(first);
    expect(await platform.query('select id from gateway.job order by id')).toEqual(jobsBefore);
  });

  it('reports a bad document to /extract in the words of its contract', async () => {
    const response = await platform.upload('/extract', encryptedPdf());
    expect(response.status).toBe(422);
    expect(response.headers.get('X-Error-Code')).toBe('DOCUMENT_ENCRYPTED');
    expect(await response.json()).toEqual({ error: expect.any(String), detail: expect.any(String) });
  });

  it('lists all jobs by pages, newest first', async () => {
    const listed: { job_id: string; created_at: string }[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await platform.get(`/v1/jobs?limit=3${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      expect(page.jobs.length).toBeLessThanOrEqual(3);
      expect(page.pagination.has_more).toBe(page.pagination.next_cursor !== null);
      listed.push(...page.jobs);
      cursor = page.pagination.next_cursor;
    }
    const stored = await platform.query<{ id: string }>(
      'select id from gateway.job where tenant_id = $1 order by created_at desc, id desc',
      [platform.tenantId],
    );
    expect(stored.length).toBeGreaterThan(6);
    expect(listed.map((job) => job.job_id)).toEqual(stored.map(({ id }) => id));
  });

  async function documentOf(jobId: string) {
    const [document] = await platform.query<{ media_type: string; retrieval: Retrieval | null }>(
      'select media_type, retrieval from gateway.document where id = (select document_id from gateway.job where id = $1)',
      [jobId],
    );
    return document;
  }

  describe('given a URL', () => {
    it('does not fetch from this machine or a private network', async () => {
      const plain = await platform.api('/v1/jobs', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ pdf_url: 'http://127.0.0.1/invoice.pdf' }),
      });
      expect(await refusalOf(plain)).toEqual([400, 'INVALID_PDF_URL']);

      for (const url of ['https://127.0.0.1/a.pdf', 'https://10.0.0.1/a.pdf', 'https://169.254.169.254/']) {
        const job = await platform.untilEnded(await platform.submitUrl(url));
        expect(job).toMatchObject({
          status: 'failed',
          error: { error_code: 'URL_NOT_ALLOWED', stage: 'ocr', retryable: false },
        });
      }
    });

    it('fetches from loopback when ALLOW_PRIVATE_URLS says so, and has forgotten nothing by the restart', async () => {
      const server = await startFileServer(readFileSync(samplePath('services-en.pdf')));
      try {
        await platform.restartAll({ ALLOW_PRIVATE_URLS: 'true' });
        const jobId = await platform.submitUrl(`${server.url}?signature=secret`);
        expect(await platform.untilEnded(jobId)).toMatchObject({ status: 'completed' });
        expect(await documentOf(jobId)).toMatchObject({
          retrieval: { url: server.url, etag: '"v1"', lastModified: null },
        });
        const result = await platform.get(`/v1/jobs/${jobId}/result`);
        expect(result.extracted_data.invoice_number).toBe('HP-10482');
      } finally {
        await server.stop();
      }
      const earlier = await platform.get(`/v1/jobs/${jobOf('einvoice-de.pdf')}/result`);
      expect(earlier.extracted_data.invoice_number).toBe('MR-26-2093');
    });
  });
});
