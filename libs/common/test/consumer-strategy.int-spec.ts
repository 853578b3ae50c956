import {
  DomainError,
  Envelope,
  JobCosted,
  newId,
  OcrRequested,
  UsageRecorded,
  UsageRecordedPayload,
} from '@cira/contracts';
import { Controller, INestApplicationContext, Type } from '@nestjs/common';
import { Client } from 'pg';
import { Consumes } from '@cira/common/messaging/consumes';
import { UnitOfWork } from '@cira/common/messaging/unit-of-work';
import { EmbeddedBroker } from '@cira/common/runtime/embedded/embedded-broker';
import { freePort } from '@cira/common/runtime/embedded/free-port';
import { startTestDatabase, TestDatabase } from '@cira/common/testing/test-database';
import { waitFor } from '@cira/common/testing/wait-for';
import { Recorder } from './message-broker-contract';
import {
  costOf,
  FailureConsumer,
  MAX_DELIVERIES,
  newScript,
  RETRY_DELAYS_MS,
  script,
  startScriptedService,
  TRACEPARENT,
  UsageConsumer,
  usageEnvelope,
} from './scripted-service';

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

jest.setTimeout(30_000);

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

beforeEach(newScript);

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

it('a service says why it can not start, and leaves the process to whoever started it', async () => {
  const nobodyListens = `postgresql://127.0.0.1:${await freePort()}/none`;
  await expect(start(undefined, nobodyListens)).rejects.toThrow('ECONNREFUSED');
});

describe('a service', () => {
  beforeAll(async () => {
    app = await start();
    unitOfWork = app.get(UnitOfWork);
  });
  afterAll(() => app.close());

  it('handles a message in its correlation, and passes that on to what it sends', async () => {
    const gateway = new Recorder();
    const subscription = await broker.subscribe('gateway', 1, gateway.handle);
    script.onUsage = async ({ payload, delivery }) =>
      unitOfWork.once(delivery.messageId, (transaction) => transaction.emit(JobCosted, costOf(payload)));
    const envelope = await send();
    await waitFor('the answer', () => gateway.messages.length === 1);

    const { jobId, tenantId } = envelope.payload;
    expect(script.calls).toHaveLength(1);
    expect(script.calls[0]).toMatchObject({
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
    script.onUsage = async () => Promise.reject(new Error('the disk is full'));
    const envelope = await send();
    const letter = await deadLetterOf(envelope);
    expect(script.calls.map(({ delivery }) => delivery.attempt)).toEqual([1, 2, 3]);
    expect(script.calls[1]!.at - script.calls[0]!.at).toBeGreaterThanOrEqual(RETRY_DELAYS_MS[0]! - 5);
    expect(script.calls[2]!.at - script.calls[1]!.at).toBeGreaterThanOrEqual(RETRY_DELAYS_MS[1]! - 5);
    expect(script.givenUp).toEqual([
      {
        contract: UsageRecorded,
        payload: envelope.payload,
        error: expect.objectContaining({ code: 'INTERNAL_ERROR' }),
      },
    ]);
    expect(script.givenUp[0]!.error.cause).toEqual(new Error('the disk is full'));
    expect(letter).toMatchObject({
      routingKey: UsageRecorded.routingKey,
      reason: expect.stringMatching('INTERNAL_ERROR'),
    });
  });

  it('waits longer where an error asks for it, as far as the delays go', async () => {
    script.onUsage = async () =>
      Promise.reject(new DomainError('URL_SERVER_BUSY', { retryAfterSeconds: 3_600 }));
    await deadLetterOf(await send());
    const longest = Math.max(...RETRY_DELAYS_MS);
    expect(script.calls).toHaveLength(3);
    expect(script.calls[1]!.at - script.calls[0]!.at).toBeGreaterThanOrEqual(longest - 5);
    expect(script.calls[2]!.at - script.calls[1]!.at).toBeGreaterThanOrEqual(longest - 5);
  });

  it('handles a message that fails at first', async () => {
    script.onUsage = async ({ delivery }) => {
      if (delivery.attempt < 3) throw new DomainError('INTERNAL_ERROR');
      await unitOfWork.once(delivery.messageId, async () => undefined);
    };
    const envelope = await send();
    await waitFor('the effect', () => unitOfWork.isDone(envelope.id));
    expect(script.calls).toHaveLength(3);
    expect(script.givenUp).toEqual([]);
  });

  it('gives up at once what no retry can help, which is no dead letter', async () => {
    script.onUsage = async () =>
      Promise.reject(new DomainError('VALIDATION_ERROR', { detail: 'not a document' }));
    const envelope = await send();
    await waitFor('giving up', () => script.givenUp.length > 0);
    await settled();
    expect(script.calls).toHaveLength(1);
    expect(script.givenUp).toHaveLength(1);
    expect(script.givenUp[0]).toMatchObject({
      payload: envelope.payload,
      error: { code: 'VALIDATION_ERROR' },
    });
    expect(await deadLettersOf(envelope)).toEqual([]);
  });

  it('comes back to a message that it could not even give up', async () => {
    script.onUsage = async () => Promise.reject(new DomainError('VALIDATION_ERROR'));
    script.onGiveUp = async () => {
      script.onGiveUp = async () => undefined;
      throw new Error('the database is away');
    };
    const envelope = await send();
    await waitFor('giving up', () => script.givenUp.length > 0);
    await settled();
    expect(script.calls).toHaveLength(2);
    expect(script.givenUp).toHaveLength(1);
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
    expect(script.calls).toEqual([]);
    expect(script.givenUp).toEqual([]);
  });

  it('puts aside what is not even JSON', async () => {
    await broker.publish({ id: newId(), routingKey: UsageRecorded.routingKey, body: '{ not json' });
    await waitFor('the dead letter', async () =>
      (await broker.deadLetters('billing', 100)).some(({ body }) => body === '{ not json'),
    );
    expect(script.calls).toEqual([]);
  });

  it('does not handle a message again whose effect is committed', async () => {
    script.onUsage = async ({ delivery }) => unitOfWork.once(delivery.messageId, async () => undefined);
    const envelope = await send();
    await waitFor('the effect', () => unitOfWork.isDone(envelope.id));
    await send(envelope);
    await settled();
    expect(script.calls).toHaveLength(1);
  });

  it('calls a message done that failed after its effect was committed', async () => {
    script.onUsage = async ({ delivery }) => {
      await unitOfWork.once(delivery.messageId, async () => undefined);
      throw new DomainError('VALIDATION_ERROR');
    };
    await send();
    await waitFor('the call', () => script.calls.length > 0);
    await settled();
    expect(script.calls).toHaveLength(1);
    expect(script.givenUp).toEqual([]);
  });
});

describe('a service that starts', () => {
  afterEach(() => app.close());

  it('gives up a message that its process has died on too often', async () => {
    const envelope = await send();
    // As the broker counts it when a process dies with the message in hand.
    await execute(`update bus.message set redeliveries = ${MAX_DELIVERIES}`);
    app = await start();
    await deadLetterOf(envelope);
    expect(script.calls).toEqual([]);
    expect(script.givenUp).toEqual([
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
    app = await start();
    await waitFor('the call', () => script.calls.length > 0);
    await settled();
    expect(script.givenUp).toEqual([]);
  });

  it('finishes what is in hand when it closes', async () => {
    app = await start();
    const work = app.get(UnitOfWork);
    let release = (): void => undefined;
    script.onUsage = async ({ delivery }) => {
      await new Promise<void>((resolve) => (release = resolve));
      await work.once(delivery.messageId, async () => undefined);
    };
    const envelope = await send();
    await waitFor('the call', () => script.calls.length > 0);
    const closed = app.close();
    release();
    await closed;
    expect(await execute('select message_id from billing.inbox')).toContainEqual({ message_id: envelope.id });
    expect(await execute('select * from bus.message')).toEqual([]);
  });
});

function start(controllers: Type[] = [UsageConsumer, FailureConsumer], databaseUrl = database.url) {
  return startScriptedService(broker, databaseUrl, controllers);
}

async function send(envelope = usageEnvelope()): Promise<Envelope & { payload: UsageRecordedPayload }> {
  await broker.publish({
    id: envelope.id,
    routingKey: UsageRecorded.routingKey,
    body: JSON.stringify(envelope),
  });
  return envelope;
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
