import { Page, Reading } from '@cira/contracts';
import { assembleReading } from './assemble-reading';
import { PageToRecognize, RecognitionEngine, RecognizedPage } from './engines/recognition-engine';
import { finishedPage } from './finished-page';
import { unreadPage } from './page-content';
import { ReadableDocument } from './readers/reader';
import { ReaderPool } from './readers/reader-pool';
import { surveyDocument } from './survey-document';

/** Keeps pages as they are read, so that who reads the document again does not begin anew. */
export interface PageKeeper {
  /** Called once, and only for a document that needs OCR. */
  resume(): Promise<KeptPages>;
  keep(page: RecognizedPage): Promise<void>;
}

export interface KeptPages {
  pages: Page[];
  /** False once the document has been tried too often: what is missing then stays unread. */
  mayGoOn: boolean;
}

export interface DocumentReaderParts {
  /** Reads what needs no OCR: XML, text layers. */
  textReaders: ReaderPool;
  /** Reads the rest. */
  engine: RecognitionEngine;
  /** Processes that the text layers of one document may break. */
  maxLostReaders: number;
}

/**
 * Reads documents of every kind. Each page takes the cheapest way that is good enough, and OCR, which takes seconds,
 * queues apart from text layers, which take milliseconds: no document with a text layer ever waits for a scan.
 */
export class DocumentReader {
  constructor(private readonly parts: DocumentReaderParts) {}

  /**
   * Rejects with a DomainError only: those of the catalogue's documents group, PROCESSING_ABANDONED where no page could
   * be read because readers broke, SERVICE_UNAVAILABLE while closing.
   */
  async read(document: ReadableDocument, keeper: PageKeeper = FORGETFUL): Promise<Reading> {
    const { textReaders, engine, maxLostReaders } = this.parts;
    const survey = await surveyDocument(document, textReaders, maxLostReaders);
    const { pages } = survey;
    if (survey.needsOcr.length > 0) {
      const kept = await keeper.resume();
      for (const page of kept.pages) pages.set(page.number, page);
      const missing = survey.needsOcr.filter(({ number }) => !pages.has(number));
      const recognizable = { ...document, mediaType: survey.mediaType };
      const tried = kept.mayGoOn ? engine.recognize(recognizable, missing) : missing.map(lost);
      for await (const recognized of tried) {
        await keeper.keep(recognized);
        pages.set(recognized.page.number, recognized.page);
      }
    }
    return assembleReading({ ...survey, pages: [...pages.values()].sort((a, b) => a.number - b.number) });
  }

  /** A page as people see it, as a JPEG. It is drawn when no document waits to be read. */
  async render(document: ReadableDocument, { number, rotation }: Page): Promise<Uint8Array> {
    const task = { kind: 'render', number, rotation } as const;
    return (await this.parts.textReaders.run(document, task, { background: true })).result;
  }

  /** Lets pages in hand be finished, turns away what waits, and ends the processes. */
  async close(): Promise<void> {
    await Promise.all([this.parts.textReaders.close(), this.parts.engine.close()]);
  }
}

const FORGETFUL: PageKeeper = {
  resume: () => Promise.resolve({ pages: [], mayGoOn: true }),
  keep: () => Promise.resolve(),
};

function lost({ number }: PageToRecognize): RecognizedPage {
  return { page: finishedPage(number, unreadPage('reader_lost'), 0), image: null };
}
