import { UnitOfWork } from '@cira/common/messaging/unit-of-work';
import { StageFailedPayload } from '@cira/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { RATE_CARDS, RateCard } from '../pricing/rate-card';
import { rateCardAt } from '../pricing/rate-card-at';
import { lockStatement } from './lock-statement';
import { reviseStatement } from './revise-statement';

/** A failed job costs what its stages used until then, which may be nothing; no later stage will add to it. */
@Injectable()
export class CloseStatement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(RATE_CARDS) private readonly rateCards: readonly RateCard[],
  ) {}

  async execute(messageId: string, failure: StageFailedPayload): Promise<void> {
    const card = rateCardAt(this.rateCards, failure.failedAt);
    await this.unitOfWork.once(messageId, async (transaction) => {
      const statement = await lockStatement(transaction.manager, failure);
      await reviseStatement(transaction, statement, { failedStage: failure.stage, card, now: new Date() });
    });
  }
}
