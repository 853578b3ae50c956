import { spawn } from 'node:child_process';

interface Identity {
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
}

/**
 * Runs a command to its end as the given user. A started server inherits no pipe of ours, so that it outlives us and
 * we don't wait for it.
 *
 * @throws Error with what the command said
 */
export async function run(command: string, args: string[], identity: Identity): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: '/',
      // eslint-disable-next-line no-restricted-properties -- no configuration of ours: where the system's tools are
      env: { PATH: process.env.PATH ?? '', LC_ALL: 'C' },
      ...(identity.uid !== undefined && { uid: identity.uid }),
      ...(identity.gid !== undefined && { gid: identity.gid }),
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', reject);
    child.once('exit', (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      if (code === 0) resolve(said);
      else
        reject(
          new Error(`${command} ${args[0] ?? ''} failed (${code ?? 'killed'}): ${said.trim().slice(-2_000)}`),
        );
    });
  });
}
