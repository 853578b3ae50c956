import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { ChannelWrapper } from 'amqp-connection-manager';
import { Channel, ConsumeMessage, Message } from 'amqplib';
import { BROKEN_HANDLER_PAUSE_MS, MessageHandler, Subscription } from '../../messaging/message-broker';
import { waitAtMost } from '../../messaging/wait-at-most';
import { RabbitMqConnection } from './rabbitmq-connection';

/** What the consumer needs of the publishing side to settle a message. */
interface Settlement {
  retry(message: ConsumeMessage, delayMs: number, attempt: number): Promise<void>;
  bury(message: ConsumeMessage, reason: string): Promise<void>;
}

/**
 * Consumes one queue on a channel of its own. A message is acknowledged only after its copy in the retry or dead
 * queue is confirmed, so it may be seen twice but never lost. After a reconnect the broker hands out again what was
 * not acknowledged; answers to messages of the lost channel are dropped.
 */
export class RabbitMqConsumer implements Subscription {
  private readonly logger = new Logger(RabbitMqConsumer.name);
  /** By message id, so that a message which comes back after a reconnect waits for the work on it that still runs. */
  private readonly inHand = new Map<unknown, Promise<void>>();
  private wrapper: ChannelWrapper | null = null;
  /** The one that answers go to; null once stopped. */
  private channel: Channel | null = null;
  private consumerTag = '';
  private stopping = false;

  constructor(
    private readonly connection: RabbitMqConnection,
    private readonly queue: string,
    private readonly prefetch: number,
    private readonly handler: MessageHandler,
    private readonly settlement: Settlement,
  ) {}

  async start(): Promise<void> {
    this.wrapper = await this.connection.openChannel({
      name: `consumer of ${this.queue}`,
      confirm: false,
      setup: async (channel: Channel) => {
        if (this.stopping) return;
        this.channel = channel;
        await channel.prefetch(this.prefetch);
        await this.consume(channel);
      },
    });
  }

  async stop(graceMs: number): Promise<void> {
    this.stopping = true;
    const { channel, wrapper } = this;
    if (!channel || !wrapper) return;
    const cancelled = channel.cancel(this.consumerTag).catch(() => undefined);
    await waitAtMost(
      graceMs,
      cancelled.then(() => Promise.all(this.inHand.values())),
    );
    this.channel = null;
    await this.connection.closeChannel(wrapper);
  }

  private async consume(channel: Channel): Promise<void> {
    const { consumerTag } = await channel.consume(this.queue, (message) => {
      if (message) this.take(channel, message);
      else this.connection.renew(`the broker cancelled the consumer of ${this.queue}`);
    });
    this.consumerTag = consumerTag;
  }

  private take(channel: Channel, message: ConsumeMessage): void {
    const id: unknown = message.properties.messageId ?? message;
    const work = (this.inHand.get(id) ?? Promise.resolve()).then(() => this.work(channel, message));
    this.inHand.set(id, work);
    void work.finally(() => {
      if (this.inHand.get(id) === work) this.inHand.delete(id);
    });
  }

  private async work(channel: Channel, message: ConsumeMessage): Promise<void> {
    try {
      await this.handle(channel, message);
      this.answer(channel, () => channel.ack(message));
    } catch (error) {
      if (this.channel !== channel) return;
      this.logger.error(`a message of ${this.queue} could not be settled and comes back: ${String(error)}`);
      await pause(this.stopping ? 0 : BROKEN_HANDLER_PAUSE_MS);
      this.answer(channel, () => channel.nack(message, false, true));
    }
  }

  private async handle(channel: Channel, message: ConsumeMessage): Promise<void> {
    const headers = message.properties.headers ?? {};
    const attempt = Number(headers['x-attempt'] ?? 1);
    const disposition = await this.handler({
      routingKey: routingKeyOf(message),
      body: message.content.toString(),
      attempt,
      redeliveries: Number(headers['x-delivery-count'] ?? 0),
    });
    if (this.channel !== channel) return;
    if (disposition.kind === 'retry') await this.settlement.retry(message, disposition.delayMs, attempt + 1);
    if (disposition.kind === 'dead') await this.settlement.bury(message, disposition.reason);
  }

  /** On a channel that is gone there is nothing to answer: the broker has taken its messages back. */
  private answer(channel: Channel, send: () => void): void {
    if (this.channel !== channel) return;
    try {
      send();
    } catch (error) {
      this.logger.warn(`an answer to ${this.queue} came too late: ${String(error)}`);
    }
  }
}

/** A message that comes from a retry or dead queue carries the key that it was first published with. */
export function routingKeyOf(message: Message): string {
  return String(message.properties.headers?.['x-routing-key'] ?? message.fields.routingKey);
}
