import { UnitOfWork } from '@cira/common/messaging/unit-of-work';
import { StageFailedPayload } from '@cira/contracts';
import { Injectable, Logger } from '@nestjs/common';
import { advanceJob } from './advance-job';

@Injectable()
export class FailJob {
  private readonly logger = new Logger(FailJob.name);

  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(messageId: string, { jobId, stage, error }: StageFailedPayload): Promise<void> {
    await this.unitOfWork.once(messageId, async ({ manager }) => {
      const job = await advanceJob(manager, jobId, { to: 'failed', failure: { stage, error } });
      if (job) this.logger.warn(`job failed in ${stage}: ${error.code}`);
    });
  }
}
