import { DomainError, RouteReason } from '@cira/contracts';
import { finishedPage } from '../finished-page';
import { Language } from '../ocr/language';
import { unreadPage } from '../page-content';
import { ReaderLost } from '../readers/reader-lost';
import { ReaderPool } from '../readers/reader-pool';
import { inCompletionOrder } from './in-completion-order';
import {
  PageToRecognize,
  RecognitionEngine,
  RecognizableDocument,
  RecognizedPage,
} from './recognition-engine';

export interface LocalEngineLimits {
  /** Time spent on the pages of one document, milliseconds, without waiting; what is left then stays unread. */
  documentTimeoutMs: number;
  /** Processes that one document may break or make hang; what is left then stays unread. */
  maxLostReaders: number;
}

/** A page that broke its process once may have met a process on its last legs; twice, it is the page. */
const TRIES_OF_A_PAGE = 2;

/** OCR in processes of our own, as many pages at a time as there are processes. */
export class LocalEngine implements RecognitionEngine {
  constructor(
    private readonly pool: ReaderPool,
    private readonly limits: LocalEngineLimits,
  ) {}

  async *recognize(
    document: RecognizableDocument,
    pages: readonly PageToRecognize[],
  ): AsyncGenerator<RecognizedPage> {
    const progress: Progress = { language: null, spentMs: 0, lost: 0 };
    yield* inCompletionOrder(pages, this.pool.size, (page) => this.recognizePage(document, page, progress));
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private async recognizePage(
    document: RecognizableDocument,
    { number, reason }: PageToRecognize,
    progress: Progress,
  ): Promise<RecognizedPage> {
    for (let attempt = 1; ; attempt++) {
      if (progress.lost >= this.limits.maxLostReaders) return unread(number, 'reader_lost');
      if (progress.spentMs >= this.limits.documentTimeoutMs) return unread(number, 'out_of_time');
      const started = performance.now();
      try {
        const expected = progress.language;
        const { result, queuedMs } = await this.pool.run(document, {
          kind: 'recognize',
          number,
          reason,
          expected,
        });
        progress.language = result.language ?? expected;
        progress.spentMs += result.page.durationMs;
        return { page: { ...result.page, queuedMs }, image: result.image };
      } catch (error) {
        const failure = pageFailure(error);
        if (failure.lost) progress.lost++;
        progress.spentMs += failure.lost ? performance.now() - started : 0;
        if (failure.final || attempt === TRIES_OF_A_PAGE) return unread(number, failure.reason);
      }
    }
  }
}

/** Of one document, shared by its pages. */
interface Progress {
  language: Language | null;
  spentMs: number;
  lost: number;
}

interface PageFailure {
  reason: RouteReason;
  /** Whether it cost a process. */
  lost: boolean;
  /** Whether another try would end the same. */
  final: boolean;
}

/** @throws what is not the page's failure but everybody's, such as SERVICE_UNAVAILABLE */
function pageFailure(error: unknown): PageFailure {
  if (error instanceof ReaderLost) {
    const crashed = error.kind === 'crash';
    return { reason: crashed ? 'reader_lost' : 'too_complex', lost: true, final: !crashed };
  }
  if (error instanceof DomainError && !error.retryable) {
    return {
      reason: error.code === 'DOCUMENT_TOO_COMPLEX' ? 'too_complex' : 'damaged',
      lost: false,
      final: true,
    };
  }
  throw error;
}

function unread(number: number, reason: RouteReason): RecognizedPage {
  return { page: finishedPage(number, unreadPage(reason), 0), image: null };
}
