import { Consumes, DeliveryContext } from '@cira/common/messaging/consumes';
import { JobCosted, JobCostedPayload } from '@cira/contracts';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { RecordJobCost } from './record-job-cost';

@Controller()
export class JobCostedConsumer {
  constructor(private readonly recordJobCost: RecordJobCost) {}

  @Consumes(JobCosted)
  async costed(@Payload() payload: JobCostedPayload, @Ctx() delivery: DeliveryContext): Promise<void> {
    await this.recordJobCost.execute(delivery.messageId, payload);
  }
}
