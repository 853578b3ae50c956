import { connectDatabase } from '@cira/common/database/connect-database';
import { OutboxRelay } from '@cira/common/messaging/outbox-relay';
import { UnitOfWork } from '@cira/common/messaging/unit-of-work';
import { EmbeddedBroker } from '@cira/common/runtime/embedded/embedded-broker';
import { startTestDatabase, TestDatabase } from '@cira/common/testing/test-database';
import {
  DomainError,
  JobCosted,
  JobCostedPayload,
  newId,
  Stage,
  UsageRecordedPayload,
} from '@cira/contracts';
import { DataSource } from 'typeorm';
import { BILLING_SCHEMA } from '../src/database/schema';
import { CloseStatement } from '../src/ledger/close-statement';
import { RecordUsage } from '../src/ledger/record-usage';
import { RateCard } from '../src/pricing/rate-card';
import { BUILT_IN_RATE_CARDS } from '../src/pricing/rate-cards';

const card: RateCard = { ...BUILT_IN_RATE_CARDS[0]!, jobFee: '0.01' };
const recordedAt = '2026-01-15T12:00:00.000Z';

describe('the ledger', () => {
  let database: TestDatabase;
  let broker: EmbeddedBroker;
  let dataSource: DataSource;
  let recordUsage: RecordUsage;
  let closeStatement: CloseStatement;

  beforeAll(async () => {
    database = await startTestDatabase();
    broker = await EmbeddedBroker.open(database.url);
    dataSource = await connectDatabase(BILLING_SCHEMA, { url: database.url, poolSize: 10 });
    // Never started: what is sent stays in the outbox, where the tests read it.
    const relay = new OutboxRelay(dataSource, broker);
    const unitOfWork = new UnitOfWork(dataSource, relay);
    recordUsage = new RecordUsage(unitOfWork, [card]);
    closeStatement = new CloseStatement(unitOfWork, [card]);
  }, 60_000);

  afterAll(async () => {
    await dataSource.destroy();
    await broker.close();
    await database.stop();
  });

  /** What billing has said about a job, oldest first. */
  async function statementsOf(jobId: string): Promise<JobCostedPayload[]> {
    const rows: { payload: unknown }[] = await dataSource.query(
      `select envelope->'payload' as payload from outbox
       where routing_key = $1 and envelope->'payload'->>'jobId' = $2 order by seq`,
      [JobCosted.routingKey, jobId],
    );
    return rows.map(({ payload }) => JobCosted.schema.parse(payload));
  }

  async function ledgerOf(jobId: string): Promise<{ meter: string; resource: string; amount: string }[]> {
    return dataSource.query(
      'select meter, resource, amount from ledger_entries where job_id = $1 order by id',
      [jobId],
    );
  }

  it('bills a stage, and says what the job costs', async () => {
    const usage = ocrUsage();
    await recordUsage.execute(newId(), usage);
    expect(await ledgerOf(usage.jobId)).toEqual([
      { meter: 'ocr.page', resource: 'tesseract', amount: '0.00006' },
      { meter: 'job.fee', resource: 'platform', amount: '0.01' },
    ]);
    expect(await statementsOf(usage.jobId)).toEqual([
      {
        jobId: usage.jobId,
        tenantId: 'acme',
        revision: 1,
        final: false,
        cost: {
          currency: 'USD',
          total: '0.010060',
          ocrProcessing: '0.000060',
          llmExtraction: '0.000000',
          infrastructure: '0.010000',
          external: {
            doclingApi: '0.000000',
            azureDocumentIntelligence: '0.000000',
            azureOpenai: { inputTokens: 0, outputTokens: 0, totalCost: '0.000000' },
          },
        },
        rateCard: 'cira-2025-11',
        costedAt: expect.any(String),
      },
    ]);
  });

  it('bills a message that comes twice once', async () => {
    const usage = ocrUsage();
    const messageId = newId();
    await Promise.all([recordUsage.execute(messageId, usage), recordUsage.execute(messageId, usage)]);
    await recordUsage.execute(messageId, usage);
    expect(await ledgerOf(usage.jobId)).toHaveLength(2);
    expect(await statementsOf(usage.jobId)).toMatchObject([{ revision: 1 }]);
  });

  it('bills the same usage in another message once, and has nothing new to say', async () => {
    const usage = ocrUsage();
    await recordUsage.execute(newId(), usage);
    await recordUsage.execute(newId(), usage);
    expect(await ledgerOf(usage.jobId)).toHaveLength(2);
    expect(await statementsOf(usage.jobId)).toMatchObject([{ revision: 1, cost: { total: '0.010060' } }]);
  });

  it('takes ten messages about one job at once: every revision once, the newest with everything in it', async () => {
    const jobId = newId();
    const messages = Array.from({ length: 10 }, (_, index) =>
      recordUsage.execute(newId(), {
        ...ocrUsage(jobId),
        readings: [{ meter: 'ocr.page', resource: `engine-${index}`, quantity: index + 1 }],
      }),
    );
    await Promise.all(messages);
    const statements = await statementsOf(jobId);
    const totals = statements.map(({ cost }) => Number(cost.total));
    expect(statements.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
    // 55 pages at 0.00003 and the fee, which is charged once.
    expect(statements.at(-1)?.cost.total).toBe('0.011650');
  });

  it('is final once every stage is billed, in whatever order they come, and stays so', async () => {
    const jobId = newId();
    const second = [{ meter: 'processing.second' as const, resource: 'extraction-worker', quantity: 1 }];
    const tokens = [
      { meter: 'azure_openai.input_token' as const, resource: 'gpt-4o', quantity: 1_000 },
      { meter: 'azure_openai.output_token' as const, resource: 'gpt-4o', quantity: 100 },
    ];
    await recordUsage.execute(newId(), { ...ocrUsage(jobId), stage: 'verification', readings: tokens });
    await recordUsage.execute(newId(), ocrUsage(jobId));
    await recordUsage.execute(newId(), { ...ocrUsage(jobId), stage: 'extraction', readings: second });
    await recordUsage.execute(newId(), { ...ocrUsage(jobId), stage: 'extraction', readings: tokens });
    expect(await statementsOf(jobId)).toMatchObject([
      {
        revision: 1,
        final: false,
        cost: { total: '0.013500', external: { azureOpenai: { inputTokens: 1_000, outputTokens: 100 } } },
      },
      { revision: 2, final: false, cost: { total: '0.013560' } },
      { revision: 3, final: true },
      { revision: 4, final: true, cost: { external: { azureOpenai: { inputTokens: 2_000 } } } },
    ]);
  });

  it('closes the statement of a failed job, once, with what was used until then', async () => {
    const usage = ocrUsage();
    await recordUsage.execute(newId(), usage);
    await closeStatement.execute(newId(), failure(usage.jobId));
    await closeStatement.execute(newId(), failure(usage.jobId));
    expect(await statementsOf(usage.jobId)).toMatchObject([
      { revision: 1, final: false },
      { revision: 2, final: true, cost: { total: '0.010060' } },
    ]);
  });

  it('waits for the usage of the stages before the one that failed', async () => {
    const usage = ocrUsage();
    await closeStatement.execute(newId(), failure(usage.jobId));
    await recordUsage.execute(newId(), usage);
    expect(await statementsOf(usage.jobId)).toMatchObject([
      { revision: 1, final: false },
      { revision: 2, final: true, cost: { total: '0.010060' } },
    ]);
  });

  it('charges nothing for a job that failed before it used anything', async () => {
    const jobId = newId();
    await closeStatement.execute(newId(), failure(jobId, 'ocr'));
    expect(await statementsOf(jobId)).toMatchObject([
      { revision: 1, final: true, cost: { total: '0.000000' }, rateCard: 'cira-2025-11' },
    ]);
  });

  it('leaves no trace of a message whose transaction fails', async () => {
    const usage = { ...ocrUsage(), tenantId: '' }; // JobCosted, at the very end, refuses it
    await expect(recordUsage.execute(newId(), usage)).rejects.toThrow('tenantId');
    expect(await ledgerOf(usage.jobId)).toEqual([]);
  });

  it.each([
    'update ledger_entries set amount = 0, quantity = 0',
    'delete from ledger_entries',
    'truncate ledger_entries',
  ])('can only be added to: %s', async (change) => {
    await expect(dataSource.query(change)).rejects.toThrow('the ledger is append-only');
  });
});

describe('the migrations of billing', () => {
  it('can be undone to the last, and done again', async () => {
    const database = await startTestDatabase();
    try {
      const dataSource = await connectDatabase(BILLING_SCHEMA, { url: database.url, poolSize: 2 });
      const left = async (): Promise<unknown[]> =>
        dataSource.query(
          `select table_name as name from information_schema.tables where table_schema = 'billing'
           union select routine_name from information_schema.routines where routine_schema = 'billing' order by 1`,
        );
      const before = await left();
      for (const _ of BILLING_SCHEMA.migrations) await dataSource.undoLastMigration();
      expect(await left()).toEqual([{ name: 'migrations' }]);
      await dataSource.runMigrations();
      expect(await left()).toEqual(before);
      await dataSource.destroy();
    } finally {
      await database.stop();
    }
  }, 60_000);
});

/** Two pages of OCR. */
function ocrUsage(jobId = newId()): UsageRecordedPayload {
  return {
    jobId,
    tenantId: 'acme',
    stage: 'ocr',
    readings: [{ meter: 'ocr.page', resource: 'tesseract', quantity: 2 }],
    recordedAt,
  };
}

function failure(jobId: string, stage: Stage = 'extraction') {
  const error = new DomainError('PROCESSING_ABANDONED').toWire();
  return { jobId, tenantId: 'acme', stage, error, failedAt: recordedAt };
}
