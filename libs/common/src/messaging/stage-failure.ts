import { DomainError, ErrorCode, MessageContract, Stage, StageFailed } from '@cira/contracts';
import { GiveUp } from './give-up';
import { Transaction } from './unit-of-work';

interface StageFailureOptions {
  readonly stage: Stage;
  /** The message that asks for the stage; giving up any other is no failure of the job. */
  readonly askedBy: MessageContract;
  /** What an error that nobody foresaw is called when it ends this stage. */
  readonly codeForUnforeseen: ErrorCode;
}

/** What a worker does about a request that it can't meet: it tells that its stage of the job has failed. */
export class StageFailure implements GiveUp {
  constructor(private readonly options: StageFailureOptions) {}

  async giveUp(
    contract: MessageContract,
    payload: unknown,
    error: DomainError,
    transaction: Transaction,
  ): Promise<void> {
    if (contract !== this.options.askedBy) return;
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
