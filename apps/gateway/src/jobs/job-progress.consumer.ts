import { Consumes, DeliveryContext } from '@cira/common/messaging/consumes';
import {
  OcrCompleted,
  OcrCompletedPayload,
  StageFailed,
  StageFailedPayload,
  StageStarted,
  StageStartedPayload,
  VerificationCompleted,
  VerificationCompletedPayload,
} from '@cira/contracts';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { CompleteJob } from './complete-job';
import { FailJob } from './fail-job';
import { RecordProgress } from './record-progress';

/** What the workers tell about a job. */
@Controller()
export class JobProgressConsumer {
  constructor(
    private readonly recordProgress: RecordProgress,
    private readonly completeJob: CompleteJob,
    private readonly failJob: FailJob,
  ) {}

  @Consumes(StageStarted)
  async stageStarted(
    @Payload() payload: StageStartedPayload,
    @Ctx() delivery: DeliveryContext,
  ): Promise<void> {
    await this.recordProgress.stageStarted(delivery.messageId, payload);
  }

  @Consumes(OcrCompleted)
  async ocrCompleted(
    @Payload() payload: OcrCompletedPayload,
    @Ctx() delivery: DeliveryContext,
  ): Promise<void> {
    await this.recordProgress.documentRead(delivery.messageId, payload);
  }

  @Consumes(VerificationCompleted)
  async verified(
    @Payload() payload: VerificationCompletedPayload,
    @Ctx() delivery: DeliveryContext,
  ): Promise<void> {
    await this.completeJob.execute(delivery.messageId, payload);
  }

  @Consumes(StageFailed)
  async stageFailed(@Payload() payload: StageFailedPayload, @Ctx() delivery: DeliveryContext): Promise<void> {
    await this.failJob.execute(delivery.messageId, payload);
  }
}
