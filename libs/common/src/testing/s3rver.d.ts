/** The part of s3rver (no types of its own) that `s3-server.ts` uses. */
declare module 's3rver' {
  import { AddressInfo } from 'node:net';

  class S3rver {
    constructor(options: { address: string; port: number; silent: boolean; vhostBuckets: boolean });
    /** Read by the routes. */
    readonly context: { store: unknown };
    /** Read by `run` and `close`. */
    store: unknown;
    readonly middleware: S3rver.Middleware[];
    readonly httpServer: { closeAllConnections(): void };
    run(): Promise<AddressInfo>;
    close(): Promise<void>;
  }

  namespace S3rver {
    /** A Koa context, as far as we look into it. */
    interface Context {
      readonly method: string;
      readonly query: Record<string, string | undefined>;
      status: number;
    }

    type Middleware = (context: Context, next: () => Promise<void>) => Promise<void>;
  }

  export = S3rver;
}
