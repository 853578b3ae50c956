import { UnitOfWork } from '@cira/common/messaging/unit-of-work';
import { JobCostedPayload } from '@cira/contracts';
import { Injectable } from '@nestjs/common';

@Injectable()
export class RecordJobCost {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Keeps the newest statement: an older revision that comes late changes nothing. */
  async execute(
    messageId: string,
    { jobId, tenantId, revision, final, cost }: JobCostedPayload,
  ): Promise<void> {
    await this.unitOfWork.once(messageId, async ({ manager }) => {
      await manager.query(
        `insert into job_cost (job_id, tenant_id, revision, final, cost) values ($1, $2, $3, $4, $5)
         on conflict (job_id) do update
           set revision = excluded.revision, final = excluded.final, cost = excluded.cost
           where job_cost.revision < excluded.revision`,
        [jobId, tenantId, revision, final, JSON.stringify(cost)],
      );
    });
  }
}
