import { DomainError, EmbeddedInvoice, ErrorCode, Page, Reading, RouteReason } from '@cira/contracts';
import { detectLanguage } from './ocr/detect-language';

/** What is known of a document once each of its pages has been tried. */
export interface ReadDocument {
  mediaType: string;
  embeddedInvoice: EmbeddedInvoice | null;
  intact: boolean;
  /** In order. */
  pages: readonly Page[];
}

/**
 * The reading of a document. One in which some pages could not be read is a reading all the same, with a warning for
 * each of them.
 * @throws DomainError where nothing was read: why, if pages could not be read, else DOCUMENT_HAS_NO_TEXT
 */
export function assembleReading({ mediaType, embeddedInvoice, intact, pages }: ReadDocument): Reading {
  const unread = pages.filter(({ route }) => route === 'unread');
  if (embeddedInvoice === null && pages.every(({ words }) => words.length === 0)) {
    const [first] = unread;
    if (first !== undefined)
      throw new DomainError(CODES[first.reason] ?? 'OCR_FAILED', { detail: warning(first) });
    throw new DomainError(intact ? 'DOCUMENT_HAS_NO_TEXT' : 'DOCUMENT_CORRUPT');
  }
  const recognized = pages.filter(({ route }) => route === 'ocr');
  return {
    version: 2,
    mediaType,
    pages: [...pages],
    embeddedInvoice,
    ocrEngine: recognized[0]?.engine ?? null,
    language: detectLanguage(recognized.flatMap(({ words }) => words.map(({ text }) => text)).join(' ')),
    warnings: unread.map(warning),
  };
}

const CODES: Partial<Record<RouteReason, ErrorCode>> = {
  damaged: 'DOCUMENT_CORRUPT',
  too_complex: 'DOCUMENT_TOO_COMPLEX',
  out_of_time: 'DOCUMENT_TOO_COMPLEX',
  // Tried often enough here: the bus need not try again.
  reader_lost: 'PROCESSING_ABANDONED',
};

const EXPLANATIONS: Partial<Record<RouteReason, string>> = {
  damaged: 'it is damaged',
  too_complex: 'it takes more time or memory than a page may take',
  out_of_time: 'the time for the document was used up before it',
  reader_lost: 'reading it failed repeatedly',
};

function warning({ number, reason }: Page): string {
  return `Page ${number} could not be read: ${EXPLANATIONS[reason] ?? 'reading it failed'}`;
}
