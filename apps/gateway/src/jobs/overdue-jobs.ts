import { DomainError } from '@cira/contracts';
import { Inject, Injectable, Logger, OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { GatewayConfig } from '../gateway.config';
import { GATEWAY_CONFIG } from '../gateway-config.token';
import { advanceJob } from './advance-job';

const MOST_AT_A_TIME = 100;
/** Work that waits in a queue is safe there; only after this long is its message taken for lost. */
const QUEUED_DEADLINE_MS = 24 * 3_600_000;

/** The last net under the messages: a job whose worker is not heard of any more ends as failed, never as stuck. */
@Injectable()
export class OverdueJobs implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(OverdueJobs.name);
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
  ) {}

  onApplicationBootstrap(): void {
    const everyMs = Math.min(30_000, this.config.JOB_DEADLINE_MS);
    this.timer = setInterval(() => {
      this.failOverdue().catch((error: unknown) => {
        this.logger.warn(`overdue jobs could not be looked for: ${String(error)}`);
      });
    }, everyMs).unref();
  }

  onModuleDestroy(): void {
    if (this.timer) clearInterval(this.timer);
  }

  private async failOverdue(): Promise<void> {
    const overdue: { id: string }[] = await this.dataSource.query(
      `select id from job where ended_at is null
         and updated_at < now() - (case status when 'queued' then $1::float8 else $2::float8 end) * interval '1 millisecond'
       order by updated_at limit ${MOST_AT_A_TIME}`,
      [QUEUED_DEADLINE_MS, this.config.JOB_DEADLINE_MS],
    );
    for (const { id } of overdue) {
      const error = new DomainError('PROCESSING_TIMEOUT').toWire();
      await this.dataSource.transaction((manager) =>
        advanceJob(manager, id, { to: 'failed', failure: { stage: null, error } }),
      );
      this.logger.error(`job ${id} has not moved for too long and is given up`);
    }
  }
}
