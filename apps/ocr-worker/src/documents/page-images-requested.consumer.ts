import { Consumes } from '@cira/common/messaging/consumes';
import { PageImagesRequested, PageImagesRequestedPayload } from '@cira/contracts';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { PageImages } from './page-images';

@Controller()
export class PageImagesRequestedConsumer {
  constructor(private readonly images: PageImages) {}

  @Consumes(PageImagesRequested)
  async requested(@Payload() payload: PageImagesRequestedPayload): Promise<void> {
    await this.images.complete(payload);
  }
}
