import { DeliveryContext } from '@cira/common/messaging/consumes';
import { UnitOfWork } from '@cira/common/messaging/unit-of-work';
import { Runtime } from '@cira/common/runtime/runtime';
import { RUNTIME } from '@cira/common/runtime/service.module';
import {
  blobKeys,
  DomainError,
  OcrCompleted,
  OcrRequestedPayload,
  ImagesRequested,
  Reading,
  StageStarted,
  UsageRecorded,
} from '@cira/contracts';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { DocumentReader, PageKeeper } from '../recognition/document-reader';
import { ReadingMetrics } from '../recognition/reading-metrics';
import { ObtainDocument, ObtainedDocument } from './obtain-document';
import { PageCheckpoints } from './page-checkpoints';
import { lacksImages, PageImages } from './page-images';
import { readingUsage } from './reading-usage';

/** Gets the document of a job, reads it, and leaves its words for the extraction-worker and its pages for people. */
@Injectable()
export class ReadRequestedDocument {
  private readonly logger = new Logger(ReadRequestedDocument.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly obtainDocument: ObtainDocument,
    private readonly reader: DocumentReader,
    private readonly checkpoints: PageCheckpoints,
    private readonly images: PageImages,
    private readonly metrics: ReadingMetrics,
    @Inject(RUNTIME) private readonly runtime: Runtime,
  ) {}

  /** @throws DomainError when the document can't be had or read; whether a retry can help is in the error */
  execute(request: OcrRequestedPayload, { messageId }: DeliveryContext): Promise<void> {
    return this.metrics.whileInHand(() => this.perform(request, messageId));
  }

  private async perform(request: OcrRequestedPayload, messageId: string): Promise<void> {
    const { jobId, tenantId, documentId } = request;
    const startedAt = new Date().toISOString();
    // With every try: one that failed may have ended before the stage was announced. A job only ever moves forward.
    await this.unitOfWork.run((transaction) =>
      transaction.emit(StageStarted, { jobId, tenantId, stage: 'ocr', startedAt }),
    );
    const document = await this.obtainDocument.execute(request);
    const { reading, imagesOf } = await this.read(request, document);
    const readingKey = blobKeys.reading(tenantId, jobId);
    await this.runtime.blobs.put(readingKey, Buffer.from(JSON.stringify(reading)));

    const completedAt = new Date().toISOString();
    await this.unitOfWork.once(messageId, async (transaction) => {
      await transaction.emit(OcrCompleted, {
        ...{ jobId, tenantId, documentId, readingKey, startedAt, completedAt },
        documentKey: document.key,
        sha256: document.sha256,
        mediaType: reading.mediaType,
        sizeBytes: document.bytes.length,
        pageCount: reading.pages.length,
        fetched: document.fetched,
      });
      await transaction.emit(UsageRecorded, {
        ...{ jobId, tenantId, stage: 'ocr', recordedAt: completedAt },
        readings: readingUsage(reading),
      });
      if (lacksImages(reading, imagesOf)) {
        await transaction.emit(ImagesRequested, {
          jobId,
          tenantId,
          readingKey,
          documentKey: document.key,
        });
      }
      await this.checkpoints.forget(jobId, transaction.manager);
    });
    this.report(reading, Date.parse(completedAt) - Date.parse(startedAt));
  }

  /** Also gives the numbers of the pages whose images are kept already. */
  private async read(
    request: OcrRequestedPayload,
    { bytes }: ObtainedDocument,
  ): Promise<{ reading: Reading; imagesOf: Set<number> }> {
    const { jobId } = request;
    const imagesOf = new Set<number>();
    const keeper: PageKeeper = {
      resume: () => this.checkpoints.resume(jobId),
      keep: async ({ page, image }) => {
        if (image !== null) {
          await this.images.keep(request, page.number, image);
          imagesOf.add(page.number);
        }
        await this.checkpoints.keep(jobId, page);
      },
    };
    try {
      return { reading: await this.reader.read({ id: jobId, bytes }, keeper), imagesOf };
    } catch (error) {
      if (error instanceof DomainError && !error.retryable) await this.checkpoints.forget(jobId);
      throw error;
    }
  }

  private report({ pages }: Reading, durationMs: number): void {
    for (const page of pages) this.metrics.pageRead(page);
    const pagesBy = (wanted: string) => pages.filter(({ route }) => route === wanted).length;
    this.logger.log({
      message: 'document read',
      pages: pages.length,
      ocr_pages: pagesBy('ocr'),
      unread_pages: pagesBy('unread'),
      duration_ms: durationMs,
    });
  }
}
