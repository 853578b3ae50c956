import { isDeepStrictEqual } from 'node:util';
import { Transaction } from '@cira/common/messaging/unit-of-work';
import { JobCosted } from '@cira/contracts';
import { jobCost } from '../pricing/job-cost';
import { RateCard } from '../pricing/rate-card';
import { JobStatement } from './job-statement.entity';
import { LedgerEntry } from './ledger-entry.entity';

interface Revision {
  /** Whether what just happened was the last that could cost anything. A final statement stays final. */
  readonly final: boolean;
  /** The card in force, named where the ledger names none because nothing was used. */
  readonly card: RateCard;
  readonly now: Date;
}

/**
 * Computes a job's cost anew from its ledger and, if that changes what was last said, says it in `job.costed`.
 * The statement must be locked.
 */
export async function reviseStatement(
  transaction: Transaction,
  statement: JobStatement,
  { final, card, now }: Revision,
): Promise<void> {
  const { jobId, tenantId } = statement;
  const entries = await transaction.manager.find(LedgerEntry, { where: { jobId }, order: { id: 'ASC' } });
  const revised = {
    revision: statement.revision + 1,
    final: statement.final || final,
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
