import { DomainError, Reading } from '@cira/contracts';
import { ChildProcess, fork } from 'node:child_process';
import { NeedsOcr } from './needs-ocr';
import { ReadAnswer, ReadRequest, WITHOUT_OCR } from './reader-messages';
import { readingFailure } from './reading-failure';
import { ReadingLimits } from './reading-limits';
import { residentMegabytes } from './resident-memory';

export interface ReaderOptions {
  /** A process without OCR is small, and rejects with NeedsOcr what it can't read. */
  withOcr: boolean;
  /** Wall time for one document; beyond it the process is killed and the document is DOCUMENT_TOO_COMPLEX. */
  timeoutMs: number;
  /** JavaScript heap of a reader process. */
  maxOldSpaceMb: number;
  /** All memory of a reader process, WebAssembly and pictures included, where the system tells (Linux). */
  maxResidentMb: number;
  limits: ReadingLimits;
  /** The script to fork, and node options that it needs. */
  entry: string;
  execArgv: readonly string[];
}

const MEMORY_CHECK_MS = 250;
/** What a document that meets a starting process gets on top of its time: loading the engines is not its fault. */
const START_MS = 20_000;
/** How long a process may take to end when it is told to. */
const STOP_MS = 2000;
const LAST_WORDS = 4000;

interface Work {
  resolve: (reading: Reading) => void;
  reject: (error: DomainError | NeedsOcr) => void;
}

/** One reader process. It reads one document at a time, and is of no more use once `alive` is false. */
export class Reader {
  alive = true;
  documentCount = 0;
  private readonly child: ChildProcess;
  private readonly ended: Promise<void>;
  private ready = false;
  private work: Work | null = null;
  private lastWords = '';

  constructor(private readonly options: ReaderOptions) {
    this.child = fork(options.entry, options.withOcr ? [] : [WITHOUT_OCR], {
      serialization: 'advanced',
      // Given in full: what this process was started with (an inspector's port) is not for its children.
      execArgv: [...options.execArgv, `--max-old-space-size=${options.maxOldSpaceMb}`],
      // No environment: who breaks out of a parser finds no secrets.
      env: {},
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.lastWords = (this.lastWords + text).slice(-LAST_WORDS);
    });
    this.child.on('message', (answer: ReadAnswer) => {
      this.settle(answer);
    });
    this.child.on('error', (error) => {
      this.end(new DomainError('OCR_FAILED', { cause: error }));
    });
    this.child.on('close', (code, signal) => {
      const cause = new Error(
        `The reader process ended (${signal ?? code ?? '?'}): ${this.lastWords.trim()}`,
      );
      this.end(readingFailure(this.lastWords, cause));
    });
    // Not by `close`: Node never reports it for a child whose channel we disconnect ourselves.
    this.ended = new Promise((resolve) => {
      this.child.once('exit', () => {
        resolve();
      });
      this.child.once('error', () => {
        if (this.child.pid === undefined) resolve();
      });
    });
  }

  read(bytes: Uint8Array): Promise<Reading> {
    this.documentCount++;
    const { limits, timeoutMs } = this.options;
    return new Promise<Reading>((resolve, reject) => {
      const timeout = setTimeout(
        () => {
          this.kill(`It was not read within ${timeoutMs / 1000} seconds`);
        },
        this.ready ? timeoutMs : timeoutMs + START_MS,
      );
      const memoryCheck = setInterval(() => void this.checkMemory(), MEMORY_CHECK_MS);
      const done = () => {
        clearTimeout(timeout);
        clearInterval(memoryCheck);
        this.work = null;
      };
      this.work = {
        resolve: (reading) => {
          done();
          resolve(reading);
        },
        reject: (error) => {
          done();
          reject(error);
        },
      };
      // A failure to send is followed by `close`, which knows more.
      this.child.send({ bytes, limits } satisfies ReadRequest, () => undefined);
    });
  }

  /** Ends the process; kills it where it does not end by itself. */
  async stop(): Promise<void> {
    this.alive = false;
    if (this.child.connected) this.child.disconnect();
    const patience = setTimeout(() => this.child.kill('SIGKILL'), STOP_MS);
    await this.ended;
    clearTimeout(patience);
  }

  private settle(answer: ReadAnswer): void {
    this.ready = true;
    if (answer.kind === 'ready') return;
    if (answer.kind === 'read') {
      this.work?.resolve(answer.reading);
    } else if (answer.kind === 'refused') {
      this.work?.reject(DomainError.fromWire(answer.error));
    } else if (answer.kind === 'needs-ocr') {
      this.work?.reject(new NeedsOcr());
    } else {
      this.end(readingFailure(answer.cause, new Error(answer.cause)));
    }
  }

  private end(error: DomainError): void {
    this.alive = false;
    this.work?.reject(error);
  }

  private kill(detail: string): void {
    this.child.kill('SIGKILL');
    this.end(new DomainError('DOCUMENT_TOO_COMPLEX', { detail }));
  }

  private async checkMemory(): Promise<void> {
    const { pid } = this.child;
    const resident = pid === undefined ? null : await residentMegabytes(pid);
    if (this.work !== null && resident !== null && resident > this.options.maxResidentMb) {
      this.kill('The document needs too much memory');
    }
  }
}
