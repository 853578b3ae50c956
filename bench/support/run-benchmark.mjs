import { UserError } from '../../scripts/demo/user-error.mjs';
import { prepare } from '../../scripts/prepare.mjs';
import { startBenchServer } from './bench-server.mjs';

/** Runs a benchmark. Errors that are the user's to mend are told in a sentence. */
export async function runBenchmark(benchmark) {
  try {
    await benchmark();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}

/**
 * Answers what `measure(server)` answers, against a server of its own, prepared, started and removed again whatever
 * happens, Ctrl-C included. A server that dies on the way ends the benchmark with its last log lines.
 */
export async function withServer(measure, { quiet = false } = {}) {
  await prepare({ quiet });
  const interrupted = interruption();
  const server = await startBenchServer();
  // One that we stop resolves `died`, which ends nothing.
  const diedByItself = server.died.then(() => new Promise(() => {}));
  try {
    return await Promise.race([measure(server), interrupted, diedByItself]);
  } finally {
    await server.stop();
  }
}

function interruption() {
  const interrupted = new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => reject(new UserError('Interrupted.', { exitCode: 130 })));
    }
  });
  interrupted.catch(() => {});
  return interrupted;
}
