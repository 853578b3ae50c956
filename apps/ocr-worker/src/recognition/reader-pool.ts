import { DomainError, Reading } from '@cira/contracts';
import { Reader, ReaderOptions } from './reader';

export interface ReaderPoolOptions
  extends
    Pick<ReaderOptions, 'timeoutMs' | 'maxOldSpaceMb' | 'limits'>,
    Partial<Pick<ReaderOptions, 'withOcr' | 'maxResidentMb' | 'entry' | 'execArgv'>> {
  /** Processes, and so documents read at the same time. */
  size: number;
  /** A process is replaced after so many documents: engines in WebAssembly never give memory back. */
  recycleAfter?: number;
}

const DEFAULT_MAX_RESIDENT_MB = 3000;
const DEFAULT_RECYCLE_AFTER = 500;

interface Waiting {
  bytes: Uint8Array;
  resolve: (reading: Reading) => void;
  reject: (error: unknown) => void;
}

/**
 * Reads documents in processes of their own, so that one that hangs, crashes or eats memory ends as a DomainError of
 * its own job and leaves every other job alone. The processes start at once and stay warm; a lost one is replaced.
 */
export class ReaderPool {
  private readonly readerOptions: ReaderOptions;
  private readonly recycleAfter: number;
  private readonly size: number;
  private idle: Reader[] = [];
  private readonly busy = new Map<Reader, Promise<void>>();
  private readonly retiring = new Set<Promise<void>>();
  private readonly waiting: Waiting[] = [];
  private closing: Promise<void> | null = null;

  constructor({ size, recycleAfter = DEFAULT_RECYCLE_AFTER, ...options }: ReaderPoolOptions) {
    this.size = size;
    this.recycleAfter = recycleAfter;
    this.readerOptions = {
      withOcr: true,
      maxResidentMb: DEFAULT_MAX_RESIDENT_MB,
      entry: require.resolve('./reader-process'),
      execArgv: [],
      ...options,
    };
    this.fill();
  }

  /**
   * Reads a document once a process is free. Rejects with a DomainError: those of `readDocument`,
   * DOCUMENT_TOO_COMPLEX for one that takes too long or too much memory, OCR_FAILED for one that breaks its process,
   * SERVICE_UNAVAILABLE once the pool is closing; a pool without OCR also with NeedsOcr.
   */
  read(bytes: Uint8Array): Promise<Reading> {
    if (this.closing !== null) return Promise.reject(new DomainError('SERVICE_UNAVAILABLE'));
    return new Promise((resolve, reject) => {
      this.waiting.push({ bytes, resolve, reject });
      this.dispatch();
    });
  }

  /** Lets documents in hand be finished, turns those that wait away, and ends the processes. */
  close(): Promise<void> {
    this.closing ??= this.finish();
    return this.closing;
  }

  private dispatch(): void {
    this.idle = this.idle.filter((reader) => reader.alive);
    // A process may have died while it waited for work.
    if (this.waiting.length > 0) this.fill();
    for (let reader = this.idle.pop(); reader !== undefined; reader = this.idle.pop()) {
      const next = this.waiting.shift();
      if (next === undefined) {
        this.idle.push(reader);
        return;
      }
      this.busy.set(reader, this.work(reader, next));
    }
  }

  private async work(reader: Reader, { bytes, resolve, reject }: Waiting): Promise<void> {
    await reader.read(bytes).then(resolve, reject);
    this.busy.delete(reader);
    if (reader.alive && reader.documentCount < this.recycleAfter) {
      this.idle.push(reader);
    } else {
      this.retire(reader);
    }
    if (this.closing !== null) return;
    this.fill();
    this.dispatch();
  }

  private retire(reader: Reader): void {
    const stopped = reader.stop().finally(() => this.retiring.delete(stopped));
    this.retiring.add(stopped);
  }

  private fill(): void {
    while (this.idle.length + this.busy.size < this.size) this.idle.push(new Reader(this.readerOptions));
  }

  private async finish(): Promise<void> {
    for (const { reject } of this.waiting.splice(0)) reject(new DomainError('SERVICE_UNAVAILABLE'));
    await Promise.all(this.busy.values());
    this.idle.forEach((reader) => this.retire(reader));
    await Promise.all(this.retiring);
  }
}
