import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment, ROOT } from '../project.mjs';

/** How the demo's server runs: the user's settings, but always embedded and with a key that the demo knows. */
export function demoSettings(environment = readEnvironment()) {
  const dataFolder = path.resolve(ROOT, environment.DATA_DIR || '.data');
  const host = environment.HOST || '127.0.0.1';
  const port = Number(environment.PORT || 8000);
  mkdirSync(dataFolder, { recursive: true });
  const apiKey = environment.BOOTSTRAP_API_KEY || keptKey(path.join(dataFolder, 'demo-api-key'));
  return {
    apiKey,
    host,
    port,
    logFile: path.join(dataFolder, 'demo.log'),
    environment: {
      ...environment,
      RUNTIME: 'embedded',
      DATA_DIR: dataFolder,
      HOST: host,
      PORT: String(port),
      BOOTSTRAP_API_KEY: apiKey,
    },
  };
}

/** The same key at every demo, so that one copied into a script keeps working. */
function keptKey(file) {
  try {
    const key = readFileSync(file, 'utf8').trim();
    if (key.length >= 20) return key;
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  const key = `cira_demo_${randomBytes(24).toString('base64url')}`;
  writeFileSync(file, `${key}\n`, { mode: 0o600 });
  return key;
}
