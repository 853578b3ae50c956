import { annotateCorrelation, correlationIdOrNew } from '@cira/common/correlation/correlation';
import { UnitOfWork } from '@cira/common/messaging/unit-of-work';
import { DocumentSource, newId, OcrRequested } from '@cira/contracts';
import { Injectable } from '@nestjs/common';
import { Principal } from '../access/principal';
import { InvoiceDocument } from '../documents/document.entity';
import { ReceivedDocument } from '../documents/receive-upload';
import { Job } from './job.entity';

export type Submission =
  | { readonly kind: 'upload'; readonly document: ReceivedDocument }
  | { readonly kind: 'url'; readonly url: string };

/** Accepts a document for processing. Once this resolves, the job is never lost. */
@Injectable()
export class SubmitDocument {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(caller: Principal, submission: Submission): Promise<Job> {
    const jobId = newId();
    annotateCorrelation({ jobId });
    return this.unitOfWork.run(async (transaction) => {
      const documents = transaction.manager.getRepository(InvoiceDocument);
      const jobs = transaction.manager.getRepository(Job);
      const document = await documents.save(documents.create(documentOf(caller, submission)));
      const job = await jobs.save(
        jobs.create({
          id: jobId,
          tenantId: caller.tenantId,
          apiKeyId: caller.apiKeyId,
          documentId: document.id,
          status: 'queued',
          correlationId: correlationIdOrNew(),
          // From here and not from PostgreSQL, whose microseconds a cursor could not carry.
          createdAt: new Date(),
        }),
      );
      await transaction.emit(OcrRequested, {
        jobId,
        tenantId: caller.tenantId,
        documentId: document.id,
        source: sourceOf(submission),
      });
      return job;
    });
  }
}

function documentOf({ tenantId }: Principal, submission: Submission): Partial<InvoiceDocument> {
  if (submission.kind === 'url') return { id: newId(), tenantId, sourceUrl: submission.url };
  const { documentId: id, ...facts } = submission.document;
  return { id, tenantId, ...facts };
}

function sourceOf(submission: Submission): DocumentSource {
  return submission.kind === 'url' ? submission : { kind: 'blob', key: submission.document.blobKey };
}
