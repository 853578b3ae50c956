import { Consumes, DeliveryContext } from '@cira/common/messaging/consumes';
import { OcrCompleted, OcrCompletedPayload } from '@cira/contracts';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { ExtractReadDocument } from './extract-read-document';

@Controller()
export class OcrCompletedConsumer {
  constructor(private readonly extractReadDocument: ExtractReadDocument) {}

  @Consumes(OcrCompleted)
  async completed(@Payload() payload: OcrCompletedPayload, @Ctx() delivery: DeliveryContext): Promise<void> {
    await this.extractReadDocument.execute(payload, delivery);
  }
}
