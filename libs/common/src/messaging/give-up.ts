import { DomainError, MessageContract } from '@cira/contracts';
import { Transaction } from './unit-of-work';

/**
 * What a service does about a message that it can't handle for good, such as telling the gateway that the job has
 * failed. Runs in one transaction with the inbox row, so it happens once.
 */
export interface GiveUp {
  giveUp(
    contract: MessageContract,
    payload: unknown,
    error: DomainError,
    transaction: Transaction,
  ): Promise<void>;
}
