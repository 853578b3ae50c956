import { ServiceName } from '@cira/contracts';
import { ChannelWrapper } from 'amqp-connection-manager';
import { ConfirmChannel, Message, Options } from 'amqplib';
import {
  DeadLetter,
  MAX_REASON_LENGTH,
  MessageBroker,
  MessageHandler,
  OutgoingMessage,
  Subscription,
} from '../../messaging/message-broker';
import { RabbitMqConnection } from './rabbitmq-connection';
import { RabbitMqConsumer, routingKeyOf } from './rabbitmq-consumer';
import { declareTopology, RabbitMqNames } from './rabbitmq-topology';

const CONFIRM_TIMEOUT_MS = 10_000;
/**
 * Deliveries after which the broker itself takes a message for poison. The consumer counts too and gives up long
 * before, at `maxDeliveries`. A constant, because a queue can't be declared again with another limit.
 */
const DELIVERY_LIMIT = 100;

export interface RabbitMqOptions {
  url: string;
  prefix: string;
  retryDelaysMs: readonly number[];
  maxDeliveries: number;
}

/** RabbitMQ: persistent messages, publisher confirms, quorum queues, retries by expiry, reconnection by itself. */
export class RabbitMqBroker implements MessageBroker {
  private readonly names: RabbitMqNames;
  private readonly connection: RabbitMqConnection;
  private readonly consumers = new Set<Subscription>();
  private publisher: ChannelWrapper;
  /** Ids of messages that came back as unroutable; the broker returns them before it confirms. */
  private readonly returned = new Set<string>();

  private constructor(private readonly options: RabbitMqOptions) {
    this.names = new RabbitMqNames(options.prefix);
    this.connection = new RabbitMqConnection(options.url);
  }

  /**
   * Connects and declares the topology; waits for a broker that is not up yet.
   *
   * @throws Error when the topology can't be declared
   */
  static async open(options: RabbitMqOptions): Promise<RabbitMqBroker> {
    const broker = new RabbitMqBroker(options);
    try {
      broker.publisher = await broker.openPublisher();
    } catch (error) {
      await broker.close();
      throw error;
    }
    return broker;
  }

  async publish(message: OutgoingMessage): Promise<void> {
    await this.send(this.names.exchange, message.routingKey, message.body, {
      messageId: message.id,
      headers: { 'x-routing-key': message.routingKey },
    });
  }

  async subscribe(queue: ServiceName, prefetch: number, handler: MessageHandler): Promise<Subscription> {
    const consumer = new RabbitMqConsumer(this.connection, this.names.queue(queue), prefetch, handler, {
      retry: (message, delayMs, attempt) => this.retry(queue, message, delayMs, attempt),
      bury: (message, reason) => this.bury(queue, message, reason),
    });
    await consumer.start();
    this.consumers.add(consumer);
    return {
      stop: async (graceMs) => {
        await consumer.stop(graceMs);
        this.consumers.delete(consumer);
      },
    };
  }

  async deadLetters(queue: ServiceName, limit: number): Promise<DeadLetter[]> {
    await this.check();
    const letters: DeadLetter[] = [];
    const reader = await this.connection.openChannel({
      name: 'dead letters',
      confirm: false,
      setup: () => Promise.resolve(),
    });
    try {
      for (let read = 0; read < limit; read += 1) {
        const message = await reader.get(this.names.deadQueue(queue), { noAck: false });
        if (!message) break;
        letters.push({
          routingKey: routingKeyOf(message),
          body: message.content.toString(),
          reason: String(message.properties.headers?.['x-reason'] ?? 'delivered too often'),
        });
      }
    } finally {
      // What was looked at and not acknowledged goes back to its queue.
      await this.connection.closeChannel(reader);
    }
    return letters;
  }

  async check(): Promise<void> {
    if (!this.connection.isUp()) throw new Error('not connected to RabbitMQ');
  }

  async close(): Promise<void> {
    await Promise.all([...this.consumers].map((consumer) => consumer.stop(0)));
    this.consumers.clear();
    await this.connection.close();
  }

  private openPublisher(): Promise<ChannelWrapper> {
    const { retryDelaysMs, maxDeliveries } = this.options;
    return this.connection.openChannel({
      name: 'publisher',
      confirm: true,
      publishTimeout: CONFIRM_TIMEOUT_MS,
      setup: async (channel: ConfirmChannel) => {
        await declareTopology(
          channel,
          this.names,
          retryDelaysMs,
          Math.max(DELIVERY_LIMIT, 2 * maxDeliveries),
        );
        channel.on('return', (message: Message) => this.returned.add(String(message.properties.messageId)));
      },
    });
  }

  private async retry(queue: ServiceName, message: Message, delayMs: number, attempt: number): Promise<void> {
    const delay = this.options.retryDelaysMs.includes(delayMs)
      ? delayMs
      : (this.options.retryDelaysMs.at(-1) ?? 0);
    await this.send('', this.names.retryQueue(queue, delay), message.content, {
      messageId: String(message.properties.messageId),
      headers: { 'x-attempt': attempt, 'x-routing-key': routingKeyOf(message) },
    });
  }

  private async bury(queue: ServiceName, message: Message, reason: string): Promise<void> {
    await this.send('', this.names.deadQueue(queue), message.content, {
      messageId: String(message.properties.messageId),
      headers: { 'x-reason': reason.slice(0, MAX_REASON_LENGTH), 'x-routing-key': routingKeyOf(message) },
    });
  }

  /** Persistent, confirmed and routed to at least one queue, or it rejects. */
  private async send(
    exchange: string,
    routingKey: string,
    body: string | Buffer,
    options: Options.Publish & { messageId: string },
  ): Promise<void> {
    await this.check();
    this.returned.delete(options.messageId);
    await this.publisher.publish(exchange, routingKey, Buffer.from(body), {
      ...options,
      persistent: true,
      mandatory: true,
      contentType: 'application/json',
    });
    if (this.returned.delete(options.messageId)) throw new Error(`no queue is bound to ${routingKey}`);
  }
}
