import { isDeepStrictEqual } from 'node:util';
import { Transaction } from '@cira/common/messaging/unit-of-work';
import { JobCosted, STAGES } from '@cira/contracts';
import { jobCost } from '../pricing/job-cost';
import { RateCard } from '../pricing/rate-card';
import { JobStatement } from './job-statement.entity';
import { LedgerEntry } from './ledger-entry.entity';

interface Revision {
  /** Whether the job is known to have ended, so that stages that have used nothing yet will not any more. */
  readonly jobEnded: boolean;
  /** The card in force, named where the ledger names none because nothing was used. */
  readonly card: RateCard;
  readonly now: Date;
}

/**
 * Computes a job's cost anew from its ledger and, if that changes what was last said, says it in `job.costed`.
 * The statement must be locked. It is final once every stage has been billed, in whatever order the messages come, or
 * the job has ended before; and it stays final.
 */
export async function reviseStatement(
  transaction: Transaction,
  statement: JobStatement,
  { jobEnded, card, now }: Revision,
): Promise<void> {
  const { jobId, tenantId } = statement;
  const entries = await transaction.manager.find(LedgerEntry, { where: { jobId }, order: { id: 'ASC' } });
  const everyStageBilled = STAGES.every((stage) => entries.some((entry) => entry.stage === stage));
  const revised = {
    revision: statement.revision + 1,
    final: statement.final || jobEnded || everyStageBilled,
    cost: jobCost(entries),
  };
  if (statement.final === revised.final && isDeepStrictEqual(statement.cost, revised.cost)) return;

  await transaction.manager.update(JobStatement, { jobId }, revised);
  await transaction.emit(JobCosted, {
    jobId,
    tenantId,
    ...revised,
    rateCard: rateCardsOf(entries) || card.id,
    costedAt: now.toISOString(),
  });
}

/** Ids of the cards that the entries are priced from; more than one where a job ran while the card changed. */
function rateCardsOf(entries: readonly LedgerEntry[]): string {
  return [...new Set(entries.map(({ rateCard }) => rateCard))].join(', ');
}
