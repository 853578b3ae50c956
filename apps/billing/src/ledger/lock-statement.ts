import { EntityManager } from 'typeorm';
import { JobStatement } from './job-statement.entity';

interface BilledJob {
  readonly jobId: string;
  readonly tenantId: string;
}

/**
 * The statement of a job, begun if this is the first that billing hears of it, and locked until the transaction ends:
 * of two messages about one job, the second sees the entries of the first.
 */
export async function lockStatement(
  manager: EntityManager,
  { jobId, tenantId }: BilledJob,
): Promise<JobStatement> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(JobStatement)
    .values({ jobId, tenantId, revision: 0, final: false, cost: null, failedStage: null })
    .orIgnore()
    .execute();
  return manager.findOneOrFail(JobStatement, { where: { jobId }, lock: { mode: 'pessimistic_write' } });
}
