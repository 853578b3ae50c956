import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { BlobStore } from '@cira/common/blobs/blob-store';
import { decodeText } from '@cira/common/media/decode-text';
import { sniffMediaType } from '@cira/common/media/sniff-media-type';
import { Runtime } from '@cira/common/runtime/runtime';
import { RUNTIME } from '@cira/common/runtime/service.module';
import { blobKeys, DomainError, newId } from '@cira/contracts';
import { Inject, Injectable } from '@nestjs/common';

export interface Upload {
  readonly content: AsyncIterable<Buffer>;
  readonly fileName: string | null;
}

export interface UploadLimits {
  readonly maxBytes: number;
  /** Media types that the route takes, by content. */
  readonly mediaTypes: readonly string[];
}

export interface ReceivedDocument {
  readonly documentId: string;
  readonly blobKey: string;
  readonly fileName: string | null;
  readonly sha256: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
}

/** As much of a file as tells what it is. */
const HEAD_BYTES = 4_096;
/** A file that is too large is counted on to the end, to say how large it is, but not for ever. */
const COUNT_UP_TO_BYTES = 128 * 1024 * 1024;

/** Takes an uploaded document into the blob store, hashing and checking it on the way through. */
@Injectable()
export class ReceiveUpload {
  private readonly blobs: BlobStore;

  constructor(@Inject(RUNTIME) runtime: Runtime) {
    this.blobs = runtime.blobs;
  }

  /**
   * @throws DomainError EMPTY_FILE, FILE_TOO_LARGE, UNSUPPORTED_FILE_TYPE or what the content ended with; nothing is
   *   left in the store then
   */
  async execute(tenantId: string, upload: Upload, limits: UploadLimits): Promise<ReceivedDocument> {
    const documentId = newId();
    const blobKey = blobKeys.original(tenantId, documentId);
    const inspection = new Inspection(upload, limits);
    await this.blobs.put(blobKey, Readable.from(inspection.pass()));
    return { documentId, blobKey, fileName: upload.fileName, ...inspection.findings() };
  }

  async discard(document: ReceivedDocument): Promise<void> {
    await this.blobs.delete(document.blobKey);
  }
}

/** Lets the bytes through while it looks at them. */
class Inspection {
  private readonly hash = createHash('sha256');
  private sizeBytes = 0;
  private head = Buffer.alloc(0);
  private mediaType: string | null = null;

  constructor(
    private readonly upload: Upload,
    private readonly limits: UploadLimits,
  ) {}

  async *pass(): AsyncGenerator<Buffer> {
    for await (const chunk of this.upload.content) {
      this.sizeBytes += chunk.length;
      if (this.sizeBytes > COUNT_UP_TO_BYTES) break;
      if (this.sizeBytes > this.limits.maxBytes) continue;
      this.hash.update(chunk);
      if (this.head.length < HEAD_BYTES) {
        this.head = Buffer.concat([this.head, chunk.subarray(0, HEAD_BYTES - this.head.length)]);
      }
      yield chunk;
    }
    this.check();
  }

  findings() {
    return { sha256: this.hash.digest('hex'), sizeBytes: this.sizeBytes, mediaType: this.mediaType ?? '' };
  }

  private check(): void {
    if (this.sizeBytes === 0) throw new DomainError('EMPTY_FILE', { field: 'file' });
    if (this.sizeBytes > this.limits.maxBytes) {
      const size = this.sizeBytes > COUNT_UP_TO_BYTES ? `over ${COUNT_UP_TO_BYTES}` : this.sizeBytes;
      throw new DomainError('FILE_TOO_LARGE', { field: 'file', detail: `File size: ${size} bytes` });
    }
    this.mediaType = sniffMediaType(this.head);
    if (this.mediaType === null || !this.limits.mediaTypes.includes(this.mediaType)) {
      const found = this.mediaType ?? (isText(this.head) ? 'text/plain' : 'application/octet-stream');
      throw new DomainError('UNSUPPORTED_FILE_TYPE', {
        field: 'file',
        detail: `Invalid file type: ${found}`,
      });
    }
  }
}

/** Good for an error message only: no control characters but those of a text file. */
function isText(head: Buffer): boolean {
  return !/(?![\t\n\f\r])\p{Cc}/u.test(decodeText(head));
}
