import { Consumes } from '@cira/common/messaging/consumes';
import { ImagesRequested, ImagesRequestedPayload } from '@cira/contracts';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { PageImages } from './page-images';

@Controller()
export class ImagesRequestedConsumer {
  constructor(private readonly images: PageImages) {}

  @Consumes(ImagesRequested)
  async requested(@Payload() payload: ImagesRequestedPayload): Promise<void> {
    await this.images.complete(payload);
  }
}
