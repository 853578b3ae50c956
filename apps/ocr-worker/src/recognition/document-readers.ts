import { Reading } from '@cira/contracts';
import { NeedsOcr } from './needs-ocr';
import { ReaderPool, ReaderPoolOptions } from './reader-pool';

export interface DocumentReadersOptions extends Omit<ReaderPoolOptions, 'size' | 'withOcr'> {
  /** Processes that do OCR, and so documents that are OCRed at a time. */
  ocrReaders: number;
  /** Processes that read what needs no OCR: text layers and XML. */
  textReaders: number;
}

/** A hundred pages of text take a second or two; what takes longer hangs, and must not hold up the next for long. */
const MOST_FOR_TEXT_MS = 30_000;

/**
 * Reads documents of every kind. OCR takes seconds and a text layer milliseconds, so that they queue apart: a document
 * goes to a process without OCR first, and only if that finds a page to be a picture, to one with it. No document with
 * a text layer ever waits for a scan.
 */
export class DocumentReaders {
  private readonly forText: ReaderPool;
  private readonly forOcr: ReaderPool;

  constructor({ ocrReaders, textReaders, ...options }: DocumentReadersOptions) {
    const timeoutMs = Math.min(options.timeoutMs, MOST_FOR_TEXT_MS);
    this.forText = new ReaderPool({ ...options, timeoutMs, size: textReaders, withOcr: false });
    this.forOcr = new ReaderPool({ ...options, size: ocrReaders, withOcr: true });
  }

  /** Rejects with a DomainError only, as `ReaderPool.read` does. The time limit does not include waiting. */
  async read(bytes: Uint8Array): Promise<Reading> {
    try {
      return await this.forText.read(bytes);
    } catch (error) {
      if (error instanceof NeedsOcr) return this.forOcr.read(bytes);
      throw error;
    }
  }

  /** Lets documents in hand be finished, turns those that wait away, and ends the processes. */
  async close(): Promise<void> {
    await Promise.all([this.forText.close(), this.forOcr.close()]);
  }
}
