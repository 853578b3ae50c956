import { preparePostgresHome } from '@cira/common/runtime/embedded/postgres-home';
import { run } from '@cira/common/runtime/embedded/run-command';

/** Stops the PostgreSQL of a running embedded platform, under its services. */
export async function stopDatabase(dataDir: string): Promise<void> {
  await control(dataDir, ['stop', '-m', 'fast']);
}

/** Starts it again as it was, on the same port: `restart` remembers its options. */
export async function startDatabase(dataDir: string): Promise<void> {
  await control(dataDir, ['restart', '-m', 'fast']);
}

async function control(dataDir: string, [command = '', ...rest]: readonly string[]): Promise<void> {
  const home = await preparePostgresHome(dataDir);
  await run(home.binary('pg_ctl'), [command, '-D', home.cluster, '-w', '-l', home.logFile, ...rest], home);
}
