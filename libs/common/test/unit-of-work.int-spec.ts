import {
  DomainError,
  Envelope,
  newId,
  StageFailed,
  StageFailedPayload,
  UsageRecorded,
} from '@cira/contracts';
import { Logger } from '@nestjs/common';
import { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { withCorrelation } from '@cira/common/correlation/correlation';
import { connectDatabase } from '@cira/common/database/connect-database';
import { OutgoingMessage } from '@cira/common/messaging/message-broker';
import { CreateMessagingTables1763769600000 } from '@cira/common/messaging/messaging-tables';
import { OutboxRelay } from '@cira/common/messaging/outbox-relay';
import { Transaction, UnitOfWork } from '@cira/common/messaging/unit-of-work';
import { startTestDatabase, TestDatabase } from '@cira/common/testing/test-database';
import { waitFor } from '@cira/common/testing/wait-for';

class CreateEffect1763769600001 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runner.query('create table effect (note text not null)');
  }
  down(runner: QueryRunner): Promise<void> {
    return runner.query('drop table effect');
  }
}

jest.setTimeout(30_000);

let database: TestDatabase;
let dataSource: DataSource;
let broker: RecordingBroker;
let relay: OutboxRelay;
let unitOfWork: UnitOfWork;

beforeAll(async () => {
  // The failures here are the test's own; their warnings would only bury real ones.
  Logger.overrideLogger(false);
  database = await startTestDatabase();
  dataSource = await connectDatabase(
    {
      service: 'ocr-worker',
      name: 'unit_of_work',
      entities: [],
      migrations: [CreateMessagingTables1763769600000, CreateEffect1763769600001],
    },
    { url: database.url, poolSize: 5 },
  );
});
afterAll(async () => {
  await dataSource.destroy();
  await database.stop();
});

beforeEach(async () => {
  await dataSource.query('truncate outbox, inbox, effect');
  broker = new RecordingBroker();
  relay = new OutboxRelay(dataSource, broker);
  unitOfWork = new UnitOfWork(dataSource, relay);
});
afterEach(() => relay.stop());

describe('a transaction with messages', () => {
  it('sends exactly what it emitted, with the correlation of the work', async () => {
    relay.start();
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    const [first, second] = [failure(), failure()];
    const result = await withCorrelation({ correlationId: 'request-1', traceparent }, () =>
      unitOfWork.run(async (transaction) => {
        await note(transaction, 'committed');
        await transaction.emit(StageFailed, first);
        await transaction.emit(StageFailed, second);
        return 'the result';
      }),
    );
    expect(result).toBe('the result');
    await waitFor('both messages', () => broker.published.length === 2);
    await waitFor('an empty outbox', outboxIsEmpty);
    expect(broker.envelopes().map(({ payload }) => payload)).toEqual([first, second]);
    for (const [index, envelope] of broker.envelopes().entries()) {
      expect(envelope).toMatchObject({
        correlationId: 'request-1',
        traceparent,
        name: 'stage.failed',
        version: 1,
      });
      expect(broker.published[index]).toMatchObject({ id: envelope.id, routingKey: 'stage.failed.v1' });
    }
  });

  it('sends nothing when it is rolled back', async () => {
    relay.start();
    const failed = unitOfWork.run(async (transaction) => {
      await note(transaction, 'rolled back');
      await transaction.emit(StageFailed, failure());
      throw new Error('the test wants it so');
    });
    await expect(failed).rejects.toThrow('the test wants it so');
    const sent = await emitOne();
    await waitFor('the next message', () => broker.published.length > 0);
    expect(broker.envelopes().map(({ payload }) => payload)).toEqual([sent]);
    expect(await notes()).toEqual([]);
  });

  it('is rolled back by a payload that breaks its contract', async () => {
    const usage = { jobId: newId(), tenantId: 't', stage: 'ocr' as const, readings: [], recordedAt: now() };
    const failed = unitOfWork.run(async (transaction) => {
      await note(transaction, 'rolled back');
      await transaction.emit(UsageRecorded, usage);
    });
    await expect(failed).rejects.toThrow('readings');
    expect(await notes()).toEqual([]);
    expect(await outboxIsEmpty()).toBe(true);
  });

  it.each(['a NUL \0 in it', 'half a character \ud83e', 'ünïcödé 🧾'])(
    'carries the text %j',
    async (detail) => {
      relay.start();
      const payload = failure(detail);
      await unitOfWork.run((transaction) => transaction.emit(StageFailed, payload));
      await waitFor('the message', () => broker.published.length > 0);
      expect(broker.envelopes()[0]!.payload).toEqual(payload);
    },
  );
});

describe('the relay', () => {
  it('sends what is already waiting when it starts', async () => {
    await emitOne();
    relay.start();
    await waitFor('the message', () => broker.published.length === 1);
  });

  it('tries again later what the broker refuses, and lets it hold up nothing else', async () => {
    const [refused, taken] = [failure('refused'), failure('taken')];
    broker.onPublish = async ({ body }) => {
      if (body.includes('"refused"') && broker.published.length < 2) throw new Error('the broker is full');
    };
    await unitOfWork.run(async (transaction) => {
      await transaction.emit(StageFailed, refused);
      await transaction.emit(StageFailed, taken);
    });
    relay.start();
    const row = await waitFor('the refusal', async () =>
      (await waiting()).find(({ attempts }) => attempts === 1),
    );
    expect(row.wait).toBeGreaterThan(0);
    expect(row.wait).toBeLessThanOrEqual(1);
    expect(broker.envelopes().map(({ payload }) => payload)).toEqual([taken]);

    broker.onPublish = async () => undefined;
    await waitFor('the second try', () => {
      relay.nudge();
      return broker.published.length === 2;
    });
    expect(broker.envelopes()[1]!.payload).toEqual(refused);
    await waitFor('an empty outbox', outboxIsEmpty);
  });

  it('waits longer after every refusal', async () => {
    broker.onPublish = async () => Promise.reject(new Error('the broker is full'));
    await emitOne();
    await dataSource.query('update outbox set attempts = 3');
    relay.start();
    const row = await waitFor('the refusal', async () =>
      (await waiting()).find(({ attempts }) => attempts === 4),
    );
    expect(row.wait).toBeGreaterThan(6);
    expect(row.wait).toBeLessThanOrEqual(8);
  });

  it('sends again after a crash between publishing and deleting, and `once` makes the effect single', async () => {
    broker.onPublish = async () => {
      broker.onPublish = async () => undefined;
      await loseConnectionOfRelay();
    };
    await emitOne();
    relay.start();
    await waitFor('the message a second time', () => {
      relay.nudge();
      return broker.published.length === 2;
    });
    await waitFor('an empty outbox', outboxIsEmpty);
    const [first, second] = broker.envelopes();
    expect(second).toEqual(first);

    for (const { id } of [first!, second!]) {
      await unitOfWork.once(id, (transaction) => note(transaction, 'the effect'));
    }
    expect(await notes()).toEqual(['the effect']);
  });

  it('sends each message once where two work side by side', async () => {
    const total = 250;
    const other = new OutboxRelay(dataSource, broker);
    await unitOfWork.run(async (transaction) => {
      for (let sent = 0; sent < total; sent += 1) await transaction.emit(StageFailed, failure());
    });
    const busy = new Set<number>();
    let turn = 0;
    // Holds each batch until both have one, so that they really work at the same time.
    broker.onPublish = async () => {
      busy.add(Math.floor(turn++ / 100));
      await waitFor('the other relay', () => busy.size > 1);
    };
    relay.start();
    other.start();
    await waitFor('an empty outbox', outboxIsEmpty);
    await other.stop();
    expect(broker.published).toHaveLength(total);
    expect(new Set(broker.published.map(({ id }) => id)).size).toBe(total);
  });
});

describe('once', () => {
  it('has a single effect, also for two at the same moment', async () => {
    const id = newId();
    expect(await unitOfWork.isDone(id)).toBe(false);
    const handle = () => unitOfWork.once(id, (transaction) => note(transaction, 'the effect'));
    await Promise.all([handle(), handle()]);
    await handle();
    expect(await notes()).toEqual(['the effect']);
    expect(await unitOfWork.isDone(id)).toBe(true);
  });

  it('does not count work that failed', async () => {
    const id = newId();
    const failed = unitOfWork.once(id, async (transaction) => {
      await note(transaction, 'rolled back');
      throw new Error('the test wants it so');
    });
    await expect(failed).rejects.toThrow('the test wants it so');
    expect(await unitOfWork.isDone(id)).toBe(false);
    await unitOfWork.once(id, (transaction) => note(transaction, 'the effect'));
    expect(await notes()).toEqual(['the effect']);
  });
});

/** Takes what is published, unless the test has something to say about it. */
class RecordingBroker {
  readonly published: OutgoingMessage[] = [];
  onPublish: (message: OutgoingMessage) => Promise<void> = async () => undefined;

  async publish(message: OutgoingMessage): Promise<void> {
    await this.onPublish(message);
    this.published.push(message);
  }

  envelopes(): Envelope[] {
    return this.published.map(({ body }) => JSON.parse(body) as Envelope);
  }
}

async function emitOne(): Promise<StageFailedPayload> {
  const payload = failure();
  await unitOfWork.run((transaction) => transaction.emit(StageFailed, payload));
  return payload;
}

function failure(detail?: string): StageFailedPayload {
  const error = new DomainError('INTERNAL_ERROR', detail === undefined ? {} : { detail }).toWire();
  return { jobId: newId(), tenantId: 'sandbox', stage: 'ocr', error, failedAt: now() };
}

function now(): string {
  return new Date().toISOString();
}

async function note(transaction: Transaction, text: string): Promise<void> {
  await transaction.manager.query('insert into effect (note) values ($1)', [text]);
}

async function notes(): Promise<string[]> {
  const rows = await dataSource.query<{ note: string }[]>('select note from effect');
  return rows.map((row) => row.note);
}

/** Rows of the outbox; `wait` in seconds until they are due. */
async function waiting(): Promise<{ attempts: number; wait: number }[]> {
  return dataSource.query(
    'select attempts, extract(epoch from available_at - now())::float8 as wait from outbox',
  );
}

async function outboxIsEmpty(): Promise<boolean> {
  return (await waiting()).length === 0;
}

/** PostgreSQL ends the session that the relay holds its rows with, as it does when the relay's process dies. */
async function loseConnectionOfRelay(): Promise<void> {
  await dataSource.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where state = 'idle in transaction' and query like '%from outbox%for update skip locked%'`,
  );
}
