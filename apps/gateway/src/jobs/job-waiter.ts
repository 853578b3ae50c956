import { EventEmitter, once } from 'node:events';
import { Runtime } from '@cira/common/runtime/runtime';
import { RUNTIME } from '@cira/common/runtime/service.module';
import { Inject, Injectable, Logger, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { JOB_ENDED_CHANNEL } from './advance-job';
import { Job } from './job.entity';
import { hasEnded } from './job-state';

const RECONNECT_MS = 1_000;
/** A notice may be missed while the connection is down, so whoever waits looks by himself from time to time. */
const LOOK_EVERY_MS = 2_000;

/**
 * Waits for jobs to end, whichever replica hears of it first: PostgreSQL's LISTEN/NOTIFY carries the news.
 */
@Injectable()
export class JobWaiter implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(JobWaiter.name);
  private readonly endings = new EventEmitter().setMaxListeners(0);
  private client: Client | null = null;
  private reconnect: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(RUNTIME) private readonly runtime: Runtime,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.reconnect) clearTimeout(this.reconnect);
    await this.client?.end();
  }

  /** The ended job, or null when it has not ended within `timeoutMs`. */
  async untilEnded(jobId: string, timeoutMs: number): Promise<Job | null> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const waiting = new AbortController();
      const ending = once(this.endings, jobId, { signal: waiting.signal }).catch(() => undefined);
      const job = await this.dataSource.getRepository(Job).findOneBy({ id: jobId });
      const left = deadline - Date.now();
      if (job && hasEnded(job.status)) {
        waiting.abort();
        return job;
      }
      if (left <= 0) {
        waiting.abort();
        return null;
      }
      const timer = setTimeout(
        () => {
          waiting.abort();
        },
        Math.min(left, LOOK_EVERY_MS),
      );
      await ending;
      clearTimeout(timer);
    }
  }

  private async listen(): Promise<void> {
    const client = new Client({
      connectionString: this.runtime.databaseUrl('gateway'),
      application_name: 'cira-gateway-listen',
    });
    this.client = client;
    client.on('notification', ({ payload }) => this.endings.emit(payload ?? ''));
    client.on('error', (error) => {
      this.logger.warn(`the news of ended jobs is cut off: ${error.message}`);
    });
    client.on('end', () => {
      if (this.client === client) this.listenAgain();
    });
    await client.connect();
    await client.query(`listen ${JOB_ENDED_CHANNEL}`);
  }

  /** A connection that did not come about is told twice, by its promise and by its end: one new try all the same. */
  private listenAgain(): void {
    if (this.stopped || this.reconnect) return;
    this.reconnect = setTimeout(() => {
      this.reconnect = null;
      this.listen().catch(() => {
        this.listenAgain();
      });
    }, RECONNECT_MS);
  }
}
