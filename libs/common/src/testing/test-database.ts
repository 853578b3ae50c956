import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres } from '../runtime/embedded/embedded-postgres';

export interface TestDatabase {
  readonly url: string;
  /** Stops PostgreSQL and removes its files. */
  stop(): Promise<void>;
}

/** A real PostgreSQL of the test's own, empty, ready in a second or two. */
export async function startTestDatabase(): Promise<TestDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'cira-test-db-'));
  // mkdtemp lets nobody else in, and PostgreSQL runs as another user when the tests run as root.
  await chmod(dataDir, 0o755);
  const postgres = await EmbeddedPostgres.start(dataDir);
  return {
    url: postgres.url,
    async stop() {
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
