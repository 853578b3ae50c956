import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from './free-port';
import { PostgresHome, preparePostgresHome } from './postgres-home';
import { run } from './run-command';

const DATABASE = 'cira';
const USER = 'cira';
const START_TIMEOUT_SECONDS = 60;
/** Any constant will do; it tells our lock from others in the same database. */
const OWNER_LOCK = 20_251_122;

/**
 * A PostgreSQL of our own in the data folder, from the binaries in node_modules. It listens on a free loopback port
 * with a password and survives a crash of its owner; the next owner adopts it.
 */
export class EmbeddedPostgres {
  private constructor(
    readonly url: string,
    private readonly home: PostgresHome,
    private readonly ownership: Client,
  ) {}

  /**
   * @param dataDir absolute; holds `postgres/` (the cluster) and is used by one process at a time
   * @throws Error when another process has the folder open, or PostgreSQL does not start
   */
  static async start(dataDir: string): Promise<EmbeddedPostgres> {
    await mkdir(dataDir, { recursive: true });
    const home = await preparePostgresHome(dataDir);
    if (!existsSync(join(home.cluster, 'PG_VERSION'))) await initialise(home);
    const port = (await portOfRunningServer(home)) ?? (await startServer(home));
    const password = (await readFile(home.passwordFile, 'utf8')).trim();
    const url = `postgresql://${USER}:${password}@127.0.0.1:${port}/${DATABASE}`;
    await createDatabase(url);
    return new EmbeddedPostgres(url, home, await takeOwnership(url, dataDir));
  }

  async stop(): Promise<void> {
    await this.ownership.end();
    await run(this.home.binary('pg_ctl'), ['stop', '-D', this.home.cluster, '-m', 'fast', '-w'], this.home);
  }
}

/** Into a folder beside the real one and then renamed, so that a crash leaves no half-made cluster. */
async function initialise(home: PostgresHome): Promise<void> {
  const unfinished = `${home.cluster}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await writeFile(home.passwordFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  if (home.uid !== undefined) await chown(home.passwordFile, home.uid, home.gid ?? home.uid);
  await run(
    home.binary('initdb'),
    [
      ...['-D', unfinished, '-U', USER, '--auth=scram-sha-256', `--pwfile=${home.passwordFile}`],
      ...['--encoding=UTF8', '--locale=C'],
    ],
    home,
  );
  await chmod(unfinished, 0o700);
  await rename(unfinished, home.cluster);
}

async function startServer(home: PostgresHome): Promise<number> {
  const port = await freePort();
  const options = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    "-c unix_socket_directories=''",
    '-c max_connections=100',
    '-c shared_buffers=64MB',
  ].join(' ');
  await run(
    home.binary('pg_ctl'),
    [
      ...['start', '-D', home.cluster, '-w', '-t', String(START_TIMEOUT_SECONDS)],
      ...['-l', home.logFile, '-o', options],
    ],
    home,
  );
  return port;
}

/** `postmaster.pid` holds the pid in its 1st and the port in its 4th line; it may be left over from a crash. */
async function portOfRunningServer(home: PostgresHome): Promise<number | null> {
  const pidFile = join(home.cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return null;
  const [pid, , , port] = (await readFile(pidFile, 'utf8')).split('\n');
  const status = await run(home.binary('pg_ctl'), ['status', '-D', home.cluster], home).catch(() => null);
  if (status === null || !pid || !port) return null;
  return Number(port);
}

async function createDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url.replace(/\/[^/]*$/, '/postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** A session-level lock: it goes with its process, however that ends. */
async function takeOwnership(url: string, dataDir: string): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: 'cira-owner' });
  await client.connect();
  client.on('error', () => undefined); // PostgreSQL was stopped under us; the pools report it
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
    OWNER_LOCK,
  ]);
  if (!rows[0]?.taken) {
    await client.end();
    throw new Error(`${dataDir} is in use by another CIRA process; stop it or choose another DATA_DIR`);
  }
  return client;
}
