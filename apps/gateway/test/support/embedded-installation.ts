import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres } from '@cira/common/runtime/embedded/embedded-postgres';
import { preparePostgresHome } from '@cira/common/runtime/embedded/postgres-home';
import { Installation } from './installation';

/** One process and one folder. */
export async function createEmbeddedInstallation(): Promise<Installation & { readonly dataDir: string }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'cira-e2e-data-'));
  // mkdtemp lets nobody else in, and PostgreSQL runs as another user when the tests run as root.
  await chmod(dataDir, 0o755);
  return {
    dataDir,
    processes: [{ name: 'cira', main: 'dist/apps/gateway/src/main.embedded.js' }],
    settings: { DATA_DIR: dataDir },
    databaseUrl: () => urlOfRunningPostgres(dataDir),
    async remove() {
      // PostgreSQL outlives an owner that was killed: adopt it, if only to stop it.
      await (await EmbeddedPostgres.start(dataDir)).stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Read from the files of the cluster, because its owner tells nobody. */
async function urlOfRunningPostgres(dataDir: string): Promise<string> {
  const { cluster, passwordFile } = await preparePostgresHome(dataDir);
  const password = (await readFile(passwordFile, 'utf8')).trim();
  const [, , , port] = (await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n');
  return `postgresql://cira:${password}@127.0.0.1:${port ?? ''}/cira`;
}
