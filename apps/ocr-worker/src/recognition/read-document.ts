import { Page, Reading } from '@cira/contracts';
import { assembleReading } from './assemble-reading';
import { finishedPage } from './finished-page';
import { Language } from './ocr/language';
import { OcrPage } from './ocr/recognized-page';
import { openDocument } from './open-document';
import { OpenedDocument } from './opened-document';
import { ReadingLimits } from './reading-limits';
import { ReadingTools } from './reading-tools';

/**
 * Reads a document of any kind that we take, page after page, in this process: for whom one's own documents are all
 * there is. `DocumentReader` does the same for strangers' documents, in processes that may be lost.
 * @throws DomainError of the catalogue's documents group
 */
export async function readDocument(
  bytes: Uint8Array,
  { tools, ...limits }: ReadingLimits & { tools: ReadingTools },
): Promise<Reading> {
  const document = await openDocument(bytes, tools, limits);
  try {
    const pages: Page[] = [];
    let expected: Language | null = null;
    for (let number = 1; number <= document.pageCount; number++) {
      const started = performance.now();
      const { content, language } = await readPage(document, number, tools, expected);
      expected = language ?? expected;
      pages.push(finishedPage(number, content, performance.now() - started));
    }
    const { mediaType, embeddedInvoice, intact } = document;
    return assembleReading({ mediaType, embeddedInvoice, intact, pages });
  } finally {
    document.close();
  }
}

async function readPage(
  document: OpenedDocument,
  number: number,
  tools: ReadingTools,
  expected: Language | null,
): Promise<Pick<OcrPage, 'content' | 'language'>> {
  const surveyed = document.survey(number);
  if (surveyed.kind === 'read') return { content: surveyed.content, language: null };
  return document.recognize(number, surveyed.reason, tools.ocr(), expected);
}
