import { ServiceName } from '@cira/contracts';
import { BlobStore } from '../blobs/blob-store';
import { Cache } from '../cache/cache';
import { MessageBroker } from '../messaging/message-broker';

/** What differs between a laptop and a cluster. Services get everything of it handed in and know neither. */
export interface Runtime {
  readonly kind: 'embedded' | 'distributed';
  readonly broker: MessageBroker;
  readonly blobs: BlobStore;
  readonly cache: Cache;
  /** Redis URL where rate limits are counted for all replicas; null where one process counts in its own memory. */
  readonly rateLimitUrl: string | null;
  /** PostgreSQL connection URL of a service; the service keeps to its own schema there. */
  databaseUrl(service: ServiceName): string;
  /** Releases everything. To be called once, after the services have stopped. */
  close(): Promise<void>;
}
