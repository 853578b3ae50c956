import { Readable } from 'node:stream';

export type BlobBody = Uint8Array | Readable;

export interface PutBlobOptions {
  /** Media type that the store keeps beside the bytes, where it can. */
  readonly contentType?: string;
}

/**
 * Documents, page images and results by key, e.g. `tenants/<id>/documents/<id>/original` (see `blob-key.ts`; no key
 * may be the folder of another). `libs/common/test/blob-store.int-spec.ts` is what every implementation must pass.
 */
export interface BlobStore {
  /**
   * Stores a blob, durably once resolved. An older blob of the same key is replaced in one step: readers see the whole
   * old one or the whole new one, and a body that fails half-way leaves the old one (or none) and rejects with the
   * body's error. A stream is consumed whatever the outcome.
   */
  put(key: string, body: BlobBody, options?: PutBlobOptions): Promise<void>;
  /** The whole blob. @throws BlobNotFoundError */
  get(key: string): Promise<Buffer>;
  /** The blob piece by piece; read it to its end or destroy it. @throws BlobNotFoundError, before the first byte */
  stream(key: string): Promise<Readable>;
  exists(key: string): Promise<boolean>;
  /** Removes a blob; a blob that is not there is no error. */
  delete(key: string): Promise<void>;
  /** Throws when the store can't take writes, found out by a tiny write; cheap enough for a health probe. */
  check(): Promise<void>;
  /** Lets go of connections. The store must not be used afterwards. */
  close(): Promise<void>;
}

export class BlobNotFoundError extends Error {
  constructor(
    readonly key: string,
    cause?: unknown,
  ) {
    super(`There is no blob ${key}`, cause === undefined ? undefined : { cause });
    this.name = 'BlobNotFoundError';
  }
}
