import { rm } from 'node:fs/promises';

/** Shared with the Jest environment (report-logs-environment.ts), which alone hears of failures. */
export interface LogsOfFailedTests {
  readonly folders: Set<string>;
  failed: boolean;
}

declare global {
  var logsOfFailedTests: LogsOfFailedTests | undefined;
}

/** Until released, a test that fails prints the folder, and the folder is then kept. Answers the release. */
export function keepLogsOnFailure(folder: string): () => Promise<void> {
  const shared = (globalThis.logsOfFailedTests ??= { folders: new Set(), failed: false });
  shared.folders.add(folder);
  return async () => {
    shared.folders.delete(folder);
    if (!shared.failed) await rm(folder, { recursive: true, force: true });
  };
}
