import { DeliveryContext } from '@cira/common/messaging/consumes';
import { UnitOfWork } from '@cira/common/messaging/unit-of-work';
import { Runtime } from '@cira/common/runtime/runtime';
import { RUNTIME } from '@cira/common/runtime/service.module';
import { blobKeys, OcrCompleted, OcrRequestedPayload, StageStarted, UsageRecorded } from '@cira/contracts';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { DocumentReaders } from '../recognition/document-readers';
import { readingUsage } from './reading-usage';
import { ObtainDocument } from './obtain-document';

/** Gets the document of a job, reads it, and leaves its words for the extraction-worker. */
@Injectable()
export class ReadRequestedDocument {
  private readonly logger = new Logger(ReadRequestedDocument.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly obtainDocument: ObtainDocument,
    private readonly readers: DocumentReaders,
    @Inject(RUNTIME) private readonly runtime: Runtime,
  ) {}

  /** @throws DomainError when the document can't be had or read; whether a retry can help is in the error */
  async execute(request: OcrRequestedPayload, { messageId }: DeliveryContext): Promise<void> {
    const { jobId, tenantId, documentId } = request;
    const startedAt = new Date().toISOString();
    // With every try: one that failed may have ended before the stage was announced. A job only ever moves forward.
    await this.unitOfWork.run((transaction) =>
      transaction.emit(StageStarted, { jobId, tenantId, stage: 'ocr', startedAt }),
    );
    const document = await this.obtainDocument.execute(request);
    const reading = await this.readers.read(document.bytes);
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
      });
      await transaction.emit(UsageRecorded, {
        ...{ jobId, tenantId, stage: 'ocr', recordedAt: completedAt },
        readings: readingUsage(reading),
      });
    });
    this.logger.log({
      message: 'document read',
      pages: reading.pages.length,
      ocr_pages: reading.pages.filter((page) => page.route === 'ocr').length,
      duration_ms: Date.parse(completedAt) - Date.parse(startedAt),
    });
  }
}
