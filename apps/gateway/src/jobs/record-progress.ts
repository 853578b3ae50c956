import { UnitOfWork } from '@cira/common/messaging/unit-of-work';
import { OcrCompletedPayload, StageStartedPayload } from '@cira/contracts';
import { Injectable } from '@nestjs/common';
import { InvoiceDocument } from '../documents/document.entity';
import { advanceJob } from './advance-job';
import { statusDuring } from './job-state';

@Injectable()
export class RecordProgress {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async stageStarted(messageId: string, { jobId, stage }: StageStartedPayload): Promise<void> {
    await this.unitOfWork.once(messageId, async ({ manager }) => {
      await advanceJob(manager, jobId, { to: statusDuring(stage) });
    });
  }

  /** Reading has told what the document is; extraction is next. */
  async documentRead(messageId: string, payload: OcrCompletedPayload): Promise<void> {
    const { jobId, documentId, tenantId, documentKey, sha256, mediaType, sizeBytes, pageCount } = payload;
    const { fetched: retrieval } = payload;
    const ocr = Date.parse(payload.completedAt) - Date.parse(payload.startedAt);
    await this.unitOfWork.once(messageId, async ({ manager }) => {
      await manager.update(
        InvoiceDocument,
        { id: documentId, tenantId },
        { blobKey: documentKey, sha256, mediaType, sizeBytes, pageCount, retrieval },
      );
      await advanceJob(manager, jobId, { to: statusDuring('extraction'), durations: { ocr } });
    });
  }
}
