import { Envelope } from '@cira/contracts';
import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MessageBroker } from './message-broker';

const BATCH_SIZE = 100;
const POLL_MS = 1_000;
const MAX_BACKOFF_SECONDS = 30;

interface OutboxRow {
  seq: string;
  routing_key: string;
  envelope: Envelope;
}

/**
 * Hands the outbox over to the broker. A row goes away only after the broker has confirmed its message, so a crash
 * in between sends it again. Several replicas relay side by side: each takes rows that no other has locked.
 */
export class OutboxRelay {
  private readonly logger = new Logger(OutboxRelay.name);
  private running: Promise<void> | null = null;
  private wake: (() => void) | null = null;
  private nudged = false;
  private stopping = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly broker: Pick<MessageBroker, 'publish'>,
  ) {}

  start(): void {
    this.running ??= this.loop();
  }

  /** A transaction with messages has just committed: do not wait for the next poll. */
  nudge(): void {
    this.nudged = true;
    this.wake?.();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.wake?.();
    await this.running;
  }

  private async loop(): Promise<void> {
    while (!this.stopping) {
      this.nudged = false;
      const relayed = await this.relayBatch().catch((error: unknown) => {
        this.logger.warn(`the outbox could not be relayed: ${String(error)}`);
        return 0;
      });
      if (relayed < BATCH_SIZE) await this.idle();
    }
  }

  private async relayBatch(): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const rows: OutboxRow[] = await manager.query(
        `select seq, routing_key, envelope from outbox where available_at <= now()
         order by available_at, seq limit ${BATCH_SIZE} for update skip locked`,
      );
      if (rows.length === 0) return 0;
      const outcomes = await Promise.allSettled(rows.map((row) => this.publish(row)));
      const taken = rows.filter((_, index) => outcomes[index]?.status === 'fulfilled').map((row) => row.seq);
      const refused = rows.filter((_, index) => outcomes[index]?.status === 'rejected').map((row) => row.seq);
      if (taken.length > 0) await manager.query('delete from outbox where seq = any($1)', [taken]);
      if (refused.length > 0) {
        const firstRefusal = outcomes.find((outcome) => outcome.status === 'rejected');
        this.logger.warn(`${refused.length} messages were not taken: ${String(firstRefusal?.reason)}`);
        await manager.query(
          `update outbox set attempts = attempts + 1,
             available_at = now() + least(power(2, attempts), ${MAX_BACKOFF_SECONDS}) * interval '1 second'
           where seq = any($1)`,
          [refused],
        );
      }
      return taken.length;
    });
  }

  private publish(row: OutboxRow): Promise<void> {
    return this.broker.publish({
      id: row.envelope.id,
      routingKey: row.routing_key,
      body: JSON.stringify(row.envelope),
    });
  }

  private async idle(): Promise<void> {
    if (this.nudged || this.stopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = null;
  }
}
