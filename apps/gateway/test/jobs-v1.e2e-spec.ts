import { PIPELINE_VERSION } from '@cira/contracts';
import { ApiClient, refusalOf } from './support/api-client';
import { multipartForm } from './support/multipart-form';
import { Platform, startPlatform } from './support/platform';
import { RawAnswer, RawRequest, rawRequest } from './support/raw-request';
import { samplePath } from './support/sample-invoices';
import { textCalledPdf } from './support/unreadable-documents';

jest.setTimeout(90_000);

const NANOID = /^[\w-]{21}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const DATE_OR_NULL = /^(\d{4}-\d{2}-\d{2}|null)$/;
const ANSWERED_WITHIN_MS = 10_000;
const NOBODYS_JOB = 'V1StGXR8_Z5jdHi6B-myT';
const KEY_ROUTES: readonly (readonly [string, string])[] = [
  ['POST', '/v1/jobs'],
  ['GET', '/v1/jobs'],
  ['GET', `/v1/jobs/${NOBODYS_JOB}/status`],
  ['GET', `/v1/jobs/${NOBODYS_JOB}/result`],
  ['GET', `/v1/jobs/${NOBODYS_JOB}/evidence`],
  ['GET', `/v1/jobs/${NOBODYS_JOB}/cost`],
];

describe('Contract 002, embedded runtime', () => {
  let platform: Platform;
  /** Jobs that have ended: one well, one not. */
  let completed: string;
  let failed: string;

  const ask = (path: string, { headers, ...init }: RawRequest = {}) =>
    rawRequest(platform.baseUrl + path, { ...init, headers: { 'X-API-Key': platform.apiKey, ...headers } });
  const post = (body: string, type = 'application/json') =>
    ask('/v1/jobs', { method: 'POST', body, headers: { 'Content-Type': type } });

  beforeAll(async () => {
    platform = await startPlatform('embedded');
    completed = await platform.submitFile(samplePath('insurance-us.pdf'));
    failed = await platform.submitUrl('https://127.0.0.1/invoice.pdf');
    await platform.untilEnded(completed);
    await platform.untilEnded(failed);
  });
  afterAll(async () => {
    await platform.stop();
  });

  function expectError(answer: RawAnswer, status: number, error: Record<string, unknown>): void {
    expect(answer.body).toEqual({
      suggested_action: expect.stringMatching(/\S/) as string,
      correlation_id: answer.headers['x-request-id'],
      ...error,
    });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/json');
    expect(answer.durationMs).toBeLessThan(ANSWERED_WITHIN_MS);
  }

  describe('GET /v1/health', () => {
    it('is healthy, without a key', async () => {
      const answer = await rawRequest(`${platform.baseUrl}/v1/health`);
      expect(answer).toMatchObject({ status: 200 });
      expect(answer.body).toEqual({
        status: 'healthy',
        timestamp: expect.stringMatching(INSTANT) as string,
        version: '1.0.0',
      });
    });
  });

  describe('POST /v1/jobs', () => {
    const CREATED = {
      job_id: expect.stringMatching(NANOID) as string,
      status: 'queued',
      created_at: expect.stringMatching(INSTANT) as string,
    };

    it('answers 201 with exactly the documented body for a URL', async () => {
      const answer = await post('{"pdf_url":"https://127.0.0.1/invoice.pdf"}');
      expect(answer).toMatchObject({ status: 201 });
      expect(answer.body).toEqual(CREATED);
    });

    it('answers the same for an upload', async () => {
      const response = await platform.upload('/v1/jobs', samplePath('einvoice-de.pdf'));
      expect(response.status).toBe(201);
      expect(await response.json()).toEqual(CREATED);
    });

    it.each([
      ['a relative one', 'invoice.pdf', 'it is not a valid absolute URL'],
      ['an empty one', '', 'it is not a valid absolute URL'],
      ['plain HTTP', 'http://example.com/a.pdf', 'it must start with https://'],
      ['plain HTTP to this machine', 'http://127.0.0.1/a.pdf', 'it must start with https://'],
      ['a file', 'file:///etc/passwd', 'it must start with https://'],
      ['a script', 'javascript:alert(1)', 'it must start with https://'],
      ['one with a password', 'https://a:b@example.com/a.pdf', 'it must not hold a user name or password'],
    ])('refuses as URL %s', async (_, url, why) => {
      expectError(await post(JSON.stringify({ pdf_url: url })), 400, {
        error_code: 'INVALID_PDF_URL',
        message: `The provided PDF URL is not accessible or invalid: ${why}`,
        suggested_action: 'Verify the URL is publicly accessible and points to a valid PDF file',
        field: 'pdf_url',
      });
    });

    it.each([
      '{}',
      '{"pdf_url":5}',
      '{"pdf_url":null}',
      '{"pdf_url":["https://a.example/b.pdf"]}',
      '{"pdf_url":{}}',
    ])('refuses %s and names the field', async (body) => {
      expectError(await post(body), 400, {
        error_code: 'VALIDATION_ERROR',
        message: 'pdf_url must be a string',
        field: 'pdf_url',
      });
    });

    it('refuses a URL without end', async () => {
      const url = `https://example.com/${'a'.repeat(2_100)}.pdf`;
      expectError(await post(JSON.stringify({ pdf_url: url })), 400, {
        error_code: 'VALIDATION_ERROR',
        message: 'pdf_url must have at most 2048 characters',
        field: 'pdf_url',
      });
    });

    it.each(['null', '[]', '"text"', '5', 'true'])('refuses %s, which is no object', async (body) => {
      expectError(await post(body), 400, {
        error_code: 'VALIDATION_ERROR',
        message: 'the request must be a JSON object',
      });
    });

    it.each([
      '{"pdf_url":',
      '',
      'hello',
      "{'pdf_url':'x'}",
      '\u0000',
      '[[[[',
      '{"pdf_url":"https://a.example","__proto__":{"admin":true}}',
      '['.repeat(200_000),
    ])('refuses %.40s, which is no JSON', async (body) => {
      expectError(await post(body), 400, {
        error_code: 'MALFORMED_JSON',
        message: 'The request body is not valid JSON',
      });
    });

    it.each(['application/x-www-form-urlencoded', 'text/plain', 'application/xml', 'application/pdf', ';;;'])(
      'refuses a body of type %s',
      async (type) => {
        expectError(await post('pdf_url=https%3A%2F%2Fexample.com%2Fa.pdf', type), 415, {
          error_code: 'UNSUPPORTED_MEDIA_TYPE',
          message: 'The content type of the request is not supported here',
        });
      },
    );

    it('refuses a JSON body of megabytes', async () => {
      expectError(await post(JSON.stringify({ pdf_url: 'a'.repeat(2_000_000) })), 413, {
        error_code: 'PAYLOAD_TOO_LARGE',
        message: 'The request body is too large',
      });
    });

    it('refuses an upload of the wrong type, and two at once', async () => {
      const text = await ask('/v1/jobs', { method: 'POST', ...multipartForm([textCalledPdf()]) });
      expectError(text, 400, {
        error_code: 'UNSUPPORTED_FILE_TYPE',
        message: 'Invalid file type: text/plain',
        field: 'file',
      });
      const form = multipartForm([textCalledPdf(), textCalledPdf()]);
      expect(await ask('/v1/jobs', { method: 'POST', ...form })).toMatchObject({ status: 400 });
    });
  });

  describe('GET /v1/jobs/{job_id}/status', () => {
    it('has exactly the documented fields while the job runs', async () => {
      const jobId = await platform.submitFile(samplePath('scan-de.pdf'));
      const { body } = await ask(`/v1/jobs/${jobId}/status`);
      expect(body).toEqual({
        job_id: jobId,
        status: expect.stringMatching(/^(queued|processing_ocr)$/) as string,
        created_at: expect.stringMatching(INSTANT) as string,
        updated_at: expect.stringMatching(INSTANT) as string,
        estimated_completion: expect.stringMatching(INSTANT) as string,
        processing_duration_ms: expect.any(Number) as number,
      });
    });

    it('has exactly the documented fields once it has completed', async () => {
      const { body } = await ask(`/v1/jobs/${completed}/status`);
      expect(body).toEqual({
        job_id: completed,
        status: 'completed',
        created_at: expect.stringMatching(INSTANT) as string,
        updated_at: expect.stringMatching(INSTANT) as string,
        processing_duration_ms: expect.any(Number) as number,
      });
      expect((body as { processing_duration_ms: number }).processing_duration_ms % 1).toBe(0);
    });

    it('says of a failed job where, why, and whether to try again', async () => {
      const { body } = await ask(`/v1/jobs/${failed}/status`);
      expect((body as { error: unknown }).error).toEqual({
        error_code: 'URL_NOT_ALLOWED',
        category: 'client',
        message: expect.any(String) as string,
        suggested_action: expect.any(String) as string,
        stage: 'ocr',
        retryable: false,
        retry_after_seconds: null,
        correlation_id: expect.stringMatching(/\S/) as string,
      });
    });
  });

  describe('GET /v1/jobs/{job_id}/result', () => {
    it('has exactly the documented fields', async () => {
      const answer = await ask(`/v1/jobs/${completed}/result`);
      expect(answer.status).toBe(200);
      expect(answer.headers['x-pipeline-version']).toBe(PIPELINE_VERSION);
      const body = answer.body as Record<string, unknown> & { extracted_data: Record<string, unknown> };
      expect(body).toEqual({
        job_id: completed,
        status: 'completed',
        extracted_data: expect.any(Object) as object,
        confidence_score: expect.any(Number) as number,
        processing_duration_ms: expect.any(Number) as number,
        completed_at: expect.stringMatching(INSTANT) as string,
      });
      expect(body.confidence_score).toBeGreaterThan(0);
      expect(body.confidence_score).toBeLessThanOrEqual(1);
      for (const name of Object.keys(body.extracted_data).filter((key) => key.endsWith('_date'))) {
        expect(String(body.extracted_data[name])).toMatch(DATE_OR_NULL);
      }
      expect(body.extracted_data).toMatchObject({
        valid_input: true,
        policy_number: expect.any(String) as string,
        invoice_current_due_amount: expect.any(Number) as number,
        reasoning: expect.any(String) as string,
      });
    });

    it('is 409 JOB_NOT_COMPLETED, word for word, while the job runs', async () => {
      const jobId = await platform.submitFile(samplePath('scan-de.pdf'));
      const answer = await ask(`/v1/jobs/${jobId}/result`);
      expectError(answer, 409, {
        error_code: 'JOB_NOT_COMPLETED',
        message: expect.stringMatching(
          /^Job is still processing\. Current status: (queued|processing_ocr|extracting_data|verifying)$/,
        ) as string,
        suggested_action: "Poll /jobs/{job_id}/status until status is 'completed'",
      });
      expect(answer.headers['retry-after']).toBe('2');
    });

    it('is 409 JOB_FAILED for a job that failed', async () => {
      expectError(await ask(`/v1/jobs/${failed}/result`), 409, {
        error_code: 'JOB_FAILED',
        message: 'The job failed, so there is no result',
      });
    });
  });

  describe('GET /v1/jobs/{job_id}/cost', () => {
    it.each(['completed', 'failed'])('has exactly the documented fields for a %s job', async (which) => {
      const jobId = which === 'completed' ? completed : failed;
      const answer = await ask(`/v1/jobs/${jobId}/cost`);
      const amount: unknown = expect.any(Number);
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual({
        job_id: jobId,
        total_cost: amount,
        cost_breakdown: { ocr_processing: amount, llm_extraction: amount, infrastructure: amount },
        external_service_costs: {
          docling_api: amount,
          azure_openai: { input_tokens: amount, output_tokens: amount, total_cost: amount },
        },
      });
      expect(answer.headers['x-cost-status']).toMatch(/^(provisional|final)$/);
    });
  });

  describe('GET /v1/jobs', () => {
    it('goes through all jobs page by page, newest first, each once', async () => {
      const seen: { job_id: string; created_at: string }[] = [];
      let cursor = '';
      do {
        const page = (await platform.get(`/v1/jobs?limit=2${cursor}`)) as {
          jobs: { job_id: string; created_at: string }[];
          pagination: { next_cursor: string | null; has_more: boolean; limit: number };
        };
        seen.push(...page.jobs);
        expect(page.pagination.has_more).toBe(page.pagination.next_cursor !== null);
        cursor = page.pagination.next_cursor === null ? '' : `&cursor=${page.pagination.next_cursor}`;
      } while (cursor !== '');
      const all = await platform.query<{ id: string }>(
        'select id from gateway.job order by created_at desc, id desc',
      );
      expect(seen.map((job) => job.job_id)).toEqual(all.map((job) => job.id));
    });

    it('filters by status', async () => {
      const { jobs } = (await platform.get('/v1/jobs?status=failed')) as { jobs: { status: string }[] };
      expect(new Set(jobs.map((job) => job.status))).toEqual(new Set(['failed']));
    });

    it.each([
      ['limit=0', 'limit'],
      ['limit=x', 'limit'],
      ['status=done', 'status'],
      ['cursor=x', 'cursor'],
      ['cursor=a&cursor=b', 'cursor'],
      [`cursor=${Buffer.from('["2024-01-01T00:00:00.000Z","a\\u0000b"]').toString('base64url')}`, 'cursor'],
    ])('refuses ?%s', async (query, field) => {
      const message: unknown = expect.stringContaining(field);
      expectError(await ask(`/v1/jobs?${query}`), 400, { error_code: 'VALIDATION_ERROR', message, field });
    });
  });

  describe('404', () => {
    const NOT_FOUND = {
      error_code: 'JOB_NOT_FOUND',
      message: 'No job found with the specified ID',
      suggested_action: 'Verify the job ID is correct and the job exists',
    };

    it.each(['status', 'result', 'evidence', 'cost'])('for /%s of a job that there is not', async (what) => {
      expectError(await ask(`/v1/jobs/${NOBODYS_JOB}/${what}`), 404, NOT_FOUND);
    });

    it.each(['%00', 'a%00b', "'%20or%201=1--", '..%2F..%2Fetc', 'a'.repeat(5_000), '%F0%9F%92%A9'])(
      'for the id %.40s',
      async (id) => {
        expectError(await ask(`/v1/jobs/${id}/status`), 404, NOT_FOUND);
      },
    );

    it('for a job of somebody else, whatever is asked of it', async () => {
      await platform.query("insert into gateway.tenant (id, name) values ('other', 'other')");
      await platform.query(
        "insert into gateway.document (id, tenant_id) values ('document-of-other', 'other')",
      );
      await platform.query(
        `insert into gateway.job (id, tenant_id, document_id, status, correlation_id, ended_at)
         values ('job-of-other', 'other', 'document-of-other', 'completed', 'req-1', now())`,
      );
      for (const what of ['status', 'result', 'evidence', 'cost']) {
        expectError(await ask(`/v1/jobs/job-of-other/${what}`), 404, NOT_FOUND);
      }
    });

    it.each([
      ['GET', '/v1'],
      ['GET', '/v1/nothing'],
      ['DELETE', '/v1/health'],
      ['PUT', '/v1/jobs'],
      ['GET', '/v1/jobs/a/b/c'],
    ])('for %s %s, in the form of contract 002', async (method, path) => {
      expectError(await ask(path, { method }), 404, {
        error_code: 'ROUTE_NOT_FOUND',
        message: 'There is nothing at this address',
      });
    });

    it('has a code for a path that is no path', async () => {
      const message: unknown = expect.any(String);
      expectError(await ask('/v1/jobs/%E0%A4%A/status'), 400, { error_code: 'MALFORMED_REQUEST', message });
    });
  });

  describe('401', () => {
    const UNAUTHORIZED = {
      error_code: 'INVALID_API_KEY',
      message: 'The provided API key is invalid or expired',
      suggested_action: "Check your API key and ensure it's included in the X-API-Key header",
    };

    it.each(KEY_ROUTES)('for %s %s without a key and with a wrong one', async (method, path) => {
      for (const key of ['', 'wrong', `${platform.apiKey}x`, platform.apiKey.toUpperCase()]) {
        expectError(await ask(path, { method, headers: { 'X-API-Key': key } }), 401, UNAUTHORIZED);
      }
      expectError(await rawRequest(platform.baseUrl + path, { method }), 401, UNAUTHORIZED);
    });

    it('for a key that was revoked', async () => {
      await platform.query('update gateway.api_key set revoked_at = now()');
      expectError(await ask('/v1/jobs'), 401, UNAUTHORIZED);
      await platform.query('update gateway.api_key set revoked_at = null');
    });
  });

  it('after all that still reads a good document', async () => {
    const jobId = await platform.submitFile(samplePath('services-en.pdf'));
    expect(await platform.untilEnded(jobId)).toMatchObject({ status: 'completed' });
    expect(await platform.get(`/v1/jobs/${jobId}/result`)).toMatchObject({
      extracted_data: { invoice_number: 'HP-10482', invoice_current_due_amount: 8897.07 },
    });
  });
});

describe('Rate limit, embedded runtime', () => {
  let platform: Platform;
  beforeAll(async () => {
    platform = await startPlatform('embedded', {
      RATE_LIMIT_ENABLED: 'true',
      RATE_LIMIT_DEFAULT: '5/minute',
    });
  });
  afterAll(async () => {
    await platform.stop();
  });

  it('lets five requests of a key through, over all routes, and refuses the sixth as documented', async () => {
    const paths = ['/v1/jobs', '/v1/jobs?limit=1', `/v1/jobs/${NOBODYS_JOB}/cost`, '/v1/jobs', '/v1/jobs'];
    for (const path of paths) expect((await platform.api(path)).status).not.toBe(429);

    const refused = await platform.api('/v1/jobs');
    expect(refused.status).toBe(429);
    expect(await refused.json()).toEqual({
      error_code: 'RATE_LIMIT_EXCEEDED',
      message: 'Too many requests. Rate limit: 5 requests per minute',
      suggested_action: 'Wait before making additional requests or contact support for higher limits',
      correlation_id: refused.headers.get('x-request-id'),
    });
    const retryAfter = Number(refused.headers.get('retry-after'));
    expect(retryAfter).toBeGreaterThanOrEqual(1);
    expect(retryAfter).toBeLessThanOrEqual(60);
  });

  it('holds for the other surface, too, in its own form', async () => {
    const refused = await platform.upload('/extract', samplePath('services-en.pdf'));
    expect(refused.status).toBe(429);
    expect(await refused.json()).toEqual({
      error: 'Too many requests',
      detail: 'Too many requests. Rate limit: 5 requests per minute',
    });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  });

  it('never holds for health and the documentation', async () => {
    for (let count = 0; count < 10; count++) {
      for (const path of ['/v1/health', '/health', '/openapi.json']) {
        expect((await platform.api(path)).status).toBe(200);
      }
    }
  });

  it('says of a wrong key that it is wrong', async () => {
    const stranger = new ApiClient(platform.baseUrl, 'cira_test_wrong_key_of_nobody');
    expect(await refusalOf(await stranger.api('/v1/jobs'))).toEqual([401, 'INVALID_API_KEY']);
  });
});
