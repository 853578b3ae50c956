import { BlobStore } from '@cira/common/blobs/blob-store';
import { Runtime } from '@cira/common/runtime/runtime';
import { RUNTIME } from '@cira/common/runtime/service.module';
import { blobKeys, DomainError, Page, ImagesRequestedPayload, Reading, ReadingSchema } from '@cira/contracts';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { DocumentReader } from '../recognition/document-reader';
import { ReaderLost } from '../recognition/readers/reader-lost';

type Job = Pick<ImagesRequestedPayload, 'tenantId' | 'jobId'>;

/** The pictures of pages that people look at, beside the words that were read on them. */
@Injectable()
export class PageImages {
  private readonly logger = new Logger(PageImages.name);
  private readonly blobs: BlobStore;

  constructor(
    @Inject(RUNTIME) runtime: Runtime,
    private readonly reader: DocumentReader,
  ) {
    this.blobs = runtime.blobs;
  }

  async keep({ tenantId, jobId }: Job, number: number, jpeg: Uint8Array): Promise<void> {
    await this.blobs.put(blobKeys.pageImage(tenantId, jobId, number), jpeg, { contentType: 'image/jpeg' });
  }

  /** Draws the pages of a document that have no picture yet. */
  async complete({ documentKey, readingKey, ...job }: ImagesRequestedPayload): Promise<void> {
    const reading = ReadingSchema.parse(JSON.parse((await this.blobs.get(readingKey)).toString()));
    const document = { id: job.jobId, bytes: await this.blobs.get(documentKey) };
    for (const page of reading.pages.filter(canBeDrawn)) {
      if (await this.blobs.exists(blobKeys.pageImage(job.tenantId, job.jobId, page.number))) continue;
      try {
        await this.keep(job, page.number, await this.reader.render(document, page));
      } catch (error) {
        // A page that can't be drawn has no picture; whatever else is wrong, another try may mend.
        if (!(error instanceof ReaderLost || (error instanceof DomainError && !error.retryable))) throw error;
        this.logger.warn({ message: 'page image not kept', page: page.number, reason: error.message });
      }
    }
  }
}

/** Whether there is more to draw than the pages whose readers had a picture at hand. */
export function lacksImages({ pages }: Reading, kept: ReadonlySet<number>): boolean {
  return pages.some((page) => canBeDrawn(page) && !kept.has(page.number));
}

/** A page that broke its readers would break another. */
function canBeDrawn({ route }: Page): boolean {
  return route !== 'unread';
}
