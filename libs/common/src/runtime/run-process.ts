import { Logger } from '@nestjs/common';
import { ConfigurationError } from '../config/load-config';

interface Closable {
  close(): Promise<void>;
}

/**
 * The life of a process, in one place: starts what `start` returns, and on SIGTERM or SIGINT closes it in reverse
 * order. A second signal ends the process at once. A failed start is told in plain words and ends with code 1.
 */
export async function runProcess(start: (opened: Closable[]) => Promise<void>): Promise<void> {
  const opened: Closable[] = [];
  let closing = false;
  const close = async (signal: string): Promise<void> => {
    if (closing) process.exit(1);
    closing = true;
    new Logger('Process').log(`${signal}: finishing what is in hand`);
    await closeAll(opened);
    process.exit(0);
  };
  process.on('SIGTERM', () => void close('SIGTERM'));
  process.on('SIGINT', () => void close('SIGINT'));
  process.on('unhandledRejection', (reason) => {
    new Logger('Process').error(
      'a promise was left to fail',
      reason instanceof Error ? reason.stack : reason,
    );
  });
  try {
    await start(opened);
  } catch (error) {
    reportFailedStart(error);
    await closeAll(opened);
    process.exit(1);
  }
}

async function closeAll(opened: Closable[]): Promise<void> {
  for (const resource of opened.reverse()) {
    await resource.close().catch((error: unknown) => {
      new Logger('Process').error(`closing failed: ${String(error)}`);
    });
  }
}

function reportFailedStart(error: unknown): void {
  const text =
    error instanceof ConfigurationError
      ? error.message
      : `CIRA could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  process.stderr.write(`${text}\n`);
}
