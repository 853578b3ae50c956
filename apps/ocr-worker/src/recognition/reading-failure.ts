import { DomainError } from '@cira/contracts';

/** What V8, emscripten, PDFium's wrapper and libvips say when memory ends. */
const OUT_OF_MEMORY =
  /out of memory|\bOOM\b|cannot enlarge memory|allocation failed|unable to (?:grow|allocate)/i;

/** The error for a document that broke its reader: by what the engine, or the process on its way out, had to say. */
export function readingFailure(lastWords: string, cause: unknown): DomainError {
  return OUT_OF_MEMORY.test(lastWords)
    ? new DomainError('DOCUMENT_TOO_COMPLEX', { detail: 'The document needs too much memory', cause })
    : new DomainError('OCR_FAILED', { cause });
}
