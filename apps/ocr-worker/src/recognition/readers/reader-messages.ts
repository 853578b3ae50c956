import { EmbeddedInvoice, Page, RouteReason, WireError } from '@cira/contracts';
import { Language } from '../ocr/language';
import { Rotation } from '../quarter-turns';
import { ReadingLimits } from '../reading-limits';

/** What a reader process can be asked to do with a document. Pages are numbered from 1. */
export type ReaderTask =
  /** Reads every page from `from` on that needs no OCR, telling of each as it goes. */
  | { kind: 'survey'; from: number }
  /** Reads one page by OCR; `reason` and `expected` as in `OpenedDocument.recognize`. */
  | { kind: 'recognize'; number: number; reason: RouteReason; expected: Language | null }
  /** Draws one page for people. */
  | { kind: 'render'; number: number; rotation: Rotation };

export interface TaskResults {
  survey: null;
  recognize: RecognizedByReader;
  render: Uint8Array;
}

export interface RecognizedByReader {
  page: Page;
  language: Language | null;
  /** JPEG of the upright page; null for a page with nothing on it. */
  image: Uint8Array | null;
}

/** From the pool to a reader process: one task; the next only after the answer. */
export interface ReaderRequest {
  documentId: string;
  /** Null where the process has the document from its task before. */
  bytes: Uint8Array | null;
  limits: ReadingLimits;
  task: ReaderTask;
}

/** What a survey tells, first of the document, then of each page. */
export type SurveyNews =
  | {
      kind: 'opened';
      mediaType: string;
      pageCount: number;
      embeddedInvoice: EmbeddedInvoice | null;
      intact: boolean;
    }
  | { kind: 'page'; page: Page }
  | { kind: 'needs_ocr'; number: number; reason: RouteReason };

/**
 * From a reader process to the pool: `ready` once, then to each request any number of `news` and one of the others.
 * After `broken` the process ends, for its engines can't be trusted any more.
 */
export type ReaderAnswer =
  | { kind: 'ready'; missing: string | null }
  | { kind: 'news'; news: SurveyNews }
  | { kind: 'done'; result: TaskResults[keyof TaskResults] }
  | { kind: 'refused'; error: WireError }
  | { kind: 'broken'; cause: string };
