import { GiveUp } from '@cira/common/messaging/give-up';
import { Transaction } from '@cira/common/messaging/unit-of-work';
import { DomainError, JobCosted, MessageContract } from '@cira/contracts';
import { advanceJob } from './advance-job';

/**
 * What the gateway does about a message that it can't handle: the job that it speaks of has failed, and says so.
 * A cost that can't be recorded is no reason to fail a job.
 */
export class GiveUpJob implements GiveUp {
  async giveUp(
    contract: MessageContract,
    payload: unknown,
    error: DomainError,
    transaction: Transaction,
  ): Promise<void> {
    if (contract.name === JobCosted.name) return;
    const { jobId } = payload as { jobId: string };
    await advanceJob(transaction.manager, jobId, {
      to: 'failed',
      failure: { stage: null, error: error.toWire() },
    });
  }
}
