import { createHash } from 'node:crypto';
import { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

type Headers = Record<string, unknown>;

interface StoredObject {
  readonly bytes: Buffer;
  readonly metadata: Headers;
}

interface Upload {
  readonly key: string;
  readonly headers: Headers;
  readonly parts: Map<number, Buffer>;
}

/**
 * The store behind the in-process S3 server. s3rver's own answers before the bytes are in its files and overwrites in
 * place, so that a test which reads what it has just written may see half of it; S3 itself promises neither.
 * Method names and shapes are those that s3rver's routes call.
 */
export class MemoryS3Store {
  private readonly buckets = new Map<string, Map<string, StoredObject>>();
  private readonly uploads = new Map<string, Upload>();

  async getBucket(name: string): Promise<{ name: string; creationDate: Date } | null> {
    return this.buckets.has(name) ? { name, creationDate: new Date(0) } : null;
  }

  async putBucket(name: string): Promise<unknown> {
    if (!this.buckets.has(name)) this.buckets.set(name, new Map());
    return this.getBucket(name);
  }

  async existsObject(bucket: string, key: string): Promise<boolean> {
    return this.objects(bucket).has(key);
  }

  async getObject(bucket: string, key: string): Promise<unknown> {
    const stored = this.objects(bucket).get(key);
    return stored === undefined ? null : presented(key, stored);
  }

  async listObjects(bucket: string, { prefix = '' }: { prefix?: string }): Promise<unknown> {
    const found = [...this.objects(bucket)].filter(([key]) => key.startsWith(prefix)).sort();
    return {
      objects: found.map(([key, stored]) => presented(key, stored)),
      commonPrefixes: [],
      isTruncated: false,
    };
  }

  async putObject(object: {
    bucket: string;
    key: string;
    content: Buffer | IncomingMessage;
    metadata: Headers;
  }) {
    const bytes = Buffer.isBuffer(object.content) ? object.content : await buffer(object.content);
    return this.keep(object.bucket, object.key, bytes, object.metadata);
  }

  async deleteObject(bucket: string, key: string): Promise<void> {
    this.objects(bucket).delete(key);
  }

  async initiateUpload(_bucket: string, key: string, uploadId: string, headers: Headers): Promise<void> {
    this.uploads.set(uploadId, { key, headers, parts: new Map() });
  }

  async putPart(_bucket: string, uploadId: string, partNumber: string, content: IncomingMessage) {
    const bytes = await buffer(content);
    this.upload(uploadId).parts.set(Number(partNumber), bytes);
    return { size: bytes.length, md5: md5(bytes) };
  }

  async putObjectMultipart(bucket: string, uploadId: string, parts: { number: number }[]) {
    const upload = this.upload(uploadId);
    const inOrder = [...parts].sort((a, b) => a.number - b.number);
    const bytes = Buffer.concat(inOrder.map(({ number }) => upload.parts.get(number) ?? Buffer.alloc(0)));
    this.uploads.delete(uploadId);
    return this.keep(bucket, upload.key, bytes, upload.headers);
  }

  async getSubresource(): Promise<null> {
    return null;
  }

  abortUpload(uploadId: string): void {
    this.uploads.delete(uploadId);
  }

  get unfinishedUploads(): string[] {
    return [...this.uploads.values()].map(({ key }) => key);
  }

  private keep(bucket: string, key: string, bytes: Buffer, headers: Headers) {
    const metadata = {
      'content-type': headers['content-type'] ?? 'binary/octet-stream',
      'content-length': bytes.length,
      'last-modified': new Date().toUTCString(),
      etag: JSON.stringify(md5(bytes)),
    };
    this.objects(bucket).set(key, { bytes, metadata });
    return { size: bytes.length, md5: md5(bytes) };
  }

  private objects(bucket: string): Map<string, StoredObject> {
    return this.buckets.get(bucket) ?? new Map<string, StoredObject>();
  }

  private upload(uploadId: string): Upload {
    const upload = this.uploads.get(uploadId);
    if (!upload) throw new Error(`No multipart upload ${uploadId}`);
    return upload;
  }
}

function presented(key: string, { bytes, metadata }: StoredObject) {
  return {
    key,
    metadata,
    size: bytes.length,
    lastModifiedDate: new Date(String(metadata['last-modified'])),
    content: Readable.from(bytes.length > 0 ? [bytes] : []),
  };
}

function md5(bytes: Buffer): string {
  return createHash('md5').update(bytes).digest('hex');
}
