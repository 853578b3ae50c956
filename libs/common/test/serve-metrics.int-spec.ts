import { PlatformSettings } from '@cira/common/config/platform-config';
import { serveMetrics } from '@cira/common/metrics/serve-metrics';
import { EmbeddedBroker } from '@cira/common/runtime/embedded/embedded-broker';
import { freePort } from '@cira/common/runtime/embedded/free-port';
import { startTestDatabase, TestDatabase } from '@cira/common/testing/test-database';
import { waitFor } from '@cira/common/testing/wait-for';
import { DomainError, Envelope, UsageRecorded } from '@cira/contracts';
import {
  FailureConsumer,
  newScript,
  script,
  startScriptedService,
  UsageConsumer,
  usageEnvelope,
} from './scripted-service';

describe('GET /metrics', () => {
  let database: TestDatabase;
  let broker: EmbeddedBroker;
  let port: number;
  let server: { close(): Promise<void> };
  const scrape = (path = '/metrics') => fetch(`http://127.0.0.1:${port}${path}`);

  beforeAll(async () => {
    database = await startTestDatabase();
    broker = await EmbeddedBroker.open(database.url);
  });
  afterAll(async () => {
    await broker.close();
    await database.stop();
  });

  beforeEach(async () => {
    port = await freePort();
    server = await serveMetrics(PlatformSettings.parse({ METRICS_PORT: String(port) }));
  });
  afterEach(() => server.close());

  it('is the Prometheus text format, with what Node knows of the process, and nothing else is there', async () => {
    const answer = await scrape();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
    ]);
    expect(await answer.text()).toMatch(/^process_resident_memory_bytes \d+$/m);
    expect((await scrape('/health')).status).toBe(404);
  });

  it('counts messages by outcome, also for a service that was started again in the process', async () => {
    newScript();
    script.onUsage = async ({ delivery }) => {
      if (delivery.envelope.correlationId === 'unwanted') throw new DomainError('VALIDATION_ERROR');
      if (delivery.attempt === 1) throw new Error('the disk is full');
    };
    await (await startService()).close();
    const service = await startService();
    await send(usageEnvelope());
    await send(usageEnvelope({ correlationId: 'unwanted' }));
    await send(usageEnvelope({ name: 'nobody.knows' }));

    const counted = async () => {
      const lines = (await (await scrape()).text()).split('\n');
      return lines.filter((line) => line.startsWith('cira_messages_handled_total')).sort();
    };
    await waitFor('all to be settled', async () => (await counted()).length === 4);
    expect(await counted()).toEqual([
      'cira_messages_handled_total{service="billing",message="unknown",outcome="dead"} 1',
      'cira_messages_handled_total{service="billing",message="usage.recorded.v1",outcome="failed"} 1',
      'cira_messages_handled_total{service="billing",message="usage.recorded.v1",outcome="handled"} 1',
      'cira_messages_handled_total{service="billing",message="usage.recorded.v1",outcome="retried"} 1',
    ]);
    expect(await (await scrape()).text()).toMatch(
      /^cira_message_duration_seconds_count\{service="billing",message="usage.recorded.v1"\} 3$/m,
    );
    await service.close();
  });

  it('ends with the process', async () => {
    await server.close();
    await expect(scrape()).rejects.toThrow('fetch failed');
  });

  it('is nowhere without a port', async () => {
    const listening = () =>
      process.getActiveResourcesInfo().filter((kind) => kind === 'TCPServerWrap').length;
    await server.close();
    const before = listening();
    const nothing = await serveMetrics(PlatformSettings.parse({}));
    expect(listening()).toBe(before);
    await nothing.close();
  });

  const startService = () => startScriptedService(broker, database.url, [UsageConsumer, FailureConsumer]);
  const send = (envelope: Envelope) =>
    broker.publish({ id: envelope.id, routingKey: UsageRecorded.routingKey, body: JSON.stringify(envelope) });
});
