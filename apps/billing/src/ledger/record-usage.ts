import { UnitOfWork } from '@cira/common/messaging/unit-of-work';
import { UsageRecordedPayload } from '@cira/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { PricedLine, priceJob, priceUsage } from '../pricing/price-usage';
import { RATE_CARDS, RateCard } from '../pricing/rate-card';
import { rateCardAt } from '../pricing/rate-card-at';
import { LedgerEntry } from './ledger-entry.entity';
import { lockStatement } from './lock-statement';
import { reviseStatement } from './revise-statement';

/** Enters what a stage used into the ledger, at the prices of the time when it was used, and says what the job costs. */
@Injectable()
export class RecordUsage {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(RATE_CARDS) private readonly rateCards: readonly RateCard[],
  ) {}

  async execute(messageId: string, usage: UsageRecordedPayload): Promise<void> {
    const card = rateCardAt(this.rateCards, usage.recordedAt);
    const lines = [...priceUsage(usage.stage, usage.readings, card), ...priceJob(card)];
    await this.unitOfWork.once(messageId, async (transaction) => {
      const statement = await lockStatement(transaction.manager, usage);
      await addToLedger(transaction.manager, usage, lines);
      await reviseStatement(transaction, statement, { card, now: new Date() });
    });
  }
}

/** Entries that the ledger already has are left alone: the same usage may come again in another message. */
async function addToLedger(
  manager: EntityManager,
  { jobId, tenantId, recordedAt }: UsageRecordedPayload,
  lines: readonly PricedLine[],
): Promise<void> {
  const entries = lines.map((line) => ({ ...line, jobId, tenantId, recordedAt: new Date(recordedAt) }));
  await manager.createQueryBuilder().insert().into(LedgerEntry).values(entries).orIgnore().execute();
}
