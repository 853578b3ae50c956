import { BlobStore } from '@cira/common/blobs/blob-store';
import { UnitOfWork } from '@cira/common/messaging/unit-of-work';
import { Runtime } from '@cira/common/runtime/runtime';
import { RUNTIME } from '@cira/common/runtime/service.module';
import {
  ExtractedInvoice,
  ExtractedInvoiceSchema,
  newId,
  VerificationCompletedPayload,
} from '@cira/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { Invoice } from '../invoices/invoice.entity';
import { advanceJob } from './advance-job';

/** Takes the verified invoice into the system of record and ends the job. */
@Injectable()
export class CompleteJob {
  private readonly blobs: BlobStore;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(RUNTIME) runtime: Runtime,
  ) {
    this.blobs = runtime.blobs;
  }

  async execute(messageId: string, payload: VerificationCompletedPayload): Promise<void> {
    const extracted = await this.readInvoice(payload.invoiceKey);
    const { jobId, tenantId, documentId } = payload;
    const extraction = Date.parse(payload.verificationStartedAt) - Date.parse(payload.extractionStartedAt);
    const verification = Date.parse(payload.completedAt) - Date.parse(payload.verificationStartedAt);
    await this.unitOfWork.once(messageId, async ({ manager }) => {
      const durations = { extraction, verification };
      const job = await advanceJob(manager, jobId, { to: 'completed', durations });
      if (!job) return;
      const invoices = manager.getRepository(Invoice);
      await invoices.insert(invoices.create({ id: newId(), tenantId, jobId, documentId, extracted }));
    });
  }

  private async readInvoice(key: string): Promise<ExtractedInvoice> {
    return ExtractedInvoiceSchema.parse(JSON.parse((await this.blobs.get(key)).toString('utf8')));
  }
}
