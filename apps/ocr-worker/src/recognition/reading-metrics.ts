import { Metrics } from '@cira/common/metrics/metrics';
import { ErrorCode, Page } from '@cira/contracts';
import { Injectable } from '@nestjs/common';

/** Which processes a task waits for: those that open documents and read text layers, or those that do OCR. */
export type ReaderPoolName = 'text' | 'ocr';
/** How an engine failed a page: its process ended, took too long, took too much memory, or it said so itself. */
export type EngineFailureKind = 'crash' | 'timeout' | 'memory' | 'error';
/** Why a process was replaced: after its share of tasks, before it grows, or because it was lost. */
export type RecycleReason = (typeof RECYCLE_REASONS)[number];
export type CircuitState = (typeof CIRCUIT_STATES)[number];

const POOLS: readonly ReaderPoolName[] = ['text', 'ocr'];
const RECYCLE_REASONS = ['tasks', 'memory', 'crash', 'timeout'] as const;
const CIRCUIT_STATES = ['closed', 'half_open', 'open'] as const;
/** From a page of text to a scan that runs into its time limit. */
const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 15, 30, 60, 120];

/** The figures of reading documents. Every method only counts: none fails, waits or keeps what it is given. */
@Injectable()
export class ReadingMetrics {
  private readonly pages;
  private readonly pageSeconds;
  private readonly queueSeconds;
  private readonly failures;
  private readonly recycles;
  private readonly inHand;
  private readonly fallbacks;
  private readonly circuit;
  private readonly fetches;

  constructor(metrics: Metrics) {
    this.pages = metrics.counter({
      name: 'cira_pages_read_total',
      help: 'Pages, by the route that was taken (text, ocr, blank, unread), why it was, and the engine that read them',
      labelNames: ['route', 'reason', 'engine'],
    });
    this.pageSeconds = metrics.histogram({
      name: 'cira_page_duration_seconds',
      help: 'Time spent on reading a page, without waiting',
      labelNames: ['route', 'engine'],
      buckets: SECONDS,
    });
    this.queueSeconds = metrics.histogram({
      name: 'cira_reader_queue_wait_seconds',
      help: 'Time that a task waited for a free process of its pool (text or ocr)',
      labelNames: ['pool'],
      buckets: SECONDS,
    });
    this.failures = metrics.counter({
      name: 'cira_engine_failures_total',
      help: 'Tasks that an engine failed, by how: crash, timeout, memory, error',
      labelNames: ['engine', 'kind'],
    });
    this.recycles = metrics.counter({
      name: 'cira_reader_recycles_total',
      help: 'Reader processes that were replaced, by why: tasks (it had done its share), memory, crash, timeout',
      labelNames: ['pool', 'reason'],
    });
    this.inHand = metrics.gauge({
      name: 'cira_documents_in_hand',
      help: 'Documents taken from the queue and not finished yet',
      labelNames: [],
    });
    this.fallbacks = metrics.counter({
      name: 'cira_engine_fallbacks_total',
      help: 'Pages or documents that went to another engine because the chosen one was not available',
      labelNames: ['from', 'to'],
    });
    this.circuit = metrics.gauge({
      name: 'cira_engine_circuit_state',
      help: 'State of the circuit breaker of a remote engine: 1 for the state that it is in (closed, half_open, open), else 0',
      labelNames: ['engine', 'state'],
    });
    this.fetches = metrics.counter({
      name: 'cira_document_fetches_total',
      help: 'Documents fetched from URLs: ok, or the code of the error',
      labelNames: ['outcome'],
    });
    // A series that only appears with its first event hides that event from rate().
    for (const pool of POOLS) for (const reason of RECYCLE_REASONS) this.recycles.inc({ pool, reason }, 0);
  }

  /** A page that is finished, whatever came of it: once for each page of a document, not again for a redelivered one. */
  pageRead(page: Pick<Page, 'route' | 'reason' | 'engine' | 'durationMs'>): void {
    const { route, reason } = page;
    const engine = engineName(page.engine);
    this.pages.inc({ route, reason, engine });
    this.pageSeconds.observe({ route, engine }, page.durationMs / 1_000);
  }

  /** A task got its process after so many milliseconds. */
  waited(pool: ReaderPoolName, durationMs: number): void {
    this.queueSeconds.observe({ pool }, durationMs / 1_000);
  }

  engineFailed(engine: string, kind: EngineFailureKind): void {
    this.failures.inc({ engine: engineName(engine), kind });
  }

  processRecycled(pool: ReaderPoolName, reason: RecycleReason): void {
    this.recycles.inc({ pool, reason });
  }

  /** Counts a document as in hand for as long as the work on it takes, and passes its result or error on. */
  async whileInHand<T>(work: () => Promise<T>): Promise<T> {
    this.inHand.inc();
    try {
      return await work();
    } finally {
      this.inHand.dec();
    }
  }

  fellBack(from: string, to: string): void {
    this.fallbacks.inc({ from: engineName(from), to: engineName(to) });
  }

  /** The circuit breaker of a remote engine is in this state from now on. Say it at the start, too. */
  circuitChanged(engine: string, current: CircuitState): void {
    for (const state of CIRCUIT_STATES) {
      this.circuit.set({ engine: engineName(engine), state }, state === current ? 1 : 0);
    }
  }

  /** `ok`, or the code that the fetch failed with. */
  fetched(outcome: 'ok' | ErrorCode): void {
    this.fetches.inc({ outcome });
  }
}

/** `tesseract.js` of `tesseract.js 7.0.0`: an update must not start new series. */
function engineName(engine: string | null): string {
  return engine?.replace(/ v?\d.*$/, '') ?? 'none';
}
