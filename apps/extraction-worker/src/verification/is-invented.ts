import { ExtractedField } from '@cira/contracts';

/** A value that a language model gave and no word of the document supports. */
export function isInvented({ method, page }: ExtractedField): boolean {
  return method === 'llm' && page === null;
}
