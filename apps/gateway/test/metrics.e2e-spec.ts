import { freePort } from '@cira/common/runtime/embedded/free-port';
import { Platform, startPlatform } from './support/platform';

jest.setTimeout(120_000);

describe('The metrics of the platform, embedded runtime', () => {
  let platform: Platform;
  let metricsUrl: string;

  beforeAll(async () => {
    const port = await freePort();
    metricsUrl = `http://127.0.0.1:${port}`;
    platform = await startPlatform('embedded', { METRICS_PORT: String(port) });
    await platform.untilEnded(await platform.submitSample('services-en.pdf'));
  });
  afterAll(async () => {
    await platform.stop();
  });

  it('follow a job through every service', async () => {
    const answer = await fetch(`${metricsUrl}/metrics`);
    expect(answer.status).toBe(200);
    const lines = (await answer.text()).split('\n');
    const handled = (service: string, message: string) =>
      `cira_messages_handled_total{service="${service}",message="${message}",outcome="handled"} 1`;
    expect(lines).toContain(handled('ocr-worker', 'ocr.requested.v1'));
    expect(lines).toContain(handled('extraction-worker', 'ocr.completed.v1'));
    expect(lines).toContain(handled('gateway', 'verification.completed.v1'));
    expect(lines).toContainEqual(expect.stringMatching(/^process_resident_memory_bytes \d+$/));
  });

  it('are not where the API is, nor the API where they are', async () => {
    expect((await platform.api('/metrics')).status).toBe(404);
    expect((await fetch(`${metricsUrl}/v1/health`)).status).toBe(404);
  });
});
