import { DomainError } from '@cira/contracts';
import { FairQueue } from './fair-queue';
import { Reader, ReadableDocument, ReaderOptions } from './reader';
import { LossKind, ReaderLost } from './reader-lost';
import { ReaderTask, SurveyNews, TaskResults } from './reader-messages';

export interface ReaderPoolOptions
  extends
    Pick<ReaderOptions, 'pageTimeoutMs' | 'maxOldSpaceMb' | 'limits' | 'ocr'>,
    Partial<Pick<ReaderOptions, 'maxResidentMb' | 'entry' | 'execArgv'>> {
  /** Processes, and so tasks done at the same time. */
  size: number;
  /** A process is replaced after so many tasks: engines in WebAssembly never give memory back. */
  recycleAfter?: number;
  /** A process is replaced when it occupies more than this after a task, so that it does not grow into its limit. */
  recycleAboveMb?: number;
  observer?: PoolObserver;
}

/** Hears what happens to a pool's processes. */
export interface PoolObserver {
  waited(milliseconds: number): void;
  lost(kind: LossKind): void;
  recycled(reason: 'tasks' | 'memory'): void;
}

/** A task that is not a survey's, or its news are dropped. */
export interface TaskOptions {
  hear?: (news: SurveyNews) => void;
  /** Done only when nothing else waits. */
  background?: boolean;
}

export interface DoneTask<Result> {
  result: Result;
  /** Wall time that it waited for a process, milliseconds. */
  queuedMs: number;
}

const DEFAULT_MAX_RESIDENT_MB = 3000;
const DEFAULT_RECYCLE_AFTER = 500;
const DEFAULT_RECYCLE_ABOVE_MB = 1200;

interface Waiting {
  since: number;
  documentId: string;
  work: (reader: Reader) => Promise<void>;
  reject: (error: DomainError) => void;
}

/**
 * Does tasks in processes of their own, so that a page that hangs, crashes or eats memory loses its process and leaves
 * every other page alone. The processes start at once and stay warm; a lost one is replaced.
 */
export class ReaderPool {
  readonly size: number;
  private readonly readerOptions: ReaderOptions;
  private readonly recycleAfter: number;
  private readonly recycleAboveMb: number;
  private readonly observer: PoolObserver | null;
  private idle: Reader[] = [];
  private readonly busy = new Map<Reader, Promise<void>>();
  private readonly retiring = new Set<Promise<void>>();
  private readonly waiting = new FairQueue<Waiting>();
  private closing: Promise<void> | null = null;

  constructor(options: ReaderPoolOptions) {
    const { size, recycleAfter, recycleAboveMb, observer, ...readerOptions } = options;
    this.size = size;
    this.recycleAfter = recycleAfter ?? DEFAULT_RECYCLE_AFTER;
    this.recycleAboveMb = recycleAboveMb ?? DEFAULT_RECYCLE_ABOVE_MB;
    this.observer = observer ?? null;
    this.readerOptions = {
      maxResidentMb: DEFAULT_MAX_RESIDENT_MB,
      entry: require.resolve('./reader-process'),
      execArgv: [],
      ...readerOptions,
    };
    this.fill();
  }

  /**
   * Does a task once a process is free; documents take turns. Rejects with the DomainError that the document or page
   * earns, with ReaderLost, or with SERVICE_UNAVAILABLE once the pool is closing.
   */
  run<Task extends ReaderTask>(
    document: ReadableDocument,
    task: Task,
    { hear, background = false }: TaskOptions = {},
  ): Promise<DoneTask<TaskResults[Task['kind']]>> {
    if (this.closing !== null) return Promise.reject(new DomainError('SERVICE_UNAVAILABLE'));
    return new Promise((resolve, reject) => {
      const since = performance.now();
      const work = async (reader: Reader) => {
        const queuedMs = performance.now() - since;
        await reader.run(document, task, hear).then(
          (result) => {
            resolve({ result, queuedMs });
          },
          (error: unknown) => {
            if (error instanceof ReaderLost) this.observer?.lost(error.kind);
            reject(error instanceof Error ? error : new Error(String(error)));
          },
        );
      };
      const waiting: Waiting = { since, documentId: document.id, work, reject };
      if (background) this.waiting.pushBackground(waiting);
      else this.waiting.push(document.id, waiting);
      this.dispatch();
    });
  }

  /** Lets tasks in hand be finished, turns those that wait away, and ends the processes. */
  close(): Promise<void> {
    this.closing ??= this.finish();
    return this.closing;
  }

  private dispatch(): void {
    this.idle = this.idle.filter((reader) => reader.alive);
    // A process may have died while it waited for work.
    if (this.waiting.length > 0) this.fill();
    while (this.idle.length > 0) {
      const next = this.waiting.shift();
      if (next === undefined) return;
      const reader = this.takeIdle(next.documentId);
      if (reader !== undefined) this.busy.set(reader, this.serve(reader, next));
    }
  }

  /** Best the one that has the document open. */
  private takeIdle(documentId: string): Reader | undefined {
    const at = this.idle.findIndex((reader) => reader.documentId === documentId);
    return at < 0 ? this.idle.pop() : this.idle.splice(at, 1)[0];
  }

  private async serve(reader: Reader, { since, work }: Waiting): Promise<void> {
    this.observer?.waited(performance.now() - since);
    await work(reader);
    const worn = await this.wornOut(reader);
    this.busy.delete(reader);
    if (worn === null && reader.alive) this.idle.push(reader);
    else this.retire(reader);
    if (worn !== null) this.observer?.recycled(worn);
    if (this.closing !== null) return;
    this.fill();
    this.dispatch();
  }

  private async wornOut(reader: Reader): Promise<'tasks' | 'memory' | null> {
    if (!reader.alive) return null;
    if (reader.taskCount >= this.recycleAfter) return 'tasks';
    const resident = await reader.residentMegabytes();
    return resident !== null && resident > this.recycleAboveMb ? 'memory' : null;
  }

  private retire(reader: Reader): void {
    const stopped = reader.stop().finally(() => this.retiring.delete(stopped));
    this.retiring.add(stopped);
  }

  private fill(): void {
    while (this.idle.length + this.busy.size < this.size) this.idle.push(new Reader(this.readerOptions));
  }

  private async finish(): Promise<void> {
    for (const { reject } of this.waiting.clear()) reject(new DomainError('SERVICE_UNAVAILABLE'));
    await Promise.all(this.busy.values());
    this.idle.forEach((reader) => {
      this.retire(reader);
    });
    await Promise.all(this.retiring);
  }
}
