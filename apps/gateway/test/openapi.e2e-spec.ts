import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import SwaggerParser from '@apidevtools/swagger-parser';
import { AnswerValidator } from './support/answer-validator';
import { contractDifferences } from './support/contract-differences';
import { multipartForm } from './support/multipart-form';
import { Platform, startPlatform } from './support/platform';
import { rawRequest } from './support/raw-request';
import { SampleName, samplePath } from './support/sample-invoices';
import { textCalledPdf } from './support/unreadable-documents';

jest.setTimeout(60_000);

type Json = Record<string, unknown>;

const readFixture = (name: string) =>
  JSON.parse(readFileSync(join(__dirname, 'fixtures', name), 'utf8')) as Json;
/** The parser changes what it is given. */
const dereferenced = async (document: Json) =>
  (await SwaggerParser.dereference(structuredClone(document) as never)) as unknown as Json;

describe('The served OpenAPI document, embedded runtime', () => {
  let platform: Platform;
  let served: Json;

  beforeAll(async () => {
    platform = await startPlatform('embedded');
    served = (await platform.get('/openapi.json')) as Json;
  });
  afterAll(async () => {
    await platform.stop();
  });

  it('is valid OpenAPI 3.0', async () => {
    expect(served.openapi).toMatch(/^3\.0\.\d$/);
    await expect(SwaggerParser.validate(structuredClone(served) as never)).resolves.toBeDefined();
  });

  it('is the one that is committed', () => {
    const committed = readFileSync(join(__dirname, '../../../docs/openapi.json'), 'utf8');
    expect(served).toEqual(JSON.parse(committed));
  });

  it.each([
    ['contract-002.openapi.json', '/v1'],
    ['contract-004.openapi.json', ''],
  ])('keeps all that %s promises', async (name, base) => {
    const contract = await dereferenced(readFixture(name));
    expect(contractDifferences(contract, await dereferenced(served), base)).toEqual([]);
  });

  it('names the schemas and the key as contract 002 does', () => {
    const { schemas, securitySchemes } = served.components as Record<string, Json>;
    const contract = readFixture('contract-002.openapi.json').components as Record<string, Json>;
    expect(Object.keys(schemas ?? {})).toEqual(expect.arrayContaining(Object.keys(contract.schemas ?? {})));
    expect(securitySchemes).toEqual(contract.securitySchemes);
  });

  it('would notice a promise that is broken', async () => {
    const contract = await dereferenced(readFixture('contract-002.openapi.json'));
    const broken = JSON.parse(
      JSON.stringify(contract)
        .replaceAll('"processing_duration_ms"', '"duration"')
        .replaceAll('"429"', '"430"')
        .replaceAll('"extracting_data",', ''),
    ) as Json;
    const differences = contractDifferences(contract, broken, '').join('\n');
    expect(differences).toContain(
      '/jobs/{job_id}/result 200 application/json.schema.properties.processing_duration_ms',
    );
    expect(differences).toContain('POST /jobs 429 is missing');
    expect(differences).toContain('status.enum');
  });

  describe('describes what the server answers', () => {
    let validator: AnswerValidator;
    const expectDocumented = async (method: string, template: string, path: string, init = {}) => {
      const { status, body } = await rawRequest(platform.baseUrl + path, {
        method: method.toUpperCase(),
        headers: { 'X-API-Key': platform.apiKey },
        ...init,
      });
      expect(validator.problems(method, template, status, body)).toEqual([]);
      return { status, body: body as Json };
    };

    beforeAll(async () => {
      validator = new AnswerValidator(await dereferenced(served));
    });

    it.each(['/v1/health', '/health'])('%s', async (path) => {
      expect(await expectDocumented('get', path, path)).toMatchObject({ status: 200 });
    });

    it.each<SampleName>(['services-en.pdf', 'insurance-us.pdf', 'einvoice-de.pdf'])(
      'a job of %s from submission to cost',
      async (sample) => {
        const form = multipartForm([{ name: sample, bytes: readFileSync(samplePath(sample)) }]);
        const headers = { ...form.headers, 'X-API-Key': platform.apiKey };
        const created = await expectDocumented('post', '/v1/jobs', '/v1/jobs', { ...form, headers });
        expect(created.status).toBe(201);
        const jobId = String(created.body.job_id);
        for (const what of ['status', 'cost']) {
          await expectDocumented('get', `/v1/jobs/{job_id}/${what}`, `/v1/jobs/${jobId}/${what}`);
        }
        await platform.untilEnded(jobId);
        for (const what of ['status', 'result', 'evidence', 'cost']) {
          const answer = await expectDocumented(
            'get',
            `/v1/jobs/{job_id}/${what}`,
            `/v1/jobs/${jobId}/${what}`,
          );
          expect(answer.status).toBe(200);
        }
        const extracted = await expectDocumented('post', '/extract', '/extract', { ...form, headers });
        expect(extracted.status).toBe(200);
      },
    );

    it('a job that failed, in a list, too', async () => {
      const jobId = await platform.submitUrl('https://127.0.0.1/invoice.pdf');
      await platform.untilEnded(jobId);
      const status = await expectDocumented('get', '/v1/jobs/{job_id}/status', `/v1/jobs/${jobId}/status`);
      expect(status.body.error).toBeDefined();
      const result = await expectDocumented('get', '/v1/jobs/{job_id}/result', `/v1/jobs/${jobId}/result`);
      expect(result.status).toBe(409);
      expect(await expectDocumented('get', '/v1/jobs', '/v1/jobs?limit=2')).toMatchObject({ status: 200 });
    });

    it('errors', async () => {
      const none = { headers: {} };
      const text = multipartForm([textCalledPdf()]);
      const answers = [
        await expectDocumented('get', '/v1/jobs/{job_id}/status', '/v1/jobs/nothing/status'),
        await expectDocumented('get', '/v1/jobs', '/v1/jobs', none),
        await expectDocumented('get', '/v1/jobs', '/v1/jobs?limit=0'),
        await expectDocumented('post', '/v1/jobs', '/v1/jobs', {
          body: '{',
          headers: { 'X-API-Key': platform.apiKey, 'Content-Type': 'application/json' },
        }),
        await expectDocumented('post', '/extract', '/extract', text),
        await expectDocumented('post', '/extract', '/extract', none),
        await expectDocumented('post', '/extract', '/extract', { headers: { 'X-API-Key': 'wrong' } }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 401, 400, 400, 400, 422, 401]);
    });
  });
});
