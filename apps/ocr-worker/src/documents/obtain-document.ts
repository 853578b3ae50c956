import { createHash } from 'node:crypto';
import { BlobStore } from '@cira/common/blobs/blob-store';
import { Runtime } from '@cira/common/runtime/runtime';
import { RUNTIME } from '@cira/common/runtime/service.module';
import { blobKeys, OcrRequestedPayload } from '@cira/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { fetchDocument } from '../fetching/fetch-document';
import { OCR_WORKER_CONFIG } from '../ocr-worker-config.token';
import { OcrWorkerConfig } from '../ocr-worker.config';

export interface ObtainedDocument {
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly key: string;
}

/** The bytes of a job's document, from the blob store or from its URL; a fetched one is kept beside the uploads. */
@Injectable()
export class ObtainDocument {
  private readonly blobs: BlobStore;

  constructor(
    @Inject(RUNTIME) runtime: Runtime,
    @Inject(OCR_WORKER_CONFIG) private readonly config: OcrWorkerConfig,
  ) {
    this.blobs = runtime.blobs;
  }

  /** @throws DomainError URL_* when a URL can't or must not be fetched */
  async execute({ tenantId, documentId, source }: OcrRequestedPayload): Promise<ObtainedDocument> {
    if (source.kind === 'blob') {
      const bytes = await this.blobs.get(source.key);
      return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), key: source.key };
    }
    const { bytes, sha256 } = await fetchDocument(source.url, {
      allowPrivate: this.config.ALLOW_PRIVATE_URLS,
      maxBytes: this.config.FETCH_MAX_BYTES,
      timeoutMs: this.config.FETCH_TIMEOUT_MS,
      maxRedirects: this.config.FETCH_MAX_REDIRECTS,
    });
    const key = blobKeys.original(tenantId, documentId);
    await this.blobs.put(key, bytes);
    return { bytes, sha256, key };
  }
}
