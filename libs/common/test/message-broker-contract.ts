import { randomUUID } from 'node:crypto';
import { ServiceName } from '@cira/contracts';
import { waitFor } from '@cira/common/testing/wait-for';
import {
  Disposition,
  IncomingMessage,
  MessageBroker,
  MessageHandler,
} from '@cira/common/messaging/message-broker';

/** The delays that the brokers under test are set up with, milliseconds. */
export const RETRY_DELAYS_MS = [100, 200];

/** Consumed by billing alone. */
export const TO_ONE = 'usage.recorded.v1';
/** Consumed by gateway and billing. */
const TO_TWO = 'stage.failed.v1';

export const DONE: Disposition = { kind: 'done' };

/** What both brokers promise. `open` is called several times, on the same storage. */
export function contractOf(open: () => Promise<MessageBroker>): void {
  let broker: MessageBroker;
  beforeAll(async () => {
    broker = await open();
  });
  afterAll(() => broker.close());

  const consume = (handler: MessageHandler, prefetch = 1, queue: ServiceName = 'billing') =>
    broker.subscribe(queue, prefetch, handler);

  it('hands a message to every queue that is bound to it', async () => {
    const [billing, gateway] = [new Recorder(), new Recorder()];
    const subscriptions = [await consume(billing.handle), await consume(gateway.handle, 1, 'gateway')];
    const body = await publish(broker, TO_TWO);
    for (const recorder of [billing, gateway]) {
      await waitFor('the message', () => recorder.messages.length > 0);
      expect(recorder.messages).toEqual([{ routingKey: TO_TWO, body, attempt: 1, redeliveries: 0 }]);
    }
    await Promise.all(subscriptions.map((subscription) => subscription.stop(1_000)));
  });

  it('refuses a message that no queue is bound to', async () => {
    await expect(publish(broker, 'nobody.listens.v1')).rejects.toThrow(
      'no queue is bound to nobody.listens.v1',
    );
  });

  it('hands out at most as many at a time as asked for', async () => {
    const work = new HeldWork();
    const subscription = await consume(work.handle, 2);
    for (let sent = 0; sent < 5; sent += 1) await publish(broker, TO_ONE);
    for (let finished = 0; finished < 5; finished += 1) {
      await waitFor('the next message', () => work.held.length === Math.min(2, 5 - finished));
      work.release(DONE);
    }
    await subscription.stop(1_000);
    expect(work.started).toHaveLength(5);
    expect(work.mostAtATime).toBe(2);
  });

  it('keeps the order for a single consumer that takes one at a time', async () => {
    const recorder = new Recorder();
    const bodies: string[] = [];
    for (let sent = 0; sent < 20; sent += 1) bodies.push(await publish(broker, TO_ONE));
    const subscription = await consume(recorder.handle);
    await waitFor('all messages', () => recorder.messages.length === bodies.length);
    expect(recorder.messages.map(({ body }) => body)).toEqual(bodies);
    await subscription.stop(1_000);
  });

  it('hands a message out again after the delay that was asked for', async () => {
    const at: number[] = [];
    const recorder = new Recorder(({ attempt }) => {
      at.push(performance.now());
      const delayMs = RETRY_DELAYS_MS[attempt - 1];
      return delayMs === undefined ? DONE : { kind: 'retry', delayMs, reason: 'not yet' };
    });
    const subscription = await consume(recorder.handle);
    const body = await publish(broker, TO_TWO);
    await waitFor('the third try', () => recorder.messages.length === 3);
    expect(recorder.messages).toEqual(
      [1, 2, 3].map((attempt) => ({ routingKey: TO_TWO, body, attempt, redeliveries: 0 })),
    );
    expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(RETRY_DELAYS_MS[0]! - 5);
    expect(at[2]! - at[1]!).toBeGreaterThanOrEqual(RETRY_DELAYS_MS[1]! - 5);
    await subscription.stop(1_000);
  });

  it('keeps dead letters with their reason, oldest first, however often they are looked at', async () => {
    const recorder = new Recorder(({ body }) => ({ kind: 'dead', reason: `quotes \0 of ${body}` }));
    const subscription = await consume(recorder.handle);
    const bodies = [await publish(broker, TO_ONE), await publish(broker, TO_TWO)];
    const lettersOf = (limit: number) => broker.deadLetters('billing', limit);
    await waitFor('the dead letters', async () => (await lettersOf(10)).length === 2);
    const letters = await lettersOf(10);
    expect(letters.map(({ body, routingKey }) => [body, routingKey])).toEqual([
      [bodies[0], TO_ONE],
      [bodies[1], TO_TWO],
    ]);
    expect(letters[0]!.reason).toContain(bodies[0]!);
    expect(await lettersOf(1)).toEqual(letters.slice(0, 1));
    expect(await broker.deadLetters('extraction-worker', 10)).toEqual([]);
    expect(recorder.messages).toHaveLength(2);
    await subscription.stop(1_000);
  });

  it('hands a message out again when the handler throws, and counts it', async () => {
    const recorder = new Recorder(({ redeliveries }) => {
      if (redeliveries === 0) throw new Error('the test wants it so');
      return DONE;
    });
    const subscription = await consume(recorder.handle);
    const body = await publish(broker, TO_ONE);
    await waitFor('the second delivery', () => recorder.messages.length === 2);
    expect(recorder.messages[1]).toEqual({ routingKey: TO_ONE, body, attempt: 1, redeliveries: 1 });
    await subscription.stop(1_000);
  });

  it.each(['{ not json', '', 'ünïcödé 🧾\n'])('leaves the body %j to the handler', async (body) => {
    const recorder = new Recorder();
    const subscription = await consume(recorder.handle);
    await broker.publish({ id: randomUUID(), routingKey: TO_ONE, body });
    await waitFor('the message', () => recorder.messages.length > 0);
    expect(recorder.messages[0]!.body).toBe(body);
    await subscription.stop(1_000);
  });

  it('finishes what is in hand when it stops, and takes nothing new', async () => {
    const work = new HeldWork();
    const subscription = await consume(work.handle);
    const [first, second] = [await publish(broker, TO_ONE), await publish(broker, TO_ONE)];
    await waitFor('the first message', () => work.held.length === 1);
    const stopped = subscription.stop(10_000);
    work.release(DONE);
    await stopped;
    expect(work.started.map(({ body }) => body)).toEqual([first]);

    const next = new Recorder();
    const later = await consume(next.handle);
    await waitFor('the second message', () => next.messages.length === 1);
    expect(next.messages[0]).toMatchObject({ body: second, redeliveries: 0 });
    await later.stop(1_000);
  });

  it('hands back what is not finished within the grace, and drops the late answer', async () => {
    const letters = await broker.deadLetters('billing', 100);
    const slow = new HeldWork();
    const subscription = await consume(slow.handle);
    const body = await publish(broker, TO_ONE);
    await waitFor('the message', () => slow.held.length === 1);
    await subscription.stop(20);

    const next = new HeldWork();
    const later = await consume(next.handle);
    await waitFor('the message again', () => next.held.length === 1);
    expect(next.started).toEqual([{ routingKey: TO_ONE, body, attempt: 1, redeliveries: 1 }]);
    slow.release({ kind: 'dead', reason: 'too late' });
    next.release(DONE);
    await later.stop(1_000);
    expect(await broker.deadLetters('billing', 100)).toEqual(letters);
  });

  it('keeps its messages when it is closed and opened again', async () => {
    const work = new HeldWork();
    await consume(work.handle);
    const [inHand, waiting] = [await publish(broker, TO_ONE), await publish(broker, TO_ONE)];
    await waitFor('the first message', () => work.held.length === 1);
    await broker.close();
    await expect(broker.check()).rejects.toThrow();

    broker = await open();
    await broker.check();
    const recorder = new Recorder();
    const subscription = await consume(recorder.handle);
    await waitFor('both messages', () => recorder.messages.length === 2);
    expect(new Map(recorder.messages.map(({ body, redeliveries }) => [body, redeliveries]))).toEqual(
      new Map([
        [inHand, 1],
        [waiting, 0],
      ]),
    );
    await subscription.stop(1_000);
  });
}

/** Publishes a message of its own and gives its body. */
export async function publish(broker: MessageBroker, routingKey: string): Promise<string> {
  const id = randomUUID();
  const body = JSON.stringify({ id });
  await broker.publish({ id, routingKey, body });
  return body;
}

/** Answers at once and remembers what it saw. */
export class Recorder {
  readonly messages: IncomingMessage[] = [];

  constructor(private readonly answer: (message: IncomingMessage) => Disposition = () => DONE) {}

  readonly handle: MessageHandler = async (message) => {
    this.messages.push(message);
    return this.answer(message);
  };
}

/** Holds every message until the test releases it. */
export class HeldWork {
  readonly started: IncomingMessage[] = [];
  readonly held: ((disposition: Disposition) => void)[] = [];
  mostAtATime = 0;

  readonly handle: MessageHandler = (message) => {
    this.started.push(message);
    return new Promise((resolve) => {
      this.held.push(resolve);
      this.mostAtATime = Math.max(this.mostAtATime, this.held.length);
    });
  };

  /** Lets go of the one held longest. */
  release(disposition: Disposition): void {
    const next = this.held.shift();
    if (!next) throw new Error('nothing is held');
    next(disposition);
  }
}
