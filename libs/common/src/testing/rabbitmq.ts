import { randomBytes } from 'node:crypto';
import { connect } from 'amqplib';
import { TOPOLOGY } from '../messaging/message-broker';
import { RabbitMqNames } from '../runtime/distributed/rabbitmq-topology';
import { NeededService } from './describe-with-service';

export const RABBITMQ: NeededService = {
  name: 'RabbitMQ',
  url: process.env.RABBITMQ_URL || 'amqp://guest:guest@127.0.0.1:5672',
  defaultPort: 5672,
  howToGet: 'install it (Debian: apt-get install rabbitmq-server) and start it, or set RABBITMQ_URL',
};

/** A `RABBITMQ_PREFIX` that no other test and no installation uses. */
export function newRabbitMqPrefix(): string {
  return `cira-test-${randomBytes(6).toString('hex')}`;
}

/** Removes everything that an installation with this prefix has declared. */
export async function removeRabbitMqTopology(
  prefix: string,
  retryDelaysMs: readonly number[],
): Promise<void> {
  const names = new RabbitMqNames(prefix);
  const connection = await connect(RABBITMQ.url);
  const channel = await connection.createChannel();
  for (const { queue } of TOPOLOGY) {
    const queues = [names.queue(queue), names.deadQueue(queue)];
    for (const delayMs of retryDelaysMs) queues.push(names.retryQueue(queue, delayMs));
    for (const name of queues) await channel.deleteQueue(name);
  }
  await channel.deleteExchange(names.exchange);
  await connection.close();
}
