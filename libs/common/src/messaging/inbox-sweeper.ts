import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Longer than a message can still be under way, its retries and a long outage included. */
const KEEP_DAYS = 14;
const EVERY_MS = 3_600_000;

/** Forgets the ids of messages that can't come back any more, so that the inbox does not grow for ever. */
@Injectable()
export class InboxSweeper {
  private readonly logger = new Logger(InboxSweeper.name);
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly dataSource: DataSource) {}

  start(): void {
    this.timer = setInterval(() => {
      this.sweep().catch((error: unknown) => {
        this.logger.warn(`the inbox could not be swept: ${String(error)}`);
      });
    }, EVERY_MS).unref();
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
  }

  private async sweep(): Promise<void> {
    await this.dataSource.query(`delete from inbox where received_at < now() - interval '${KEEP_DAYS} days'`);
  }
}
