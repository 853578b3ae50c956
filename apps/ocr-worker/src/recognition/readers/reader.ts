import { DomainError } from '@cira/contracts';
import { Logger } from '@nestjs/common';
import { ChildProcess, fork } from 'node:child_process';
import { OcrOptions } from '../ocr/ocr-engine';
import { ReadingLimits } from '../reading-limits';
import { ReaderLost } from './reader-lost';
import { ReaderAnswer, ReaderRequest, ReaderTask, SurveyNews, TaskResults } from './reader-messages';
import { residentMegabytes } from './resident-memory';

export interface ReaderOptions {
  /** The OCR that the process loads before its first task; null for one that does none. */
  ocr: OcrOptions | null;
  /** Wall time for one page; beyond it the process is killed. */
  pageTimeoutMs: number;
  /** JavaScript heap of a reader process. */
  maxOldSpaceMb: number;
  /** All memory of a reader process, WebAssembly and pictures included, where the system tells (Linux). */
  maxResidentMb: number;
  limits: ReadingLimits;
  /** The script to fork, and node options that it needs. */
  entry: string;
  execArgv: readonly string[];
}

/** A document as its readers know it: what is done for the same `id` is done with the same bytes. */
export interface ReadableDocument {
  readonly id: string;
  readonly bytes: Uint8Array;
}

const MEMORY_CHECK_MS = 250;
/** What a task that meets a starting process gets on top of its time: loading the engines is not its fault. */
const START_MS = 20_000;
/** How long a process may take to end when it is told to. */
const STOP_MS = 2000;
const LAST_WORDS = 4000;

interface Work {
  resolve: (result: TaskResults[keyof TaskResults]) => void;
  reject: (error: DomainError | ReaderLost) => void;
  hear: (news: SurveyNews) => void;
}

/** One reader process. It does one task at a time, and is of no more use once `alive` is false. */
export class Reader {
  alive = true;
  taskCount = 0;
  /** The document that it has open. */
  documentId: string | null = null;
  private readonly logger = new Logger(Reader.name);
  private readonly child: ChildProcess;
  private readonly ended: Promise<void>;
  private ready = false;
  private work: Work | null = null;
  private lastWords = '';

  constructor(private readonly options: ReaderOptions) {
    this.child = fork(options.entry, options.ocr === null ? [] : [JSON.stringify(options.ocr)], {
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
    this.child.on('message', (answer: ReaderAnswer) => {
      this.settle(answer);
    });
    this.child.on('error', (error) => {
      this.end(new ReaderLost('crash', `The reader process failed: ${error.message}`));
    });
    this.child.on('close', (code, signal) => {
      const how = `The reader process ended (${signal ?? code ?? '?'}): ${this.lastWords.trim()}`;
      this.end(ReaderLost.byItself(this.lastWords, how));
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

  /**
   * Rejects with the DomainError that the document or page earns, or with ReaderLost. `hear` is called with what a
   * survey tells; each of its pages has its own time.
   */
  run<Task extends ReaderTask>(
    document: ReadableDocument,
    task: Task,
    hear: (news: SurveyNews) => void = () => undefined,
  ): Promise<TaskResults[Task['kind']]> {
    this.taskCount++;
    const { limits, pageTimeoutMs } = this.options;
    return new Promise<TaskResults[keyof TaskResults]>((resolve, reject) => {
      const tooLong = () => {
        this.kill('timeout', `A page was not read within ${pageTimeoutMs / 1000} seconds`);
      };
      let timeout = setTimeout(tooLong, this.ready ? pageTimeoutMs : pageTimeoutMs + START_MS);
      const memoryCheck = setInterval(() => void this.checkMemory(), MEMORY_CHECK_MS);
      const done = () => {
        clearTimeout(timeout);
        clearInterval(memoryCheck);
        this.work = null;
      };
      this.work = {
        resolve: (result) => {
          done();
          resolve(result);
        },
        reject: (error) => {
          done();
          // A document that could not even be opened is not kept.
          this.documentId = null;
          reject(error);
        },
        hear: (news) => {
          clearTimeout(timeout);
          timeout = setTimeout(tooLong, pageTimeoutMs);
          hear(news);
        },
      };
      const bytes = this.documentId === document.id ? null : document.bytes;
      this.documentId = document.id;
      // A failure to send is followed by `close`, which knows more.
      this.child.send(
        { documentId: document.id, bytes, limits, task } satisfies ReaderRequest,
        () => undefined,
      );
    }) as Promise<TaskResults[Task['kind']]>;
  }

  /** Megabytes that the process occupies; null where the system does not tell. */
  async residentMegabytes(): Promise<number | null> {
    return this.child.pid === undefined ? null : residentMegabytes(this.child.pid);
  }

  /** Ends the process; kills it where it does not end by itself. */
  async stop(): Promise<void> {
    this.alive = false;
    if (this.child.connected) this.child.disconnect();
    const patience = setTimeout(() => this.child.kill('SIGKILL'), STOP_MS);
    await this.ended;
    clearTimeout(patience);
  }

  private settle(answer: ReaderAnswer): void {
    this.ready = true;
    switch (answer.kind) {
      case 'ready':
        if (answer.missing !== null) this.logger.warn(answer.missing);
        return;
      case 'news':
        this.work?.hear(answer.news);
        return;
      case 'done':
        this.work?.resolve(answer.result);
        return;
      case 'refused':
        this.work?.reject(DomainError.fromWire(answer.error));
        return;
      case 'broken':
        this.end(ReaderLost.byItself(answer.cause, answer.cause));
    }
  }

  private end(error: ReaderLost): void {
    this.alive = false;
    this.work?.reject(error);
  }

  private kill(kind: 'timeout' | 'memory', message: string): void {
    this.child.kill('SIGKILL');
    this.end(new ReaderLost(kind, message));
  }

  private async checkMemory(): Promise<void> {
    const resident = await this.residentMegabytes();
    if (this.work !== null && resident !== null && resident > this.options.maxResidentMb) {
      this.kill('memory', `A page took more than ${this.options.maxResidentMb} MB of memory`);
    }
  }
}
