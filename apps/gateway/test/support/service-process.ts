import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { waitFor } from '@cira/common/testing/wait-for';

const ROOT = resolve(__dirname, '../../../..');
const READY_TIMEOUT_MS = 60_000;
const EXIT_TIMEOUT_MS = 40_000;

export interface ServiceProcessOptions {
  /** Name of its log file. */
  readonly name: string;
  /** Path below the project's folder, of a built file. */
  readonly main: string;
  readonly env: Readonly<Record<string, string>>;
  readonly logFolder: string;
  /** As whom to run, where that is not ourselves. */
  readonly uid?: number;
  /** Part of the log line that says that it is ready. */
  readonly readyWhen: string;
}

/** How a process ended: by its own exit code or by a signal. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A built service as a real process that a test can kill and start again. */
export class ServiceProcess {
  private readonly logFile: string;
  private child: ChildProcess | null = null;
  private starts = 0;

  constructor(private readonly options: ServiceProcessOptions) {
    this.logFile = resolve(options.logFolder, `${options.name}.log`);
  }

  get isRunning(): boolean {
    return this.child !== null && this.child.exitCode === null && this.child.signalCode === null;
  }

  /**
   * Resolves when the service has said that it is ready. `env` adds to its settings, for this start.
   *
   * @throws Error with the end of its output when it ended instead
   */
  async start(env: Readonly<Record<string, string>> = {}): Promise<void> {
    const main = resolve(ROOT, this.options.main);
    if (!existsSync(main))
      throw new Error(`${main} is not built: these tests run the build (node scripts/prepare.mjs)`);
    const log = openSync(this.logFile, 'a');
    const child = spawn(process.execPath, ['--enable-source-maps', main], {
      cwd: ROOT,
      // Nothing of the developer's own settings: only what finds the system's tools, and what the test sets.
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...this.options.env, ...env },
      stdio: ['ignore', log, log],
      ...(this.options.uid !== undefined && { uid: this.options.uid, gid: this.options.uid }),
    });
    closeSync(log);
    this.child = child;
    this.starts += 1;
    await waitFor(
      `${this.options.name} to be ready`,
      () => {
        if (!this.isRunning) throw new Error(`${this.options.name} ended at once:\n${this.lastOutput()}`);
        return this.timesReady() >= this.starts;
      },
      { timeoutMs: READY_TIMEOUT_MS },
    );
  }

  /** Sends the signal and waits for the end. Answers how it ended; null when it was not running. */
  async end(signal: NodeJS.Signals): Promise<ProcessEnd | null> {
    const { child } = this;
    if (!child || !this.isRunning) return null;
    const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
    child.kill(signal);
    const overdue = setTimeout(() => child.kill('SIGKILL'), EXIT_TIMEOUT_MS);
    const [code, endedBy] = await exited;
    clearTimeout(overdue);
    // A killed start never said that it was ready.
    this.starts = this.timesReady();
    return { code, signal: endedBy };
  }

  /** Its log lines so far, over all its starts. What is not JSON (a crash, the runtime's warnings) is left out. */
  logs(): LogLine[] {
    return this.output().split('\n').flatMap(parseLogLine);
  }

  private timesReady(): number {
    return this.output().split(this.options.readyWhen).length - 1;
  }

  private lastOutput(): string {
    return this.output().slice(-3_000);
  }

  private output(): string {
    return existsSync(this.logFile) ? readFileSync(this.logFile, 'utf8') : '';
  }
}

export interface LogLine {
  readonly timestamp: string;
  readonly level: string;
  readonly service: string;
  readonly message: string;
  readonly correlation_id?: string;
  readonly trace_id?: string;
  readonly tenant_id?: string;
  readonly job_id?: string;
}

function parseLogLine(line: string): LogLine[] {
  if (!line.startsWith('{')) return [];
  try {
    return [JSON.parse(line) as LogLine];
  } catch {
    return []; // the last line of a process that was killed while it wrote
  }
}
