import { Logger } from '@nestjs/common';
import { connect } from 'amqplib';
import { Client } from 'pg';
import { RabbitMqBroker } from '@cira/common/runtime/distributed/rabbitmq-broker';
import { RabbitMqNames } from '@cira/common/runtime/distributed/rabbitmq-topology';
import { EmbeddedBroker } from '@cira/common/runtime/embedded/embedded-broker';
import { CutOffProxy } from '@cira/common/testing/cut-off-proxy';
import { describeWithService } from '@cira/common/testing/describe-with-service';
import { newRabbitMqPrefix, RABBITMQ, removeRabbitMqTopology } from '@cira/common/testing/rabbitmq';
import { startTestDatabase, TestDatabase } from '@cira/common/testing/test-database';
import { waitFor } from '@cira/common/testing/wait-for';
import {
  contractOf,
  DONE,
  HeldWork,
  publish,
  Recorder,
  RETRY_DELAYS_MS,
  TO_ONE,
} from './message-broker-contract';

jest.setTimeout(30_000);
// The failures here are the test's own; their warnings would only bury real ones.
beforeAll(() => {
  Logger.overrideLogger(false);
});

describe('EmbeddedBroker keeps the contract of a broker:', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await startTestDatabase();
  });
  afterAll(() => database.stop());

  contractOf(() => EmbeddedBroker.open(database.url));

  it('hands a message out again when the database failed while it was settled', async () => {
    const broker = await EmbeddedBroker.open(database.url);
    const work = new HeldWork();
    await broker.subscribe('billing', 1, work.handle);
    await publish(broker, TO_ONE);
    await waitFor('the message', () => work.held.length === 1);
    await execute(database.url, 'alter table bus.message rename to out_of_reach');
    work.release(DONE);
    await execute(database.url, 'alter table bus.out_of_reach rename to message');
    await waitFor('the message again', () => work.held.length === 1);
    expect(work.started[1]).toMatchObject({ attempt: 1, redeliveries: 1 });
    await broker.close();
  });

  it('has one consumer of a queue', async () => {
    const broker = await EmbeddedBroker.open(database.url);
    await broker.subscribe('billing', 1, new Recorder().handle);
    await expect(broker.subscribe('billing', 1, new Recorder().handle)).rejects.toThrow(
      'already has its consumer',
    );
    await broker.close();
  });
});

describeWithService(RABBITMQ, 'RabbitMqBroker keeps the contract of a broker:', () => {
  const prefix = newRabbitMqPrefix();
  const openAt = (url: string) =>
    RabbitMqBroker.open({ url, prefix, retryDelaysMs: RETRY_DELAYS_MS, maxDeliveries: 8 });
  const open = () => openAt(RABBITMQ.url);
  afterAll(() => removeRabbitMqTopology(prefix, RETRY_DELAYS_MS));

  contractOf(open);

  it('shares a queue between the replicas of a service', async () => {
    const [first, second] = [await open(), await open()];
    const [one, other] = [new HeldWork(), new HeldWork()];
    await first.subscribe('billing', 2, one.handle);
    await second.subscribe('billing', 2, other.handle);
    const bodies: string[] = [];
    for (let sent = 0; sent < 4; sent += 1) bodies.push(await publish(first, TO_ONE));
    await waitFor('two messages for each', () => one.held.length === 2 && other.held.length === 2);
    expect([...one.started, ...other.started].map(({ body }) => body).sort()).toEqual(bodies.sort());
    for (const work of [one, one, other, other]) work.release(DONE);
    await Promise.all([first.close(), second.close()]);
  });

  describe('over a connection that breaks', () => {
    let proxy: CutOffProxy;
    let broker: RabbitMqBroker;
    beforeEach(async () => {
      const { hostname, port } = new URL(RABBITMQ.url);
      proxy = await CutOffProxy.start({ host: hostname, port: Number(port || RABBITMQ.defaultPort) });
      const url = new URL(RABBITMQ.url);
      url.hostname = '127.0.0.1';
      url.port = String(proxy.port);
      broker = await openAt(url.href);
    });
    afterEach(async () => {
      await broker.close();
      await proxy.stop();
    });

    it('refuses to publish meanwhile, consumes again by itself and works on nothing twice at a time', async () => {
      const work = new HeldWork();
      await broker.subscribe('billing', 2, work.handle);
      const first = await publish(broker, TO_ONE);
      await waitFor('the first message', () => work.held.length === 1);

      proxy.cut();
      await waitFor('the loss', () =>
        broker.check().then(
          () => false,
          () => true,
        ),
      );
      await expect(publish(broker, TO_ONE)).rejects.toThrow('not connected to RabbitMQ');

      proxy.restore();
      await waitFor('the connection', () =>
        broker.check().then(
          () => true,
          () => false,
        ),
      );
      const second = await publish(broker, TO_ONE);
      await waitFor('the second message', () => work.held.length === 2);
      // The first came back before the second, and waits for the work on it that still runs.
      expect(work.started.map(({ body }) => body)).toEqual([first, second]);
      work.release(DONE);
      await waitFor('the first message again', () => work.started.length === 3);
      expect(work.started[2]).toMatchObject({ body: first, attempt: 1, redeliveries: 1 });
      work.release(DONE);
      work.release(DONE);
    });

    it('loses nothing that it took', async () => {
      const sent = Array.from({ length: 300 }, () => publish(broker, TO_ONE));
      await Promise.race(sent);
      proxy.cut();
      const outcomes = await Promise.allSettled(sent);
      const taken = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
      expect(taken.length).toBeGreaterThan(0);
      expect(taken.length).toBeLessThan(300);
      proxy.restore();

      const recorder = new Recorder();
      await broker.subscribe('billing', 50, recorder.handle);
      const received = () => new Set(recorder.messages.map(({ body }) => body));
      await waitFor('all that were taken', () => taken.every((body) => received().has(body)));
    });

    it('declares a queue again that was deleted under it, and consumes it', async () => {
      const recorder = new Recorder();
      await broker.subscribe('billing', 1, recorder.handle);
      const names = new RabbitMqNames(prefix);
      const connection = await connect(RABBITMQ.url);
      const channel = await connection.createChannel();
      await channel.deleteQueue(names.queue('billing'));
      await connection.close();
      const body = await waitFor('the queue', () => publish(broker, TO_ONE).catch(() => null), {
        timeoutMs: 15_000,
      });
      await waitFor('the message', () => recorder.messages.some((message) => message.body === body));
    });
  });

  it('does not start on a topology of another kind', async () => {
    const other = newRabbitMqPrefix();
    const connection = await connect(RABBITMQ.url);
    const channel = await connection.createChannel();
    const foreign = new RabbitMqNames(other).queue('gateway');
    await channel.assertQueue(foreign, { durable: true });
    await expect(
      RabbitMqBroker.open({ url: RABBITMQ.url, prefix: other, retryDelaysMs: [], maxDeliveries: 8 }),
    ).rejects.toThrow('PRECONDITION_FAILED');
    await connection.close();
    await removeRabbitMqTopology(other, []);
  });
});

async function execute(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
