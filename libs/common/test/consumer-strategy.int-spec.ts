import {
  DomainError,
  Envelope,
  JobCosted,
  MessageContract,
  newId,
  OcrRequested,
  StageFailed,
  UsageRecorded,
  UsageRecordedPayload,
} from '@cira/contracts';
import { Controller, Global, INestApplicationContext, LoggerService, Module, Type } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { Client } from 'pg';
import { PlatformSettings } from '@cira/common/config/platform-config';
import { Correlation, currentCorrelation } from '@cira/common/correlation/correlation';
import { Consumes, DeliveryContext } from '@cira/common/messaging/consumes';
import { GIVE_UP, GiveUp } from '@cira/common/messaging/give-up';
import { CreateMessagingTables1763769600000 } from '@cira/common/messaging/messaging-tables';
import { UnitOfWork } from '@cira/common/messaging/unit-of-work';
import { EmbeddedBroker } from '@cira/common/runtime/embedded/embedded-broker';
import { startWorker } from '@cira/common/runtime/run-service';
import { Runtime } from '@cira/common/runtime/runtime';
import { ServiceModule } from '@cira/common/runtime/service.module';
import { startTestDatabase, TestDatabase } from '@cira/common/testing/test-database';
import { waitFor } from '@cira/common/testing/wait-for';
import { Recorder } from './message-broker-contract';

const RETRY_DELAYS_MS = [50, 100];
const MAX_DELIVERIES = 2;
const TRACEPARENT = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;

interface Call {
  readonly payload: UsageRecordedPayload;
  readonly delivery: DeliveryContext;
  readonly correlation: Correlation | undefined;
  readonly at: number;
}

/** What the handlers do, and what they were asked to do; new for every test. */
let onUsage: (call: Call) => Promise<void>;
let onGiveUp: GiveUp['giveUp'];
let calls: Call[];
let givenUp: { contract: MessageContract; payload: unknown; error: DomainError }[];

@Controller()
class UsageConsumer {
  @Consumes(UsageRecorded)
  async handle(@Payload() payload: UsageRecordedPayload, @Ctx() delivery: DeliveryContext): Promise<void> {
    const call = { payload, delivery, correlation: currentCorrelation(), at: performance.now() };
    calls.push(call);
    await onUsage(call);
  }
}

@Controller()
class FailureConsumer {
  @Consumes(StageFailed)
  handle(): void {
    // The tests send usage only; this service has to handle failures too.
  }
}

@Controller()
class SecondUsageConsumer {
  @Consumes(UsageRecorded)
  handle(): void {
    // One too many.
  }
}

@Controller()
class ForeignConsumer {
  @Consumes(OcrRequested)
  handle(): void {
    // Not a message of this service.
  }
}

const giveUp: GiveUp = {
  async giveUp(contract, payload, error, transaction) {
    await onGiveUp(contract, payload, error, transaction);
    givenUp.push({ contract, payload, error });
  },
};

@Global()
@Module({ providers: [{ provide: GIVE_UP, useValue: giveUp }], exports: [GIVE_UP] })
class GiveUpModule {}

let database: TestDatabase;
let broker: EmbeddedBroker;
let app: INestApplicationContext;
let unitOfWork: UnitOfWork;

beforeAll(async () => {
  database = await startTestDatabase();
  broker = await EmbeddedBroker.open(database.url);
});
afterAll(async () => {
  await broker.close();
  await database.stop();
});

beforeEach(() => {
  calls = [];
  givenUp = [];
  onUsage = async () => undefined;
  onGiveUp = async () => undefined;
});

describe('a service that is wired wrongly does not start:', () => {
  it.each([
    ['a message without a handler', [UsageConsumer], 'stage.failed.v1 has no handler'],
    [
      'two handlers for a message',
      [UsageConsumer, FailureConsumer, SecondUsageConsumer],
      'usage.recorded.v1 has two handlers',
    ],
    [
      'a handler for a message of another service',
      [UsageConsumer, FailureConsumer, ForeignConsumer],
      'ocr.requested.v1 is not for this service',
    ],
  ])('%s', async (_, controllers, problem) => {
    await expect(start(controllers)).rejects.toThrow(`billing is wired wrongly: ${problem}`);
  });
});

describe('a service', () => {
  beforeAll(async () => {
    app = await start([UsageConsumer, FailureConsumer]);
    unitOfWork = app.get(UnitOfWork);
  });
  afterAll(() => app.close());

  it('handles a message in its correlation, and passes that on to what it sends', async () => {
    const gateway = new Recorder();
    const subscription = await broker.subscribe('gateway', 1, gateway.handle);
    onUsage = async ({ payload, delivery }) =>
      unitOfWork.once(delivery.messageId, (transaction) => transaction.emit(JobCosted, costOf(payload)));
    const envelope = await send();
    await waitFor('the answer', () => gateway.messages.length === 1);

    const { jobId, tenantId } = envelope.payload;
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({
      payload: envelope.payload,
      delivery: { envelope, messageId: envelope.id, attempt: 1 },
      correlation: {
        correlationId: envelope.correlationId,
        traceparent: TRACEPARENT,
        service: 'billing',
        jobId,
        tenantId,
      },
    });
    const answer = JSON.parse(gateway.messages[0]!.body) as Envelope;
    expect(answer).toMatchObject({
      name: 'job.costed',
      correlationId: envelope.correlationId,
      traceparent: TRACEPARENT,
    });
    expect(answer.id).not.toBe(envelope.id);
    await subscription.stop(1_000);
  });

  it('retries what fails after the delays, gives it up once and keeps the message', async () => {
    onUsage = async () => Promise.reject(new Error('the disk is full'));
    const envelope = await send();
    const letter = await deadLetterOf(envelope);
    expect(calls.map(({ delivery }) => delivery.attempt)).toEqual([1, 2, 3]);
    expect(calls[1]!.at - calls[0]!.at).toBeGreaterThanOrEqual(RETRY_DELAYS_MS[0]! - 5);
    expect(calls[2]!.at - calls[1]!.at).toBeGreaterThanOrEqual(RETRY_DELAYS_MS[1]! - 5);
    expect(givenUp).toEqual([
      {
        contract: UsageRecorded,
        payload: envelope.payload,
        error: expect.objectContaining({ code: 'INTERNAL_ERROR' }),
      },
    ]);
    expect(givenUp[0]!.error.cause).toEqual(new Error('the disk is full'));
    expect(letter).toMatchObject({
      routingKey: UsageRecorded.routingKey,
      reason: expect.stringMatching('INTERNAL_ERROR'),
    });
  });

  it('handles a message that fails at first', async () => {
    onUsage = async ({ delivery }) => {
      if (delivery.attempt < 3) throw new DomainError('INTERNAL_ERROR');
      await unitOfWork.once(delivery.messageId, async () => undefined);
    };
    const envelope = await send();
    await waitFor('the effect', () => unitOfWork.isDone(envelope.id));
    expect(calls).toHaveLength(3);
    expect(givenUp).toEqual([]);
  });

  it('gives up at once what no retry can help, which is no dead letter', async () => {
    onUsage = async () => Promise.reject(new DomainError('VALIDATION_ERROR', { detail: 'not a document' }));
    const envelope = await send();
    await waitFor('giving up', () => givenUp.length > 0);
    await settled();
    expect(calls).toHaveLength(1);
    expect(givenUp).toHaveLength(1);
    expect(givenUp[0]).toMatchObject({ payload: envelope.payload, error: { code: 'VALIDATION_ERROR' } });
    expect(await deadLettersOf(envelope)).toEqual([]);
  });

  it('comes back to a message that it could not even give up', async () => {
    onUsage = async () => Promise.reject(new DomainError('VALIDATION_ERROR'));
    onGiveUp = async () => {
      onGiveUp = async () => undefined;
      throw new Error('the database is away');
    };
    const envelope = await send();
    await waitFor('giving up', () => givenUp.length > 0);
    await settled();
    expect(calls).toHaveLength(2);
    expect(givenUp).toHaveLength(1);
    expect(await unitOfWork.isDone(envelope.id)).toBe(true);
  });

  it.each([
    ['a payload that breaks its contract', { payload: { jobId: 'job' } }, 'the payload breaks its contract'],
    ['an envelope without an id', { id: undefined }, 'not a valid envelope'],
    ['a version that it does not know', { version: 99 }, 'usage.recorded v99 is not handled here'],
    ['a message of another service', { name: 'ocr.requested' }, 'ocr.requested v1 is not handled here'],
  ])('puts %s aside without handling it', async (_, broken, reason) => {
    const envelope = usageEnvelope(broken);
    await broker.publish({
      id: newId(),
      routingKey: UsageRecorded.routingKey,
      body: JSON.stringify(envelope),
    });
    const letter = await deadLetterOf(envelope);
    expect(letter.reason).toContain(reason);
    expect(calls).toEqual([]);
    expect(givenUp).toEqual([]);
  });

  it('puts aside what is not even JSON', async () => {
    await broker.publish({ id: newId(), routingKey: UsageRecorded.routingKey, body: '{ not json' });
    await waitFor('the dead letter', async () =>
      (await broker.deadLetters('billing', 100)).some(({ body }) => body === '{ not json'),
    );
    expect(calls).toEqual([]);
  });

  it('does not handle a message again whose effect is committed', async () => {
    onUsage = async ({ delivery }) => unitOfWork.once(delivery.messageId, async () => undefined);
    const envelope = await send();
    await waitFor('the effect', () => unitOfWork.isDone(envelope.id));
    await send(envelope);
    await settled();
    expect(calls).toHaveLength(1);
  });

  it('calls a message done that failed after its effect was committed', async () => {
    onUsage = async ({ delivery }) => {
      await unitOfWork.once(delivery.messageId, async () => undefined);
      throw new DomainError('VALIDATION_ERROR');
    };
    await send();
    await waitFor('the call', () => calls.length > 0);
    await settled();
    expect(calls).toHaveLength(1);
    expect(givenUp).toEqual([]);
  });
});

describe('a service that starts', () => {
  afterEach(() => app.close());

  it('gives up a message that its process has died on too often', async () => {
    const envelope = await send();
    // As the broker counts it when a process dies with the message in hand.
    await execute(`update bus.message set redeliveries = ${MAX_DELIVERIES}`);
    app = await start([UsageConsumer, FailureConsumer]);
    await deadLetterOf(envelope);
    expect(calls).toEqual([]);
    expect(givenUp).toEqual([
      {
        contract: UsageRecorded,
        payload: envelope.payload,
        error: expect.objectContaining({ code: 'PROCESSING_ABANDONED' }),
      },
    ]);
  });

  it('still tries one that it died on less often', async () => {
    await send();
    await execute(`update bus.message set redeliveries = ${MAX_DELIVERIES - 1}`);
    app = await start([UsageConsumer, FailureConsumer]);
    await waitFor('the call', () => calls.length > 0);
    await settled();
    expect(givenUp).toEqual([]);
  });

  it('finishes what is in hand when it closes', async () => {
    app = await start([UsageConsumer, FailureConsumer]);
    const work = app.get(UnitOfWork);
    let release = (): void => undefined;
    onUsage = async ({ delivery }) => {
      await new Promise<void>((resolve) => (release = resolve));
      await work.once(delivery.messageId, async () => undefined);
    };
    const envelope = await send();
    await waitFor('the call', () => calls.length > 0);
    const closed = app.close();
    release();
    await closed;
    expect(await execute('select message_id from billing.inbox')).toContainEqual({ message_id: envelope.id });
    expect(await execute('select * from bus.message')).toEqual([]);
  });
});

/** The real thing on the embedded broker, with these controllers. */
async function start(controllers: Type[]): Promise<INestApplicationContext> {
  const config = PlatformSettings.parse({
    MESSAGE_RETRY_DELAYS_MS: RETRY_DELAYS_MS.join(),
    MESSAGE_MAX_DELIVERIES: String(MAX_DELIVERIES),
    SHUTDOWN_GRACE_MS: '5000',
    DATABASE_POOL_SIZE: '3',
  });
  // The worker uses nothing else of its runtime.
  const runtime = { broker, databaseUrl: () => database.url } as unknown as Runtime;
  const schema = {
    service: 'billing',
    name: 'billing',
    entities: [],
    migrations: [CreateMessagingTables1763769600000],
  } as const;

  @Module({
    imports: [ServiceModule.forService({ runtime, config, schema, prefetch: 1 }), GiveUpModule],
    controllers,
  })
  class TestModule {}
  return startWorker('billing', TestModule, SILENT);
}

const SILENT: LoggerService = { log: () => undefined, warn: () => undefined, error: () => undefined };

async function send(envelope = usageEnvelope()): Promise<Envelope & { payload: UsageRecordedPayload }> {
  await broker.publish({
    id: envelope.id,
    routingKey: UsageRecorded.routingKey,
    body: JSON.stringify(envelope),
  });
  return envelope;
}

function usageEnvelope(changes: object = {}): Envelope & { payload: UsageRecordedPayload } {
  const now = new Date().toISOString();
  const payload: UsageRecordedPayload = {
    jobId: newId(),
    tenantId: 'sandbox',
    stage: 'ocr',
    readings: [{ meter: 'ocr.page', quantity: 1, resource: 'an engine' }],
    recordedAt: now,
  };
  const { name, version } = UsageRecorded;
  const ids = { id: newId(), correlationId: `request-${newId()}`, traceparent: TRACEPARENT };
  return { ...ids, name, version, occurredAt: now, payload, ...changes };
}

function costOf({ jobId, tenantId }: UsageRecordedPayload) {
  const azureOpenai = { inputTokens: 0, outputTokens: 0, totalCost: '0' };
  const external = { doclingApi: '0', azureOpenai };
  const parts = { total: '0', ocrProcessing: '0', llmExtraction: '0', infrastructure: '0' };
  const cost = { currency: 'USD' as const, ...parts, external };
  return {
    jobId,
    tenantId,
    revision: 1,
    final: false,
    cost,
    rateCard: 'test',
    costedAt: new Date().toISOString(),
  };
}

async function deadLettersOf({ correlationId }: Envelope) {
  return (await broker.deadLetters('billing', 100)).filter(({ body }) => body.includes(correlationId));
}

async function deadLetterOf(envelope: Envelope) {
  return waitFor('the dead letter', async () => (await deadLettersOf(envelope))[0]);
}

/** Waits until the broker has nothing more for the service. */
async function settled(): Promise<void> {
  await waitFor('an empty queue', async () => (await execute('select seq from bus.message')).length === 0);
}

async function execute(sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
}
