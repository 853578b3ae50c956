import { GiveUp } from '@cira/common/messaging/give-up';
import { StageFailure } from '@cira/common/messaging/stage-failure';
import { Transaction } from '@cira/common/messaging/unit-of-work';
import {
  DomainError,
  MessageContract,
  OcrCompleted,
  OcrCompletedPayload,
  UsageRecorded,
} from '@cira/contracts';
import { settleAnswers } from './model-answers';
import { tokenUsage } from './pass-usage';

/** Tells that extraction has failed, and what models had used for the job by then: that has to be paid all the same. */
export class ExtractionFailure implements GiveUp {
  private readonly failure = new StageFailure({
    stage: 'extraction',
    askedBy: OcrCompleted,
    codeForUnforeseen: 'EXTRACTION_FAILED',
  });

  async giveUp(
    contract: MessageContract,
    payload: unknown,
    error: DomainError,
    transaction: Transaction,
  ): Promise<void> {
    await this.failure.giveUp(contract, payload, error, transaction);
    if (contract !== OcrCompleted) return;
    const { jobId, tenantId } = payload as OcrCompletedPayload;
    const recordedAt = new Date().toISOString();
    for (const [stage, tokens] of await settleAnswers(jobId, transaction.manager)) {
      const readings = tokenUsage(tokens);
      if (readings.length === 0) continue;
      await transaction.emit(UsageRecorded, { jobId, tenantId, stage, recordedAt, readings });
    }
  }
}
