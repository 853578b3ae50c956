import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRuntime } from '@cira/common/runtime/create-runtime';
import { startWorker } from '@cira/common/runtime/run-service';
import { Runtime } from '@cira/common/runtime/runtime';
import { waitFor } from '@cira/common/testing/wait-for';
import {
  blobKeys,
  Envelope,
  EnvelopeSchema,
  ExtractedInvoice,
  ExtractedInvoiceSchema,
  MessageContract,
  newId,
  OcrCompleted,
  PayloadOf,
  Reading,
  ReadingSchema,
  ServiceName,
} from '@cira/contracts';
import { INestApplicationContext, Logger } from '@nestjs/common';
import { Pool } from 'pg';
import { loadExtractionWorkerConfig } from '../src/extraction-worker.config';
import { ExtractionWorkerModule } from '../src/extraction-worker.module';

const TENANT = 'acme';
export const TRACEPARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

/**
 * The whole extraction-worker in the embedded runtime, with an ear on the queues of the gateway and of billing. One
 * data folder for many starts of the worker, each configured by environment variables as an operator would.
 */
export class WorkerBench {
  private readonly heard: { readonly by: ServiceName; readonly envelope: Envelope }[] = [];
  private worker: INestApplicationContext | null = null;

  private constructor(
    private readonly dataDir: string,
    readonly runtime: Runtime,
    private readonly database: Pool,
  ) {}

  static async open(): Promise<WorkerBench> {
    const dataDir = await mkdtemp(join(tmpdir(), 'cira-extraction-'));
    // mkdtemp lets nobody else in, and PostgreSQL runs as another user when the tests run as root.
    await chmod(dataDir, 0o755);
    const runtime = await createRuntime(loadExtractionWorkerConfig(environmentIn(dataDir)));
    const database = new Pool({ connectionString: runtime.databaseUrl('extraction-worker') });
    const bench = new WorkerBench(dataDir, runtime, database);
    for (const queue of ['gateway', 'billing'] as const) {
      await runtime.broker.subscribe(queue, 1, ({ body }) => {
        bench.heard.push({ by: queue, envelope: EnvelopeSchema.parse(JSON.parse(body)) });
        return Promise.resolve({ kind: 'done' });
      });
    }
    return bench;
  }

  async start(environment: Record<string, string> = {}): Promise<void> {
    const config = loadExtractionWorkerConfig({ ...environmentIn(this.dataDir), ...environment });
    const module = ExtractionWorkerModule.register(this.runtime, config);
    this.worker = await startWorker('extraction-worker', module, new Logger());
  }

  async stop(): Promise<void> {
    await this.worker?.close();
    this.worker = null;
  }

  async close(): Promise<void> {
    await this.stop();
    await this.database.end();
    await this.runtime.close();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  async putReading(jobId: string, reading: Reading): Promise<void> {
    const bytes = Buffer.from(JSON.stringify(ReadingSchema.parse(reading)));
    await this.runtime.blobs.put(blobKeys.reading(TENANT, jobId), bytes);
  }

  /** Puts the message on the bus, as the ocr-worker's relay does. */
  async deliver(envelope: Envelope): Promise<void> {
    const { routingKey } = OcrCompleted;
    await this.runtime.broker.publish({ id: envelope.id, routingKey, body: JSON.stringify(envelope) });
  }

  /** One document through the worker: reading in, invoice out. */
  async extract(reading: Reading): Promise<{ jobId: string; invoice: ExtractedInvoice }> {
    const jobId = newId();
    await this.putReading(jobId, reading);
    await this.deliver(ocrCompleted(jobId));
    await this.settled();
    return { jobId, invoice: await this.invoiceOf(jobId) };
  }

  async invoiceOf(jobId: string): Promise<ExtractedInvoice> {
    const bytes = await this.runtime.blobs.get(blobKeys.invoice(TENANT, jobId));
    return ExtractedInvoiceSchema.parse(JSON.parse(bytes.toString('utf8')));
  }

  /** No message is under way any more, so what was heard is all that there is to hear. */
  async settled(): Promise<void> {
    await waitFor(
      'every message to be settled',
      async () => {
        const underWay = 'select from bus.message union all select from extraction_worker.outbox';
        return (await this.database.query(underWay)).rowCount === 0;
      },
      { timeoutMs: 20_000 },
    );
  }

  /** Resolves when the worker has asked to be given a message once more. */
  async retried(): Promise<void> {
    await waitFor('a further try', async () => {
      const again = "select from bus.message where queue = 'extraction-worker' and attempt > 1";
      return (await this.database.query(again)).rowCount !== 0;
    });
  }

  /** What each listener has heard from the worker about a job. */
  saidOf(jobId: string): { readonly by: ServiceName; readonly envelope: Envelope }[] {
    return this.heard.filter(
      ({ envelope: { name, payload } }) =>
        name !== OcrCompleted.name && (payload as { jobId: string }).jobId === jobId,
    );
  }

  /** Payloads of one kind of message about a job, checked against the contract, as one of its consumers heard them. */
  payloadsOf<Contract extends MessageContract>(contract: Contract, jobId: string): PayloadOf<Contract>[] {
    return this.saidOf(jobId)
      .filter(({ by, envelope }) => envelope.name === contract.name && by === contract.consumers[0])
      .map(({ envelope }) => contract.schema.parse(envelope.payload) as PayloadOf<Contract>);
  }
}

export function ocrCompleted(jobId: string): Envelope {
  const payload: PayloadOf<typeof OcrCompleted> = {
    jobId,
    tenantId: TENANT,
    documentId: `document-of-${jobId}`,
    readingKey: blobKeys.reading(TENANT, jobId),
    documentKey: blobKeys.original(TENANT, `document-of-${jobId}`),
    sha256: '0'.repeat(64),
    mediaType: 'application/pdf',
    sizeBytes: 1_000,
    pageCount: 1,
    startedAt: '2026-01-05T10:00:00.000Z',
    completedAt: '2026-01-05T10:00:01.000Z',
    fetched: null,
  };
  return {
    id: newId(),
    name: OcrCompleted.name,
    version: OcrCompleted.version,
    occurredAt: payload.completedAt,
    correlationId: `request-of-${jobId}`,
    traceparent: TRACEPARENT,
    payload,
  };
}

function environmentIn(dataDir: string): Record<string, string> {
  return { RUNTIME: 'embedded', DATA_DIR: dataDir };
}
