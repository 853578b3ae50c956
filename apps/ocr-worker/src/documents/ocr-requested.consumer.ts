import { Consumes, DeliveryContext } from '@cira/common/messaging/consumes';
import { OcrRequested, OcrRequestedPayload } from '@cira/contracts';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { ReadRequestedDocument } from './read-requested-document';

@Controller()
export class OcrRequestedConsumer {
  constructor(private readonly readRequestedDocument: ReadRequestedDocument) {}

  @Consumes(OcrRequested)
  async requested(@Payload() payload: OcrRequestedPayload, @Ctx() delivery: DeliveryContext): Promise<void> {
    await this.readRequestedDocument.execute(payload, delivery);
  }
}
