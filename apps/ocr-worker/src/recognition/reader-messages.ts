import { Reading, WireError } from '@cira/contracts';
import { ReadingLimits } from './reading-limits';

/** From the pool to a reader process: one document; the next only after the answer. */
export interface ReadRequest {
  bytes: Uint8Array;
  limits: ReadingLimits;
}

/** The argument that makes a reader process one without OCR. */
export const WITHOUT_OCR = '--without-ocr';

/**
 * From a reader process to the pool: `ready` once, then one answer to each request. `needs-ocr` comes only from a
 * process without OCR. After `broken` the process ends, for its engines can't be trusted any more.
 */
export type ReadAnswer =
  | { kind: 'ready' }
  | { kind: 'read'; reading: Reading }
  | { kind: 'refused'; error: WireError }
  | { kind: 'needs-ocr' }
  | { kind: 'broken'; cause: string };
