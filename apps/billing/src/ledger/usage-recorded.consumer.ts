import { Consumes, DeliveryContext } from '@cira/common/messaging/consumes';
import { UsageRecorded, UsageRecordedPayload } from '@cira/contracts';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { RecordUsage } from './record-usage';

@Controller()
export class UsageRecordedConsumer {
  constructor(private readonly recordUsage: RecordUsage) {}

  @Consumes(UsageRecorded)
  handle(@Payload() usage: UsageRecordedPayload, @Ctx() delivery: DeliveryContext): Promise<void> {
    return this.recordUsage.execute(delivery.messageId, usage);
  }
}
