import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@cira/common/runtime/embedded/free-port';
import { waitFor } from '@cira/common/testing/wait-for';
import { ServiceName } from '@cira/contracts';
import { Client, QueryResultRow } from 'pg';
import { ApiClient } from './api-client';
import { createDistributedInstallation } from './distributed-installation';
import { createEmbeddedInstallation } from './embedded-installation';
import { Installation } from './installation';
import { keepLogsOnFailure } from './logs-of-failed-tests';
import { SampleName, samplePath } from './sample-invoices';
import { LogLine, ProcessEnd, ServiceProcess } from './service-process';

export type RuntimeKind = 'embedded' | 'distributed';

const RETRY_DELAYS_MS = [200, 500, 1_000];
const HEALTHY_WITHIN_MS = 30_000;

/**
 * Starts the built platform for a test, on free ports and in folders of its own, and resolves when it accepts jobs.
 * `env` adds to the settings of every process.
 */
export async function startPlatform(
  runtime: RuntimeKind,
  env: Readonly<Record<string, string>> = {},
): Promise<Platform> {
  // A tenant that nobody else has: results are cached by tenant, in a Redis that may be shared.
  const tenantId = `e2e-${randomBytes(6).toString('hex')}`;
  const installation =
    runtime === 'embedded'
      ? await createEmbeddedInstallation()
      : await createDistributedInstallation({ tenantId, retryDelaysMs: RETRY_DELAYS_MS });
  const port = await freePort();
  const settings = {
    HOST: '127.0.0.1',
    PORT: String(port),
    BOOTSTRAP_TENANT_ID: tenantId,
    BOOTSTRAP_API_KEY: newApiKey(),
    MESSAGE_RETRY_DELAYS_MS: RETRY_DELAYS_MS.join(','),
    RATE_LIMIT_ENABLED: 'false',
    ...installation.settings,
    ...env,
  };
  const logFolder = await mkdtemp(join(tmpdir(), `cira-e2e-logs-${runtime}-`));
  const platform = new Platform({ runtime, tenantId, installation, settings, logFolder });
  try {
    await platform.startAll();
  } catch (error) {
    await platform.removeAllButLogs();
    throw error;
  }
  return platform;
}

interface PlatformParts {
  readonly runtime: RuntimeKind;
  readonly tenantId: string;
  readonly installation: Installation;
  readonly settings: Readonly<Record<string, string>>;
  readonly logFolder: string;
}

/** A running platform, the bootstrap tenant as its caller, and power over its processes. */
export class Platform extends ApiClient {
  readonly runtime: RuntimeKind;
  readonly tenantId: string;
  /** The folder of the embedded runtime; empty in the distributed one. */
  readonly dataDir: string;
  private readonly processes: ReadonlyMap<string, ServiceProcess>;
  private readonly releaseLogs: () => Promise<void>;

  constructor(private readonly parts: PlatformParts) {
    const { installation, settings, logFolder } = parts;
    super(`http://127.0.0.1:${settings.PORT ?? ''}`, settings.BOOTSTRAP_API_KEY ?? '');
    this.runtime = parts.runtime;
    this.tenantId = parts.tenantId;
    this.dataDir = settings.DATA_DIR ?? '';
    this.releaseLogs = keepLogsOnFailure(logFolder);
    this.processes = new Map(
      installation.processes.map(({ name, main }) => [
        name,
        new ServiceProcess({
          name,
          main,
          env: settings,
          logFolder,
          readyWhen: name === 'cira' || name === 'gateway' ? 'gateway is ready at' : `${name} is ready"`,
        }),
      ]),
    );
  }

  async startAll(env: Readonly<Record<string, string>> = {}): Promise<void> {
    await Promise.all([...this.processes.values()].map((process) => process.start(env)));
    await this.untilHealthy();
  }

  /** SIGTERM to all of them. Answers how each ended. */
  async endAll(): Promise<(ProcessEnd | null)[]> {
    return Promise.all([...this.processes.values()].map((process) => process.end('SIGTERM')));
  }

  async untilHealthy(): Promise<void> {
    const isHealthy = async () => (await this.api('/v1/health').catch(() => null))?.ok;
    await waitFor('the platform to accept jobs', isHealthy, { timeoutMs: HEALTHY_WITHIN_MS });
  }

  /** In the embedded runtime any service stands for the one process. Answers how the process ended. */
  async kill(service: ServiceName, signal: 'SIGKILL' | 'SIGTERM'): Promise<ProcessEnd | null> {
    return this.processOf(service).end(signal);
  }

  /** Starts a service that was killed, with the settings that it had. */
  async restart(service: ServiceName): Promise<void> {
    await this.processOf(service).start();
    await this.untilHealthy();
  }

  /** Ends all processes in good order and starts them again, with settings added. */
  async restartAll(env: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.endAll();
    await this.startAll(env);
  }

  /** The log lines of all processes so far, each in the order in which it wrote them. */
  logs(): LogLine[] {
    return [...this.processes.values()].flatMap((process) => process.logs());
  }

  /** A function, because the embedded PostgreSQL may come back on another port. */
  databaseUrl(): Promise<string> {
    return this.parts.installation.databaseUrl();
  }

  /** Rows of one query; the tables of a service are in the schema of its name (`gateway.job`). */
  async query<Row extends QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const client = new Client({ connectionString: await this.databaseUrl() });
    await client.connect();
    try {
      return (await client.query<Row>(sql, values)).rows;
    } finally {
      await client.end();
    }
  }

  async submitSample(name: SampleName): Promise<string> {
    return this.submitFile(samplePath(name));
  }

  /** Another tenant with a key of its own, as the gateway would keep them. */
  async addTenant(): Promise<ApiClient> {
    const tenantId = `${this.tenantId}-${randomBytes(3).toString('hex')}`;
    const apiKey = newApiKey();
    const hash = createHash('sha256').update(apiKey).digest('hex');
    await this.query('insert into gateway.tenant (id, name) values ($1, $1)', [tenantId]);
    await this.query(
      `insert into gateway.api_key (id, tenant_id, name, key_hash, key_hint) values ($1, $1, 'e2e', $2, '')`,
      [tenantId, hash],
    );
    return new ApiClient(this.baseUrl, apiKey);
  }

  /** Ends every process and removes all that it left. */
  async stop(): Promise<void> {
    await this.removeAllButLogs();
    await this.releaseLogs();
  }

  async removeAllButLogs(): Promise<void> {
    await this.endAll();
    await this.parts.installation.remove();
  }

  private processOf(service: ServiceName): ServiceProcess {
    const process = this.processes.get(service) ?? this.processes.get('cira');
    if (!process) throw new Error(`no process runs ${service}`);
    return process;
  }
}

function newApiKey(): string {
  return `cira_test_${randomBytes(24).toString('base64url')}`;
}
