import { Logger } from '@nestjs/common';
import { Pool } from 'pg';
import {
  BROKEN_HANDLER_PAUSE_MS,
  Disposition,
  MAX_REASON_LENGTH,
  MessageHandler,
} from '../../messaging/message-broker';
import { waitAtMost } from '../../messaging/wait-at-most';

/** Upper bound of the wait for work that no nudge announced: a retry whose delay has run out. */
const POLL_MS = 1_000;

interface MessageRow {
  seq: string;
  routing_key: string;
  body: string;
  attempt: number;
  redeliveries: number;
}

/** One queue's consumer: takes what is due, `prefetch` at a time, and settles it as the handler says. */
export class EmbeddedQueue {
  private readonly logger = new Logger(EmbeddedQueue.name);
  private readonly inHand = new Map<string, Promise<void>>();
  private wake: (() => void) | null = null;
  private nudged = false;
  private stopping = false;
  /** A query failed half-way: rows may be marked as in hand that nobody works on. */
  private orphans = false;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly pool: Pool,
    private readonly queue: string,
    private readonly prefetch: number,
    private readonly handler: MessageHandler,
  ) {}

  start(): void {
    this.loop = this.run();
  }

  nudge(): void {
    this.nudged = true;
    this.wake?.();
  }

  /** Answers that come after the grace are dropped: the message is somebody else's by then. */
  async stop(graceMs: number): Promise<void> {
    this.stopping = true;
    this.wake?.();
    await this.loop;
    await waitAtMost(graceMs, Promise.all(this.inHand.values()));
    this.inHand.clear();
    await this.handBackOrphans().catch((error: unknown) => {
      this.logger.warn(`${this.queue} gets back what was in hand at the next start: ${String(error)}`);
    });
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      this.nudged = false;
      const waitMs = await this.takeDue().catch((error: unknown) => {
        this.logger.warn(`${this.queue} could not be read: ${String(error)}`);
        this.orphans = true;
        return POLL_MS;
      });
      await this.idle(waitMs);
    }
  }

  /** Starts what is due, as far as there is room. Gives the milliseconds after which to look again. */
  private async takeDue(): Promise<number> {
    if (this.orphans) await this.handBackOrphans();
    const room = this.prefetch - this.inHand.size;
    if (room <= 0) return POLL_MS;
    const { rows } = await this.pool.query<MessageRow>(
      `update bus.message set in_hand = true
       where seq in (
         select seq from bus.message
         where queue = $1 and not in_hand and available_at <= now()
         order by available_at, seq limit $2 for update skip locked)
       returning seq, routing_key, body, attempt, redeliveries`,
      [this.queue, room],
    );
    rows.sort((a, b) => Number(a.seq) - Number(b.seq));
    for (const row of rows) {
      const work = this.work(row).finally(() => {
        this.inHand.delete(row.seq);
        this.nudge();
      });
      this.inHand.set(row.seq, work);
    }
    return rows.length === room ? POLL_MS : this.untilNextDue();
  }

  private async untilNextDue(): Promise<number> {
    const { rows } = await this.pool.query<{ wait: number | null }>(
      `select extract(epoch from min(available_at) - now())::float8 * 1000 as wait
       from bus.message where queue = $1 and not in_hand`,
      [this.queue],
    );
    return Math.min(POLL_MS, Math.max(0, rows[0]?.wait ?? POLL_MS));
  }

  private async work(row: MessageRow): Promise<void> {
    try {
      const { routing_key: routingKey, body, attempt, redeliveries } = row;
      const disposition = await this.handler({ routingKey, body, attempt, redeliveries });
      if (this.inHand.has(row.seq)) await this.settle(row.seq, disposition);
    } catch (error) {
      if (!this.inHand.has(row.seq)) return;
      this.logger.error(`a message of ${this.queue} could not be settled and comes back: ${String(error)}`);
      await this.comeBackLater(row.seq).catch(() => (this.orphans = true));
    }
  }

  private async settle(seq: string, disposition: Disposition): Promise<void> {
    switch (disposition.kind) {
      case 'done':
        await this.pool.query('delete from bus.message where seq = $1', [seq]);
        return;
      case 'retry':
        await this.pool.query(
          `update bus.message set in_hand = false, attempt = attempt + 1, redeliveries = 0,
             available_at = now() + $2 * interval '1 millisecond' where seq = $1`,
          [seq, disposition.delayMs],
        );
        return;
      case 'dead':
        await this.pool.query(
          `with dead as (delete from bus.message where seq = $1 returning queue, routing_key, body)
           insert into bus.dead_letter (queue, routing_key, body, reason) select *, $2 from dead`,
          // PostgreSQL holds every character but NUL, which an error about a document may well quote.
          [seq, disposition.reason.slice(0, MAX_REASON_LENGTH).replaceAll('\0', '')],
        );
    }
  }

  private async comeBackLater(seq: string): Promise<void> {
    await this.pool.query(
      `update bus.message set in_hand = false, redeliveries = redeliveries + 1,
         available_at = now() + $2 * interval '1 millisecond' where seq = $1`,
      [seq, BROKEN_HANDLER_PAUSE_MS],
    );
  }

  /** What is marked as in hand and is not. There is one consumer of a queue, so it can't be anybody else's. */
  private async handBackOrphans(): Promise<void> {
    this.orphans = false;
    await this.pool.query(
      `update bus.message set in_hand = false, redeliveries = redeliveries + 1
       where queue = $1 and in_hand and seq <> all($2)`,
      [this.queue, [...this.inHand.keys()]],
    );
  }

  private async idle(ms: number): Promise<void> {
    if (this.nudged || this.stopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = null;
  }
}
