import { Consumes, DeliveryContext } from '@cira/common/messaging/consumes';
import { StageFailed, StageFailedPayload } from '@cira/contracts';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { CloseStatement } from './close-statement';

@Controller()
export class StageFailedConsumer {
  constructor(private readonly closeStatement: CloseStatement) {}

  @Consumes(StageFailed)
  handle(@Payload() failure: StageFailedPayload, @Ctx() delivery: DeliveryContext): Promise<void> {
    return this.closeStatement.execute(delivery.messageId, failure);
  }
}
