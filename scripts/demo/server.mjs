import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import net from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { EMBEDDED_MAIN, ROOT } from '../project.mjs';
import { UserError } from './user-error.mjs';

/** The first start makes a database; a small machine takes a while. */
const START_LIMIT_MS = 120_000;
/** Longer than the server gives the work in its hands. */
const STOP_LIMIT_MS = 40_000;
const WILDCARDS = new Set(['0.0.0.0', '::']);

/**
 * Starts the embedded platform as a child, its log going to a file, and waits until it takes jobs.
 * Answers `{ url, died, stop }`: `died` rejects when the server ends by itself. `interrupted` is a promise that
 * rejects when the user has had enough.
 */
export async function startServer({ host, port, logFile, environment }, interrupted) {
  await assertPortIsFree(host, port);
  const log = openSync(logFile, 'w');
  const child = spawn(process.execPath, ['--enable-source-maps', EMBEDDED_MAIN], {
    cwd: ROOT,
    env: environment,
    stdio: ['ignore', log, log],
    // Its own process group: Ctrl-C comes to us alone, and we pass it on once.
    detached: true,
  });
  closeSync(log);
  const exited = once(child, 'exit');
  const stopping = new AbortController();

  const died = exited.then(([code, signal]) => {
    if (stopping.signal.aborted) return;
    throw new UserError(
      `The server ended by itself (${signal ?? `exit code ${code}`}). Its last log lines:\n${lastLines(logFile)}`,
    );
  });
  // Whoever waits for it learns of it; nobody may be waiting just now.
  died.catch(() => {});

  const stop = async () => {
    stopping.abort();
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const ended = await Promise.race([exited, delay(STOP_LIMIT_MS, null, { ref: false })]);
    if (ended === null) child.kill('SIGKILL');
  };

  const url = `http://${WILDCARDS.has(host) ? '127.0.0.1' : host}:${port}`;
  try {
    await Promise.race([healthy(url, logFile, stopping.signal), died, interrupted]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, died, stop };
}

async function assertPortIsFree(host, port) {
  const probe = net.createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (error) {
    if (error.code !== 'EADDRINUSE')
      throw new UserError(`Cannot listen on ${host}:${port}: ${error.message}`);
    throw new UserError(
      `Port ${port} is taken. Stop what runs there, or choose another: PORT=8001 npm run demo`,
    );
  } finally {
    probe.close();
  }
}

async function healthy(url, logFile, stopped) {
  const deadline = performance.now() + START_LIMIT_MS;
  let last = 'no answer';
  while (performance.now() < deadline && !stopped.aborted) {
    try {
      const answer = await fetch(`${url}/v1/health`, { signal: AbortSignal.timeout(5_000) });
      if (answer.ok) return;
      last = `HTTP ${answer.status}`;
    } catch (error) {
      last = error.cause?.code ?? error.message;
    }
    await delay(250);
  }
  throw new UserError(
    `The server did not get ready in ${START_LIMIT_MS / 1000} s (${last}). Its last log lines:\n${lastLines(logFile)}`,
  );
}

function lastLines(file, count = 15) {
  if (!existsSync(file)) return '(none)';
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n') || '(none)';
}
