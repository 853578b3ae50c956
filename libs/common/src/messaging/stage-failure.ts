import { DomainError, ErrorCode, MessageContract, Stage, StageFailed } from '@cira/contracts';
import { GiveUp } from './give-up';
import { Transaction } from './unit-of-work';

interface StageFailureOptions {
  readonly stage: Stage;
  /** What an error that nobody foresaw is called when it ends this stage. */
  readonly codeForUnforeseen: ErrorCode;
}

/** What a worker does about a message that it can't handle: it tells that its stage of the job has failed. */
export class StageFailure implements GiveUp {
  constructor(private readonly options: StageFailureOptions) {}

  async giveUp(
    _contract: MessageContract,
    payload: unknown,
    error: DomainError,
    transaction: Transaction,
  ): Promise<void> {
    const { jobId, tenantId } = payload as { jobId: string; tenantId: string };
    const { stage, codeForUnforeseen } = this.options;
    const named =
      error.code === 'INTERNAL_ERROR' ? new DomainError(codeForUnforeseen, { cause: error }) : error;
    await transaction.emit(StageFailed, {
      jobId,
      tenantId,
      stage,
      error: named.toWire(),
      failedAt: new Date().toISOString(),
    });
  }
}
