import { createHash } from 'node:crypto';
import { BlobStore } from '@cira/common/blobs/blob-store';
import { Runtime } from '@cira/common/runtime/runtime';
import { RUNTIME } from '@cira/common/runtime/service.module';
import { blobKeys, DomainError, OcrRequestedPayload, Retrieval, RetrievalSchema } from '@cira/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { FetchedDocument, fetchDocument } from '../fetching/fetch-document';
import { OCR_WORKER_CONFIG } from '../ocr-worker-config.token';
import { OcrWorkerConfig } from '../ocr-worker.config';
import { ReadingMetrics } from '../recognition/reading-metrics';

export interface ObtainedDocument {
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly key: string;
  /** Null for one that was uploaded. */
  readonly fetched: Retrieval | null;
}

/**
 * The bytes of a job's document, from the blob store or from its URL. A fetched one is kept beside the uploads, and is
 * not fetched again for the same job: the pages that were read are those of the first bytes.
 */
@Injectable()
export class ObtainDocument {
  private readonly blobs: BlobStore;

  constructor(
    @Inject(RUNTIME) runtime: Runtime,
    @Inject(OCR_WORKER_CONFIG) private readonly config: OcrWorkerConfig,
    private readonly metrics: ReadingMetrics,
  ) {
    this.blobs = runtime.blobs;
  }

  /** @throws DomainError URL_* when a URL can't or must not be fetched */
  async execute({ tenantId, documentId, source }: OcrRequestedPayload): Promise<ObtainedDocument> {
    if (source.kind === 'blob') return this.stored(source.key, null);
    const key = blobKeys.original(tenantId, documentId);
    const retrievalKey = blobKeys.retrieval(tenantId, documentId);
    if (await this.blobs.exists(key)) return this.stored(key, await this.storedRetrieval(retrievalKey));
    const { bytes, sha256, retrieval } = await this.fetched(source.url);
    await this.blobs.put(retrievalKey, Buffer.from(JSON.stringify(retrieval)));
    await this.blobs.put(key, bytes);
    return { bytes, sha256, key, fetched: retrieval };
  }

  private async stored(key: string, fetched: Retrieval | null): Promise<ObtainedDocument> {
    const bytes = await this.blobs.get(key);
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), key, fetched };
  }

  /** Null where an older version of this service fetched it. */
  private async storedRetrieval(key: string): Promise<Retrieval | null> {
    if (!(await this.blobs.exists(key))) return null;
    return RetrievalSchema.parse(JSON.parse((await this.blobs.get(key)).toString()));
  }

  private async fetched(url: string): Promise<FetchedDocument> {
    try {
      const document = await fetchDocument(url, {
        allowPrivate: this.config.ALLOW_PRIVATE_URLS,
        maxBytes: this.config.FETCH_MAX_BYTES,
        timeoutMs: this.config.FETCH_TIMEOUT_MS,
        maxRedirects: this.config.FETCH_MAX_REDIRECTS,
      });
      this.metrics.fetched('ok');
      return document;
    } catch (error) {
      this.metrics.fetched(DomainError.from(error).code);
      throw error;
    }
  }
}
