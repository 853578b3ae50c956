import { Runtime } from '@cira/common/runtime/runtime';
import { RUNTIME } from '@cira/common/runtime/service.module';
import { DomainError } from '@cira/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { HealthCheckService, HealthIndicatorFunction, HealthIndicatorService } from '@nestjs/terminus';
import { DataSource } from 'typeorm';

const TIMEOUT_MS = 3_000;

/**
 * Whether a job could be accepted now: its row written and its document kept. The broker does not count, because
 * accepted jobs wait in the outbox for it.
 */
@Injectable()
export class AcceptingJobs {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly dataSource: DataSource,
    @Inject(RUNTIME) private readonly runtime: Runtime,
  ) {}

  /** @throws DomainError SERVICE_UNAVAILABLE that names what is missing */
  async assert(): Promise<void> {
    const checks = [
      this.indicator('database', () => this.dataSource.query('select 1')),
      this.indicator('document store', () => this.runtime.blobs.check()),
    ];
    try {
      await this.health.check(checks);
    } catch (cause) {
      throw new DomainError('SERVICE_UNAVAILABLE', { detail: describeDown(cause), cause });
    }
  }

  private indicator(name: string, probe: () => Promise<unknown>): HealthIndicatorFunction {
    return async () => {
      const indicator = this.indicators.check(name);
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          reject(new Error(`no answer in ${TIMEOUT_MS} ms`));
        }, TIMEOUT_MS);
      });
      try {
        await Promise.race([probe(), late]);
        return indicator.up();
      } catch (error) {
        return indicator.down({ reason: error instanceof Error ? error.message : String(error) });
      } finally {
        clearTimeout(timer);
      }
    };
  }
}

/** Terminus answers with an exception whose body lists the failed parts under `error`. */
function describeDown(thrown: unknown): string {
  const { response } = thrown as { response?: { error?: Record<string, unknown> } };
  const parts = Object.keys(response?.error ?? {});
  return parts.length > 0 ? `not available: ${parts.join(', ')}` : 'not available';
}
