import { isDeepStrictEqual } from 'node:util';
import { Transaction } from '@cira/common/messaging/unit-of-work';
import { JobCosted, Stage, STAGES } from '@cira/contracts';
import { jobCost } from '../pricing/job-cost';
import { RateCard } from '../pricing/rate-card';
import { JobStatement } from './job-statement.entity';
import { LedgerEntry } from './ledger-entry.entity';

interface Revision {
  /** Where the job has ended before its time, when this is what just happened. */
  readonly failedStage?: Stage;
  /** The card in force, named where the ledger names none because nothing was used. */
  readonly card: RateCard;
  readonly now: Date;
}

/**
 * Computes a job's cost anew from its ledger and, if that changes what was last said, says it in `job.costed`.
 * The statement must be locked. It is final once every stage that there will be has been billed, in whatever order the
 * messages come; and it stays final.
 */
export async function reviseStatement(
  transaction: Transaction,
  statement: JobStatement,
  { failedStage, card, now }: Revision,
): Promise<void> {
  const { jobId, tenantId } = statement;
  const endedIn = failedStage ?? statement.failedStage;
  const entries = await transaction.manager.find(LedgerEntry, { where: { jobId }, order: { id: 'ASC' } });
  const final = statement.final || areBilled(stagesBefore(endedIn), entries);
  const cost = jobCost(entries);
  const isNews = statement.final !== final || !isDeepStrictEqual(statement.cost, cost);
  const revision = isNews ? statement.revision + 1 : statement.revision;

  await transaction.manager.update(JobStatement, { jobId }, { revision, final, cost, failedStage: endedIn });
  if (!isNews) return;
  await transaction.emit(JobCosted, {
    ...{ jobId, tenantId, revision, final, cost },
    rateCard: rateCardsOf(entries) || card.id,
    costedAt: now.toISOString(),
  });
}

/** The stages that will be billed for certain: all, or those before the one in which the job failed. */
function stagesBefore(failed: Stage | null): readonly Stage[] {
  return failed === null ? STAGES : STAGES.slice(0, STAGES.indexOf(failed));
}

function areBilled(stages: readonly Stage[], entries: readonly LedgerEntry[]): boolean {
  return stages.every((stage) => entries.some((entry) => entry.stage === stage));
}

/** Ids of the cards that the entries are priced from; more than one where a job ran while the card changed. */
function rateCardsOf(entries: readonly LedgerEntry[]): string {
  return [...new Set(entries.map(({ rateCard }) => rateCard))].join(', ');
}
