import { Cache } from '@cira/common/cache/cache';
import { Runtime } from '@cira/common/runtime/runtime';
import { RUNTIME } from '@cira/common/runtime/service.module';
import { DomainError, ExtractedInvoice, ExtractedInvoiceSchema, PIPELINE_VERSION } from '@cira/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { Principal } from '../access/principal';
import { ReceivedDocument, ReceiveUpload } from '../documents/receive-upload';
import { GatewayConfig } from '../gateway.config';
import { GATEWAY_CONFIG } from '../gateway-config.token';
import { JobWaiter } from '../jobs/job-waiter';
import { SubmitDocument } from '../jobs/submit-document';
import { FindInvoice } from './find-invoice';
import { unreadPages } from './unread-pages';

const CACHED_FOR_SECONDS = 86_400;

/** Sends a document through the pipeline and waits for the invoice. The same bytes are read once a day, if they can be. */
@Injectable()
export class ExtractNow {
  private readonly cache: Cache;

  constructor(
    private readonly submitDocument: SubmitDocument,
    private readonly receiveUpload: ReceiveUpload,
    private readonly jobWaiter: JobWaiter,
    private readonly findInvoice: FindInvoice,
    @Inject(RUNTIME) runtime: Runtime,
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
  ) {
    this.cache = runtime.cache;
  }

  /** @throws DomainError what the job failed with, or PROCESSING_TIMEOUT; the job itself goes on then */
  async execute(caller: Principal, document: ReceivedDocument): Promise<ExtractedInvoice> {
    // Within one tenant only: that somebody else has the same document must not even show in the time it takes.
    const key = `extraction:${PIPELINE_VERSION}:${caller.tenantId}:${document.sha256}`;
    const known = await this.cache.get(key);
    if (known !== null) {
      await this.receiveUpload.discard(document);
      return ExtractedInvoiceSchema.parse(JSON.parse(known));
    }
    const invoice = await this.process(caller, document);
    // What one try could not read, the next one may.
    if (unreadPages(invoice).length > 0) return invoice;
    await this.cache.set(key, JSON.stringify(invoice), CACHED_FOR_SECONDS);
    return invoice;
  }

  private async process(caller: Principal, document: ReceivedDocument): Promise<ExtractedInvoice> {
    const submitted = await this.submitDocument.execute(caller, { kind: 'upload', document });
    const job = await this.jobWaiter.untilEnded(submitted.id, this.config.EXTRACT_TIMEOUT_MS);
    if (!job)
      throw new DomainError('PROCESSING_TIMEOUT', { detail: `Still being processed as job ${submitted.id}` });
    if (job.failure) throw DomainError.fromWire(job.failure);
    return (await this.findInvoice.ofJob(job)).extracted;
  }
}
