import { PoolObserver } from './readers/reader-pool';
import { ReaderPoolName, ReadingMetrics } from './reading-metrics';

/** What does the work of a pool, as metrics name it. */
const ENGINES: Readonly<Record<ReaderPoolName, string>> = { text: 'pdfium', ocr: 'tesseract.js' };

/** Turns what happens in a pool into figures. */
export function observePool(metrics: ReadingMetrics, pool: ReaderPoolName): PoolObserver {
  return {
    waited: (milliseconds) => {
      metrics.waited(pool, milliseconds);
    },
    lost: (kind) => {
      metrics.engineFailed(ENGINES[pool], kind);
      metrics.processRecycled(pool, kind);
    },
    recycled: (reason) => {
      metrics.processRecycled(pool, reason);
    },
  };
}
