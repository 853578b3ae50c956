import { Page, RouteReason } from '@cira/contracts';

/** A document some of whose pages have to be read from their pictures. */
export interface RecognizableDocument {
  /** What is done for the same id is done with the same bytes. */
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

export interface PageToRecognize {
  /** From 1. */
  readonly number: number;
  /** Why it needs OCR; the page read has the same reason. */
  readonly reason: RouteReason;
}

export interface RecognizedPage {
  readonly page: Page;
  /** JPEG of the upright page whose coordinates are those of the words, where the engine had one at hand. */
  readonly image: Uint8Array | null;
}

/** Reads pages that have no text of their own. */
export interface RecognitionEngine {
  /**
   * Yields each of `pages` once, as soon as it is read, in any order. A page that can't be read is yielded with route
   * `unread`. @throws DomainError when the engine as a whole fails
   */
  recognize(document: RecognizableDocument, pages: readonly PageToRecognize[]): AsyncIterable<RecognizedPage>;
  close(): Promise<void>;
}
