import { ServiceName } from '@cira/contracts';
import { Logger } from '@nestjs/common';
import { Pool } from 'pg';
import {
  DeadLetter,
  MessageBroker,
  MessageHandler,
  OutgoingMessage,
  Subscription,
  TOPOLOGY,
} from '../../messaging/message-broker';
import { EmbeddedQueue } from './embedded-queue';

const TABLES = `
  create schema if not exists bus;
  create table if not exists bus.message (
    seq bigint generated always as identity primary key,
    queue text not null,
    routing_key text not null,
    body text not null,
    attempt integer not null default 1,
    redeliveries integer not null default 0,
    in_hand boolean not null default false,
    available_at timestamptz not null default now()
  );
  create index if not exists message_due on bus.message (queue, available_at, seq) where not in_hand;
  create table if not exists bus.dead_letter (
    seq bigint generated always as identity primary key,
    queue text not null,
    routing_key text not null,
    body text not null,
    reason text not null,
    died_at timestamptz not null default now()
  );`;

/**
 * The bus of the embedded runtime: RabbitMQ's promises on the embedded PostgreSQL. A message is a row until it is
 * settled, so it outlives a crash of the process; what was in hand then comes back with `redeliveries` counted up.
 * One process only: `DATA_DIR` is locked by whoever opened it.
 */
export class EmbeddedBroker implements MessageBroker {
  private readonly logger = new Logger(EmbeddedBroker.name);
  private readonly queues = new Map<ServiceName, EmbeddedQueue>();

  private constructor(private readonly pool: Pool) {}

  static async open(databaseUrl: string): Promise<EmbeddedBroker> {
    const pool = new Pool({ connectionString: databaseUrl, max: 10, application_name: 'cira-bus' });
    const broker = new EmbeddedBroker(pool);
    pool.on('error', (error) => {
      broker.logger.warn(`an idle connection of the bus broke: ${error.message}`);
    });
    await pool.query(TABLES);
    await pool.query(
      'update bus.message set in_hand = false, redeliveries = redeliveries + 1, available_at = now() where in_hand',
    );
    return broker;
  }

  async publish(message: OutgoingMessage): Promise<void> {
    const bound = TOPOLOGY.filter((definition) => definition.routingKeys.includes(message.routingKey));
    if (bound.length === 0) throw new Error(`no queue is bound to ${message.routingKey}`);
    const queues = bound.map((definition) => definition.queue);
    await this.pool.query(
      'insert into bus.message (queue, routing_key, body) select unnest($1::text[]), $2, $3',
      [queues, message.routingKey, message.body],
    );
    for (const queue of queues) this.queues.get(queue)?.nudge();
  }

  subscribe(queue: ServiceName, prefetch: number, handler: MessageHandler): Promise<Subscription> {
    if (this.queues.has(queue)) return Promise.reject(new Error(`${queue} already has its consumer`));
    const consumed = new EmbeddedQueue(this.pool, queue, prefetch, handler);
    this.queues.set(queue, consumed);
    consumed.start();
    return Promise.resolve({
      stop: async (graceMs) => {
        await consumed.stop(graceMs);
        this.queues.delete(queue);
      },
    });
  }

  async deadLetters(queue: ServiceName, limit: number): Promise<DeadLetter[]> {
    const { rows } = await this.pool.query<{ routing_key: string; body: string; reason: string }>(
      'select routing_key, body, reason from bus.dead_letter where queue = $1 order by seq limit $2',
      [queue, limit],
    );
    return rows.map(({ routing_key: routingKey, body, reason }) => ({ routingKey, body, reason }));
  }

  async check(): Promise<void> {
    await this.pool.query('select 1');
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.stop(0)));
    this.queues.clear();
    await this.pool.end();
  }
}
