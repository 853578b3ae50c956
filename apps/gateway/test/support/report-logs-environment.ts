import { TestEnvironment } from 'jest-environment-node';
import type { LogsOfFailedTests } from './logs-of-failed-tests';

/** Node, and where a test fails, a line that says where the logs of the processes under test are. */
export default class ReportLogsEnvironment extends TestEnvironment {
  private readonly logs: LogsOfFailedTests = { folders: new Set(), failed: false };

  override async setup(): Promise<void> {
    await super.setup();
    this.global.logsOfFailedTests = this.logs;
  }

  handleTestEvent(event: { readonly name: string }): void {
    if (event.name !== 'test_fn_failure' && event.name !== 'hook_failure') return;
    this.logs.failed = true;
    for (const folder of this.logs.folders) {
      process.stderr.write(`Logs of the processes under test: ${folder}\n`);
    }
  }
}
