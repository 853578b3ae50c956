import { ServiceName } from '@cira/contracts';
import { Channel } from 'amqplib';
import { TOPOLOGY } from '../../messaging/message-broker';

/** Names on the broker, all under one prefix. */
export class RabbitMqNames {
  constructor(private readonly prefix: string) {}

  get exchange(): string {
    return `${this.prefix}.messages`;
  }
  queue(service: ServiceName): string {
    return `${this.prefix}.${service}`;
  }
  retryQueue(service: ServiceName, delayMs: number): string {
    return `${this.queue(service)}.retry.${delayMs}`;
  }
  deadQueue(service: ServiceName): string {
    return `${this.queue(service)}.dead`;
  }
}

/** Looking at a dead letter counts as a delivery; from RabbitMQ 4.0 on the default would drop it after 20 looks. */
const DEAD_LETTER_LOOKS = 1_000_000;

/**
 * Declares everything that is published to or consumed from, the same from every process: a topic exchange; for each
 * service a quorum queue, a dead-letter queue, and for each retry delay a queue without consumers whose messages
 * expire back into the service's queue (no delayed-message plug-in needed).
 */
export async function declareTopology(
  channel: Channel,
  names: RabbitMqNames,
  retryDelaysMs: readonly number[],
  deliveryLimit: number,
): Promise<void> {
  await channel.assertExchange(names.exchange, 'topic', { durable: true });
  for (const { queue: service, routingKeys } of TOPOLOGY) {
    const queue = names.queue(service);
    await channel.assertQueue(names.deadQueue(service), {
      durable: true,
      arguments: { 'x-queue-type': 'quorum', 'x-delivery-limit': DEAD_LETTER_LOOKS },
    });
    await channel.assertQueue(queue, {
      durable: true,
      arguments: {
        'x-queue-type': 'quorum',
        // Only a backstop: the consumer itself gives a message up before, and says so to the gateway.
        'x-delivery-limit': deliveryLimit,
        'x-dead-letter-exchange': '',
        'x-dead-letter-routing-key': names.deadQueue(service),
        'x-dead-letter-strategy': 'at-least-once',
        'x-overflow': 'reject-publish',
      },
    });
    for (const routingKey of routingKeys) await channel.bindQueue(queue, names.exchange, routingKey);
    for (const delayMs of retryDelaysMs) {
      await channel.assertQueue(names.retryQueue(service, delayMs), {
        durable: true,
        arguments: {
          'x-queue-type': 'quorum',
          'x-message-ttl': delayMs,
          'x-dead-letter-exchange': '',
          'x-dead-letter-routing-key': queue,
          'x-dead-letter-strategy': 'at-least-once',
          'x-overflow': 'reject-publish',
        },
      });
    }
  }
}
