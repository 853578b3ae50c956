import { waitFor } from '@cira/common/testing/wait-for';
import { startDatabase, stopDatabase } from './support/embedded-database';
import { multipartForm } from './support/multipart-form';
import { largePdf } from './support/hostile-documents';
import { Platform, startPlatform } from './support/platform';
import { RawAnswer, rawRequest } from './support/raw-request';
import { samplePath } from './support/sample-invoices';

jest.setTimeout(60_000);

/** Long enough for everything that tries again each second to do so several times. */
const OUTAGE_MS = 4_500;

describe('While the database is away, embedded runtime', () => {
  let platform: Platform;
  let stoppedAt: number;

  const ask = (path: string, init = {}) =>
    rawRequest(platform.baseUrl + path, { headers: { 'X-API-Key': platform.apiKey }, ...init });

  beforeAll(async () => {
    platform = await startPlatform('embedded');
    await stopDatabase(platform.dataDir);
    stoppedAt = Date.now();
  });
  afterAll(async () => {
    await platform.stop();
  });

  function expectUnavailable(answer: RawAnswer): void {
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.headers['x-request-id']).toBeTruthy();
    expect(answer.durationMs).toBeLessThan(10_000);
  }

  it('health says so in both forms, and what is missing', async () => {
    const v1 = await ask('/v1/health');
    expectUnavailable(v1);
    expect(v1.body).toMatchObject({
      error_code: 'SERVICE_UNAVAILABLE',
      message: 'not available: database',
    });
    const bare = await ask('/health');
    expectUnavailable(bare);
    expect(bare.headers['x-error-code']).toBe('SERVICE_UNAVAILABLE');
    expect(bare.body).toEqual({
      error: 'The service cannot accept work right now',
      detail: 'not available: database',
    });
  });

  it.each(['/v1/jobs', '/v1/jobs/V1StGXR8_Z5jdHi6B-myT/status'])('%s answers 503', async (path) => {
    const answer = await ask(path);
    expectUnavailable(answer);
    expect(answer.body).toMatchObject({ error_code: 'SERVICE_UNAVAILABLE' });
  });

  it('/extract answers 503, for which no key is looked up', async () => {
    const { headers, body } = multipartForm([largePdf(2_000)]);
    const answer = await rawRequest(`${platform.baseUrl}/extract`, { method: 'POST', headers, body });
    expectUnavailable(answer);
    expect(answer.headers['x-error-code']).toBe('SERVICE_UNAVAILABLE');
  });

  it('everything works again once it is back, over one connection for news of ended jobs', async () => {
    await waitFor('the outage to last', () => Date.now() - stoppedAt > OUTAGE_MS);
    await startDatabase(platform.dataDir);
    await platform.untilHealthy();
    const response = await platform.upload('/extract', samplePath('services-en.pdf'));
    expect(response.status).toBe(200);
    const listeners = () =>
      platform.query("select pid from pg_stat_activity where application_name = 'cira-gateway-listen'");
    await waitFor('the listener to be back', async () => (await listeners()).length > 0);
    expect(await listeners()).toHaveLength(1);
  });
});
