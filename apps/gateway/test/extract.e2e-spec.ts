import { readdirSync, readFileSync } from 'node:fs';
import { PIPELINE_VERSION } from '@cira/contracts';
import { FileUpload } from './support/api-client';
import {
  blankPng,
  largePdf,
  pdfWithoutPages,
  pdfWithPages,
  pngBomb,
  zipCalledPdf,
} from './support/hostile-documents';
import { multipartForm } from './support/multipart-form';
import { Platform, startPlatform } from './support/platform';
import { RawAnswer, RawRequest, rawRequest } from './support/raw-request';
import { samplePath } from './support/sample-invoices';
import { emptyFile, encryptedPdf, textCalledPdf, truncatedPdf } from './support/unreadable-documents';

jest.setTimeout(60_000);

const UUID_V4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const ANSWERED_WITHIN_MS = 10_000;
const TYPES = 'Supported types: application/pdf, image/png, image/jpeg, image/jpg';
const SEND_FILE = "Send the document as multipart/form-data in a field named 'file'";
const UNREAD = 'The document is damaged or incomplete';
const SAMPLE = readFileSync(samplePath('services-en.pdf'));
const INVOICE: FileUpload = { name: 'invoice.pdf', bytes: SAMPLE };

describe('Contract 004, embedded runtime', () => {
  let platform: Platform;
  const ask = (path: string, init?: RawRequest) => rawRequest(platform.baseUrl + path, init);
  const extract = (init: RawRequest) => ask('/extract', { method: 'POST', ...init });
  const send = (...files: Parameters<typeof multipartForm>[0]) => extract(multipartForm(files));

  beforeAll(async () => {
    platform = await startPlatform('embedded');
  });
  afterAll(async () => {
    await platform.stop();
  });

  function expectError(answer: RawAnswer, status: number, code: string, body: unknown): void {
    expect({ status: answer.status, code: answer.headers['x-error-code'], body: answer.body }).toEqual({
      status,
      code,
      body,
    });
    expect(answer.headers['x-request-id']).toMatch(UUID_V4);
    expect(answer.durationMs).toBeLessThan(ANSWERED_WITHIN_MS);
  }

  describe('GET /health', () => {
    it('is ok, with a request id', async () => {
      const answer = await ask('/health');
      expect(answer).toMatchObject({ status: 200, body: { status: 'ok' } });
      expect(answer.headers['x-request-id']).toMatch(UUID_V4);
      expect(answer.headers['content-type']).toContain('application/json');
    });
  });

  describe('X-Request-ID', () => {
    it('comes back as the caller sent it', async () => {
      const id = '550e8400-e29b-41d4-a716-446655440000';
      const answer = await ask('/health', { headers: { 'X-Request-ID': id } });
      expect(answer.headers['x-request-id']).toBe(id);
    });

    it.each(['<script>', 'a b', 'a'.repeat(129), '{"$ne":1}', ''])(
      'is replaced when it is %p',
      async (id) => {
        const answer = await ask('/health', { headers: { 'X-Request-ID': id } });
        expect(answer.headers['x-request-id']).toMatch(UUID_V4);
      },
    );
  });

  describe('POST /extract', () => {
    it('answers the documented result', async () => {
      const answer = await send(INVOICE);
      expect(answer.status).toBe(200);
      expect(answer.headers['x-request-id']).toMatch(UUID_V4);
      expect(answer.headers['x-pipeline-version']).toBe(PIPELINE_VERSION);
      expect(answer.body).toEqual({
        invoice_number: 'HP-10482',
        invoice_date: '2026-09-14',
        due_date: '2026-10-14',
        vendor_name: expect.stringContaining('Harrow') as string,
        vendor_address: expect.stringContaining('Amarillo') as string,
        customer_name: expect.any(String) as string,
        customer_address: expect.stringContaining('Salina') as string,
        subtotal: 8219,
        tax: 678.07,
        total: 8897.07,
        currency: 'USD',
        items: expect.any(Array) as unknown[],
      });
      const { items } = answer.body as { items: unknown[] };
      expect(items.length).toBeGreaterThan(0);
      for (const item of items) {
        expect(item).toEqual({
          description: expect.any(String) as string,
          quantity: expect.any(Number) as number,
          unit_price: expect.any(Number) as number,
          total_price: expect.any(Number) as number,
        });
      }
    });

    it('goes by the content of a file and not by its name or type', async () => {
      const answer = await send({ name: 'a.txt', bytes: SAMPLE, type: 'text/plain' });
      expect(answer.status).toBe(200);
    });

    it('answers the same document from its cache, without another job', async () => {
      const count = () => platform.query<{ count: string }>('select count(*) from gateway.job');
      const first = await send(INVOICE);
      const before = await count();
      const second = await send({ name: 'again.pdf', bytes: SAMPLE });
      expect(second.body).toEqual(first.body);
      expect(second.headers['x-pipeline-version']).toBe(PIPELINE_VERSION);
      expect(await count()).toEqual(before);
    });

    it.each<[string, () => FileUpload, number, string, unknown]>([
      [
        'a text called PDF',
        textCalledPdf,
        400,
        'UNSUPPORTED_FILE_TYPE',
        { error: 'Invalid file type: text/plain', detail: TYPES },
      ],
      [
        'a ZIP called PDF',
        zipCalledPdf,
        400,
        'UNSUPPORTED_FILE_TYPE',
        { error: 'Invalid file type: application/zip', detail: TYPES },
      ],
      [
        'bytes that are nothing',
        () => ({ name: 'a.pdf', bytes: Buffer.from([0, 1, 2, 3]) }),
        400,
        'UNSUPPORTED_FILE_TYPE',
        { error: 'Invalid file type: application/octet-stream', detail: TYPES },
      ],
      [
        'a TIFF, which the contract does not have',
        () => ({ name: 'a.pdf', bytes: Buffer.from('II*\0aaaaaaaa', 'latin1') }),
        400,
        'UNSUPPORTED_FILE_TYPE',
        { error: 'Invalid file type: image/tiff', detail: TYPES },
      ],
      [
        'a file of 11 MB',
        () => largePdf(11 * 1024 * 1024),
        400,
        'FILE_TOO_LARGE',
        { error: 'File too large. Maximum size allowed: 10MB', detail: 'File size: 11534336 bytes' },
      ],
      [
        'one byte too many',
        () => largePdf(10 * 1024 * 1024 + 1),
        400,
        'FILE_TOO_LARGE',
        { error: 'File too large. Maximum size allowed: 10MB', detail: 'File size: 10485761 bytes' },
      ],
      [
        'an empty file',
        emptyFile,
        400,
        'EMPTY_FILE',
        { error: 'The file is empty', detail: 'Check that the document was saved and sent completely' },
      ],
      [
        'an encrypted PDF',
        encryptedPdf,
        422,
        'DOCUMENT_ENCRYPTED',
        {
          error: 'The PDF is protected with a password',
          detail: 'Remove the password and submit the document again',
        },
      ],
      [
        'a truncated PDF',
        () => truncatedPdf(SAMPLE),
        422,
        'DOCUMENT_CORRUPT',
        { error: UNREAD, detail: expect.any(String) },
      ],
      [
        '10 MB of nothing after a PDF header',
        () => largePdf(10 * 1024 * 1024),
        422,
        'DOCUMENT_CORRUPT',
        { error: UNREAD, detail: expect.any(String) },
      ],
      [
        'a PDF without pages',
        pdfWithoutPages,
        422,
        'DOCUMENT_HAS_NO_PAGES',
        { error: 'The document has no pages', detail: expect.any(String) },
      ],
      [
        'a PDF of 20000 pages',
        () => pdfWithPages(20_000),
        422,
        'DOCUMENT_HAS_TOO_MANY_PAGES',
        { error: 'The document has too many pages', detail: expect.any(String) },
      ],
      [
        'a PNG of 20000 times 20000 pixels',
        () => pngBomb(20_000),
        422,
        'DOCUMENT_TOO_COMPLEX',
        {
          error: 'The document needs more time or memory than is allowed for one document',
          detail: expect.any(String),
        },
      ],
      [
        'a picture without text',
        blankPng,
        500,
        'DOCUMENT_HAS_NO_TEXT',
        { error: 'OCR processing failed', detail: 'Unable to extract text from the provided file' },
      ],
    ])('refuses %s', async (_, document, status, code, body) => {
      expectError(await send(document()), status, code, body);
    });

    it('takes a file of exactly 10 MB for one that could be read', async () => {
      const answer = await send(largePdf(10 * 1024 * 1024));
      expect(answer.headers['x-error-code']).not.toBe('FILE_TOO_LARGE');
    });

    const FORM = multipartForm([INVOICE]);
    const TEXT_FIELD =
      '--cira-test-boundary\r\nContent-Disposition: form-data; name="file"\r\n\r\nx\r\n--cira-test-boundary--\r\n';
    const NO_FILE = { error: 'No file was sent', detail: SEND_FILE };
    const NO_FORM = { error: 'The content type of the request is not supported here', detail: SEND_FILE };
    const BROKEN = {
      error: 'The multipart form is broken or has too many parts',
      detail: expect.any(String) as string,
    };
    it.each<[string, RawRequest, number, string, unknown]>([
      ['nothing at all', {}, 422, 'FILE_REQUIRED', NO_FILE],
      ['an empty form', multipartForm([]), 422, 'FILE_REQUIRED', NO_FILE],
      ['another field', multipartForm([{ ...INVOICE, field: 'document' }]), 422, 'FILE_REQUIRED', NO_FILE],
      ['a text field called file', { ...FORM, body: TEXT_FIELD }, 422, 'FILE_REQUIRED', NO_FILE],
      [
        'JSON',
        { headers: { 'Content-Type': 'application/json' }, body: '{"file":"x"}' },
        422,
        'UNSUPPORTED_MEDIA_TYPE',
        NO_FORM,
      ],
      [
        'a bare PDF',
        { headers: { 'Content-Type': 'application/pdf' }, body: SAMPLE },
        422,
        'UNSUPPORTED_MEDIA_TYPE',
        NO_FORM,
      ],
      [
        'two files',
        multipartForm([INVOICE, { ...INVOICE, name: 'b.pdf' }]),
        400,
        'TOO_MANY_FILES',
        { error: 'More than one file was sent', detail: 'Send one file for each request' },
      ],
      [
        'a form cut off in its file',
        { ...FORM, body: FORM.body.subarray(0, 900) },
        400,
        'MALFORMED_FORM',
        BROKEN,
      ],
      [
        'a form cut off in a header',
        { ...FORM, body: FORM.body.subarray(0, 50) },
        400,
        'MALFORMED_FORM',
        BROKEN,
      ],
      [
        'a form without boundary',
        { ...FORM, headers: { 'Content-Type': 'multipart/form-data' } },
        400,
        'MALFORMED_FORM',
        BROKEN,
      ],
      [
        'a form of another boundary',
        { ...FORM, headers: { 'Content-Type': 'multipart/form-data; boundary=other' } },
        400,
        'MALFORMED_FORM',
        BROKEN,
      ],
      [
        'a form of many fields',
        multipartForm(Array.from({ length: 40 }, (_, index) => ({ ...INVOICE, field: `f${index}` }))),
        422,
        'FILE_REQUIRED',
        NO_FILE,
      ],
    ])('refuses %s', async (_, init, status, code, body) => {
      expectError(await extract(init), status, code, body);
    });

    it('keeps nothing of what it refused', async () => {
      const kept = () => readdirSync(`${platform.dataDir}/blobs`, { recursive: true }).sort();
      const before = kept();
      await send(textCalledPdf());
      await send(largePdf(11 * 1024 * 1024));
      await extract({ ...FORM, body: FORM.body.subarray(0, 900) });
      await send(INVOICE, INVOICE);
      expect(kept()).toEqual(before);
    });
  });

  describe('access', () => {
    it.each<[string, Record<string, string>]>([
      ['a proxy forwarded', { 'X-Forwarded-For': '203.0.113.7' }],
      ['a proxy forwarded, in the standard way', { Forwarded: 'for=203.0.113.7' }],
      ['came for another name', { Host: 'rebound.example' }],
      ['a foreign web page sent', { Origin: 'https://evil.example' }],
      ['has a wrong key', { 'X-API-Key': 'cira_test_wrong_key_of_nobody' }],
    ])('needs a right key for a request that %s', async (_, headers) => {
      const form = multipartForm([INVOICE]);
      const answer = await extract({ ...form, headers: { ...form.headers, ...headers } });
      expectError(answer, 401, 'INVALID_API_KEY', {
        error: 'The provided API key is invalid or expired',
        detail: "Check your API key and ensure it's included in the X-API-Key header",
      });
    });

    it('takes the key from anywhere', async () => {
      const form = multipartForm([INVOICE]);
      const headers = { ...form.headers, 'X-API-Key': platform.apiKey, 'X-Forwarded-For': '203.0.113.7' };
      expect(await extract({ ...form, headers })).toMatchObject({ status: 200 });
    });
  });

  describe('everything that is nowhere', () => {
    it.each([
      ['GET', '/nothing'],
      ['GET', '/extract'],
      ['DELETE', '/extract'],
      ['POST', '/health'],
      ['GET', '/docs/../package.json'],
      ['GET', '/docs/swagger-ui.js.map'],
      ['GET', '/docs/__proto__'],
    ])('%s %s is told so in the form of contract 004', async (method, path) => {
      expectError(await ask(path, { method }), 404, 'ROUTE_NOT_FOUND', {
        error: 'There is nothing at this address',
        detail: 'Check the path and the method against /docs',
      });
    });

    it('has a code for a path that is no path and headers that are too large', async () => {
      expect((await ask('/%E0%A4%A')).headers['x-error-code']).toBe('MALFORMED_REQUEST');
      const answer = await ask('/health', { headers: { 'X-Long': 'a'.repeat(20_000) } });
      expectError(answer, 431, 'HEADERS_TOO_LARGE', expect.any(Object));
    });
  });

  it('after all that still reads a good document, and no job is left unfinished', async () => {
    const answer = await send({ name: 'e.pdf', bytes: readFileSync(samplePath('einvoice-de.pdf')) });
    expect(answer).toMatchObject({ status: 200, body: { currency: 'EUR' } });
    expect(await platform.query('select id from gateway.job where ended_at is null')).toEqual([]);
  });
});
