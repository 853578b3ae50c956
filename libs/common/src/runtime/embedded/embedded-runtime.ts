import { resolve } from 'node:path';
import { FolderBlobStore } from '../../blobs/folder-blob-store';
import { MemoryCache } from '../../cache/memory-cache';
import { PlatformConfig } from '../../config/platform-config';
import { Runtime } from '../runtime';
import { EmbeddedBroker } from './embedded-broker';
import { EmbeddedPostgres } from './embedded-postgres';

/** Extraction results of some tens of kilobytes each. */
const CACHE_ENTRIES = 1_000;

/** Everything in one process and one folder; nothing to install and nothing to configure. */
export async function openEmbeddedRuntime(config: PlatformConfig): Promise<Runtime> {
  const dataDir = resolve(config.DATA_DIR);
  const postgres = await EmbeddedPostgres.start(dataDir);
  const broker = await EmbeddedBroker.open(postgres.url);
  const blobs = await FolderBlobStore.open(resolve(dataDir, 'blobs'));
  const cache = new MemoryCache({ maxEntries: CACHE_ENTRIES });
  return {
    kind: 'embedded',
    broker,
    blobs,
    cache,
    rateLimitUrl: null,
    databaseUrl: () => postgres.url,
    async close() {
      await broker.close();
      await cache.close();
      await blobs.close();
      await postgres.stop();
    },
  };
}
