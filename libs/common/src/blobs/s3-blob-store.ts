import { Readable } from 'node:stream';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectCommandOutput,
  HeadBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { S3Config } from '../config/platform-config';
import { assertBlobKey } from './blob-key';
import { BlobBody, BlobNotFoundError, BlobStore, PutBlobOptions } from './blob-store';

/** Overwritten by every health check, so it never grows. */
const CHECK_KEY = 'health/write-check';
const CONNECT_TIMEOUT_MS = 5_000;
/** Time without an answer after which a request counts as lost. */
const REQUEST_TIMEOUT_MS = 60_000;

/** Blobs as objects of one bucket of any server that speaks the S3 protocol. */
export class S3BlobStore implements BlobStore {
  private constructor(
    private readonly client: S3Client,
    private readonly bucket: string,
  ) {}

  /**
   * Connects to the bucket; without keys in the configuration the SDK looks for its own (role of the pod, environment).
   *
   * @throws where the bucket is missing and `createBucket` is not set, or the server can't be reached
   */
  static async open(config: S3Config): Promise<S3BlobStore> {
    const store = new S3BlobStore(s3Client(config), config.bucket);
    try {
      await store.ensureBucket(config.createBucket);
    } catch (error) {
      await store.close();
      throw error;
    }
    return store;
  }

  async put(key: string, body: BlobBody, options: PutBlobOptions = {}): Promise<void> {
    const params = {
      ...this.object(key),
      Body: body,
      ...(options.contentType === undefined ? {} : { ContentType: options.contentType }),
    };
    if (!(body instanceof Readable)) {
      await this.client.send(new PutObjectCommand({ ...params, ContentLength: body.byteLength }));
      return;
    }
    try {
      // In parts, because the length is not known; on failure the parts are removed and no object comes to be.
      await new Upload({ client: this.client, params }).done();
    } catch (error) {
      // The body's own failure says more than what the clean-up may have met afterwards.
      const cause = body.errored ?? error;
      body.destroy();
      throw cause;
    }
  }

  async get(key: string): Promise<Buffer> {
    const { Body } = await this.getObject(key);
    return Buffer.from((await Body?.transformToByteArray()) ?? []);
  }

  async stream(key: string): Promise<Readable> {
    const { Body } = await this.getObject(key);
    if (Body instanceof Readable) return Body;
    throw new Error(`S3 answered without a body for ${key}`);
  }

  async exists(key: string): Promise<boolean> {
    try {
      await this.client.send(new HeadObjectCommand(this.object(key)));
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  async delete(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.object(key)));
  }

  async check(): Promise<void> {
    await this.put(CHECK_KEY, new Uint8Array());
  }

  async close(): Promise<void> {
    this.client.destroy();
  }

  private object(key: string): { Bucket: string; Key: string } {
    assertBlobKey(key);
    return { Bucket: this.bucket, Key: key };
  }

  private async getObject(key: string): Promise<GetObjectCommandOutput> {
    return this.client.send(new GetObjectCommand(this.object(key))).catch((error: unknown) => {
      throw isMissing(error) ? new BlobNotFoundError(key, error) : error;
    });
  }

  private async ensureBucket(createIfMissing: boolean): Promise<void> {
    try {
      await this.client.send(new HeadBucketCommand({ Bucket: this.bucket }));
    } catch (error) {
      if (!isMissing(error)) throw error;
      if (!createIfMissing) throw new Error(`There is no S3 bucket ${this.bucket}`, { cause: error });
      await this.createBucket();
    }
  }

  private async createBucket(): Promise<void> {
    try {
      await this.client.send(new CreateBucketCommand({ Bucket: this.bucket }));
    } catch (error) {
      // Another replica was faster.
      if (error instanceof S3ServiceException && error.name === 'BucketAlreadyOwnedByYou') return;
      throw error;
    }
  }
}

function s3Client(config: S3Config): S3Client {
  const { endpoint, region, accessKeyId, secretAccessKey, forcePathStyle } = config;
  return new S3Client({
    region,
    forcePathStyle,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(accessKeyId === undefined || secretAccessKey === undefined
      ? {}
      : { credentials: { accessKeyId, secretAccessKey } }),
    // The default sends checksums as trailers of a chunked body, which some S3-compatible servers store as content.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: CONNECT_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS },
  });
}

/** `NotFound` is the name that bodyless answers (HEAD) get. A missing bucket is another matter and stays an error. */
function isMissing(error: unknown): boolean {
  return error instanceof S3ServiceException && (error.name === 'NoSuchKey' || error.name === 'NotFound');
}
