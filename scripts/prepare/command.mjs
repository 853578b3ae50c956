import { spawn } from 'node:child_process';
import { ROOT } from '../project.mjs';

export class CommandFailed extends Error {
  /** `output` is everything that the command printed. */
  constructor(command, outcome, output) {
    super(`${command} failed (${outcome})`);
    this.output = output;
  }
}

/** Runs a command in the project's folder without showing its output, which the error carries when it fails. */
export function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a .cmd there, which only a shell can start.
      shell: process.platform === 'win32',
    });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve();
      const output = Buffer.concat(chunks).toString().trim();
      reject(new CommandFailed([command, ...args].join(' '), signal ?? `exit code ${code}`, output));
    });
  });
}
