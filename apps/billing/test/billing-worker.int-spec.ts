import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRuntime } from '@cira/common/runtime/create-runtime';
import { startWorker } from '@cira/common/runtime/run-service';
import { Runtime } from '@cira/common/runtime/runtime';
import { waitFor } from '@cira/common/testing/wait-for';
import { Envelope, EnvelopeSchema, JobCosted, newId, PayloadOf, UsageRecorded } from '@cira/contracts';
import { INestApplicationContext, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { loadBillingConfig } from '../src/billing.config';
import { BillingModule } from '../src/billing.module';

describe('the billing service', () => {
  const opened: { close(): Promise<void> }[] = [];
  let dataDir: string;
  let runtime: Runtime;
  let service: INestApplicationContext;

  beforeAll(async () => {
    Logger.overrideLogger(['error']);
    dataDir = await mkdtemp(join(tmpdir(), 'cira-billing-'));
    // mkdtemp lets nobody else in, and PostgreSQL runs as another user when the tests run as root.
    await chmod(dataDir, 0o755);
    const config = loadBillingConfig({ RUNTIME: 'embedded', DATA_DIR: dataDir });
    runtime = await createRuntime(config);
    opened.push(runtime);
    service = await startWorker('billing', BillingModule.register(runtime, config), new Logger());
    opened.push(service);
  }, 60_000);

  afterAll(async () => {
    for (const resource of opened.reverse()) await resource.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('answers usage that comes twice with the cost of the job once, in the correlation of the request', async () => {
    const received: Envelope[] = [];
    await runtime.broker.subscribe('gateway', 1, async ({ body }) => {
      received.push(EnvelopeSchema.parse(JSON.parse(body)));
      return { kind: 'done' };
    });
    const jobId = newId();
    const envelope = usageEnvelope({
      jobId,
      tenantId: 'acme',
      stage: 'verification',
      readings: [{ meter: 'docling.page', resource: 'docling-serve', quantity: 1 }],
      recordedAt: new Date().toISOString(),
    });
    const message = { id: envelope.id, routingKey: UsageRecorded.routingKey, body: JSON.stringify(envelope) };
    await runtime.broker.publish(message);
    await runtime.broker.publish(message);

    await waitFor('every message to be settled', async () => {
      const underWay: unknown[] = await service
        .get(DataSource)
        .query('select from bus.message union all select from outbox');
      return underWay.length === 0;
    });
    expect(received).toMatchObject([
      {
        name: JobCosted.name,
        correlationId: 'request-1',
        payload: {
          jobId,
          revision: 1,
          final: false,
          cost: { ocrProcessing: '0.000400', external: { doclingApi: '0.000400' } },
        },
      },
    ]);
  });
});

function usageEnvelope(payload: PayloadOf<typeof UsageRecorded>): Envelope {
  return {
    id: newId(),
    name: UsageRecorded.name,
    version: UsageRecorded.version,
    occurredAt: payload.recordedAt,
    correlationId: 'request-1',
    traceparent: null,
    payload,
  };
}
