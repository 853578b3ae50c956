import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startServer } from '../../scripts/demo/server.mjs';
import { readEnvironment } from '../../scripts/project.mjs';

/**
 * Starts the built platform, embedded, on a free port with an empty data folder and without rate limits. Answers
 * `{ url, apiKey, dataFolder, died, stop }`; `stop` also removes the data. The project must have been prepared.
 */
export async function startBenchServer(settings = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'cira-bench-'));
  // The embedded PostgreSQL may run as a user of its own and must be able to reach its files.
  chmodSync(folder, 0o755);
  const dataFolder = path.join(folder, 'data');
  const host = '127.0.0.1';
  const port = await freePort(host);
  const apiKey = `cira_bench_${randomBytes(24).toString('base64url')}`;
  const environment = {
    ...readEnvironment(),
    RUNTIME: 'embedded',
    HOST: host,
    PORT: String(port),
    DATA_DIR: dataFolder,
    BOOTSTRAP_API_KEY: apiKey,
    RATE_LIMIT_ENABLED: 'false',
    ...settings,
  };
  const never = new Promise(() => {});
  const removeData = () => rmSync(folder, { recursive: true, force: true });
  try {
    const server = await startServer(
      { host, port, logFile: path.join(folder, 'server.log'), environment },
      never,
    );
    const stop = () => server.stop().finally(removeData);
    return { url: server.url, apiKey, dataFolder, died: server.died, stop };
  } catch (error) {
    removeData();
    throw error;
  }
}

async function freePort(host) {
  const probe = net.createServer().listen(0, host);
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
