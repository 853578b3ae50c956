import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever folder a script was started in. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export const EMBEDDED_MAIN = path.join(ROOT, 'dist/apps/gateway/src/main.embedded.js');

export function serviceMain(app) {
  return path.join(ROOT, 'dist/apps', app, 'src/main.js');
}

/** The environment, completed from `.env` where there is one; what is set outside of the file wins. */
export function readEnvironment() {
  const file = path.join(ROOT, '.env');
  if (!existsSync(file)) return { ...process.env };
  // Node itself reads the file, so that quotes and comments mean what they mean to `node --env-file`.
  const print = 'process.stdout.write(JSON.stringify(process.env))';
  return JSON.parse(
    execFileSync(process.execPath, [`--env-file=${file}`, '-e', print], { encoding: 'utf8' }),
  );
}
