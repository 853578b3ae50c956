import { DomainError } from '@cira/contracts';
import { engineFailed } from '../engine-errors';

const ENCRYPTED = /password|encrypted/i;
const UNREADABLE = /is not valid|could not load|unsupported|not (?:allowed|supported)|cannot identify image/i;

/**
 * Why docling gave a document up. It has no codes, only Python's sentences, and older versions not even those: where
 * nothing tells otherwise the failure counts against the engine, which may have run out of memory.
 */
export function conversionFailure(status: 'failure' | 'skipped', said: readonly string[]): DomainError {
  const sentences = said.filter(Boolean).join('; ');
  const cause = new Error(sentences === '' ? 'No reason was given' : sentences);
  if (ENCRYPTED.test(sentences)) return new DomainError('DOCUMENT_ENCRYPTED', { cause });
  // Skipped means: of no format, or of more pages or bytes, than the server takes.
  if (status === 'skipped') return new DomainError('UNSUPPORTED_FILE_TYPE', { cause });
  if (UNREADABLE.test(sentences)) return new DomainError('DOCUMENT_CORRUPT', { cause });
  return engineFailed('docling-serve could not convert the document', cause);
}
