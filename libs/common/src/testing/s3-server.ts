import S3rver from 's3rver';
import { MemoryS3Store } from './memory-s3-store';

export interface S3Server {
  /** `http://127.0.0.1:<port>`, to be used with path-style addresses. */
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** A bucket that exists. */
  readonly bucket: string;
  /** Keys of multipart uploads that were begun and neither completed nor aborted. */
  unfinishedUploads(): string[];
  stop(): Promise<void>;
}

/**
 * Starts an S3 server in this process on a free loopback port, for tests. All is in memory; the access key must be the
 * one returned, signatures are not checked.
 */
export async function startS3Server(): Promise<S3Server> {
  const store = new MemoryS3Store();
  const bucket = 'cira-test';
  await store.putBucket(bucket);

  const server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, vhostBuckets: false });
  server.store = server.context.store = store;
  server.middleware.unshift(abortMultipartUpload(store));
  const { port } = await server.run();

  return {
    endpoint: `http://127.0.0.1:${port}`,
    // The one account that s3rver knows.
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    bucket,
    unfinishedUploads: () => store.unfinishedUploads,
    stop: async () => {
      server.httpServer.closeAllConnections();
      await server.close();
    },
  };
}

/** The one call of the protocol's upload part that s3rver lacks. */
function abortMultipartUpload(store: MemoryS3Store): S3rver.Middleware {
  return async (context, next) => {
    const { uploadId } = context.query;
    if (context.method !== 'DELETE' || uploadId === undefined) return next();
    store.abortUpload(uploadId);
    context.status = 204;
  };
}
