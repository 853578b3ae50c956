import { DomainError, EmbeddedInvoice, Page } from '@cira/contracts';
import { PageToRecognize } from './engines/recognition-engine';
import { finishedPage } from './finished-page';
import { unreadPage } from './page-content';
import { ReadableDocument } from './readers/reader';
import { ReaderLost } from './readers/reader-lost';
import { SurveyNews } from './readers/reader-messages';
import { ReaderPool } from './readers/reader-pool';

/** What a document is, and what of it could be read without OCR. */
export interface Survey {
  mediaType: string;
  pageCount: number;
  embeddedInvoice: EmbeddedInvoice | null;
  intact: boolean;
  /** Read, blank or unread, by number. */
  pages: Map<number, Page>;
  needsOcr: PageToRecognize[];
}

/**
 * Reads what needs no OCR. A page that loses its process is left to OCR, which does without its text layer, and the
 * survey goes on behind it in another process; after `maxLostReaders` the rest of the pages stays unread.
 * @throws DomainError when the document as a whole can't be read
 */
export async function surveyDocument(
  document: ReadableDocument,
  pool: ReaderPool,
  maxLostReaders: number,
): Promise<Survey> {
  const heard: { survey: Survey | null } = { survey: null };
  const hear = (news: SurveyNews) => {
    if (news.kind === 'opened') heard.survey ??= { ...news, pages: new Map(), needsOcr: [] };
    else if (news.kind === 'page') heard.survey?.pages.set(news.page.number, news.page);
    else heard.survey?.needsOcr.push({ number: news.number, reason: news.reason });
  };
  for (let lost = 0; ;) {
    const from = nextPage(heard.survey);
    try {
      const { queuedMs } = await pool.run(document, { kind: 'survey', from }, { hear });
      if (heard.survey === null) throw new Error('A survey ended without a word');
      return withQueueTime(heard.survey, queuedMs);
    } catch (error) {
      if (!(error instanceof ReaderLost)) throw error;
      lost++;
      if (heard.survey === null) {
        if (error.kind !== 'crash' || lost === TRIES_TO_OPEN) throw unopened(error);
        continue;
      }
      giveUpOn(heard.survey, nextPage(heard.survey), error);
      if (lost >= maxLostReaders) return giveUpRest(heard.survey);
    }
  }
}

/** A document that breaks two processes before a page is reached is broken itself. */
const TRIES_TO_OPEN = 2;

function unopened(error: ReaderLost): DomainError {
  return new DomainError('DOCUMENT_TOO_COMPLEX', {
    detail: 'The document could not be opened',
    cause: error,
  });
}

function nextPage(survey: Survey | null): number {
  return survey === null ? 1 : survey.pages.size + survey.needsOcr.length + 1;
}

/** A crash may be the text layer's doing; what takes too long or too much memory would do so again. */
function giveUpOn(survey: Survey, number: number, { kind }: ReaderLost): void {
  if (number > survey.pageCount) return;
  if (kind === 'crash') survey.needsOcr.push({ number, reason: 'reader_lost' });
  else survey.pages.set(number, finishedPage(number, unreadPage('too_complex'), 0));
}

function giveUpRest(survey: Survey): Survey {
  for (let number = nextPage(survey); number <= survey.pageCount; number++) {
    survey.pages.set(number, finishedPage(number, unreadPage('reader_lost'), 0));
  }
  return survey;
}

/** The wait was for the whole document; its first page carries it. */
function withQueueTime(survey: Survey, queuedMs: number): Survey {
  const [first] = survey.pages.values();
  if (first !== undefined) survey.pages.set(first.number, { ...first, queuedMs });
  return survey;
}
