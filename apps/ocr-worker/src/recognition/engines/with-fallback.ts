import { DomainError } from '@cira/contracts';
import { Logger } from '@nestjs/common';
import { ReadingMetrics } from '../reading-metrics';
import {
  PageToRecognize,
  RecognitionEngine,
  RecognizableDocument,
  RecognizedPage,
} from './recognition-engine';

export interface FallbackOptions {
  /** Of the remote engine, for logs and figures. */
  readonly name: string;
  readonly metrics: Pick<ReadingMetrics, 'fellBack'>;
}

/**
 * Reads by the remote engine, and by the local one what the remote one does not give: all that is missing when it
 * fails, whatever the reason, and pages that it could not read. A page's `engine` says who read it.
 */
export function withFallback(
  remote: RecognitionEngine,
  local: RecognitionEngine,
  options: FallbackOptions,
): RecognitionEngine {
  let closing = false;
  return {
    async *recognize(document, pages) {
      const missing = new Map(pages.map((page) => [page.number, page]));
      try {
        for await (const recognized of remote.recognize(document, pages)) {
          if (recognized.page.route === 'unread') continue;
          missing.delete(recognized.page.number);
          yield recognized;
        }
        if (missing.size > 0) tell(options, missing.size, 'it could not read the pages');
      } catch (error) {
        if (closing) throw error;
        const { code, message } = DomainError.from(error);
        tell(options, missing.size, `${code}: ${message}`, error);
      }
      yield* readLocally(local, document, [...missing.values()]);
    },
    async close() {
      closing = true;
      await Promise.all([remote.close(), local.close()]);
    },
  };
}

async function* readLocally(
  local: RecognitionEngine,
  document: RecognizableDocument,
  pages: readonly PageToRecognize[],
): AsyncGenerator<RecognizedPage> {
  if (pages.length > 0) yield* local.recognize(document, pages);
}

const logger = new Logger('RecognitionFallback');

function tell({ name, metrics }: FallbackOptions, pages: number, reason: string, error?: unknown): void {
  metrics.fellBack(name, 'local');
  const cause = error instanceof Error ? error.cause : undefined;
  logger.warn({
    ...{ message: 'pages are read by the local engine', engine: name, pages, reason },
    // What the engine itself said; not for the sender of the document.
    ...(cause instanceof Error ? { cause: cause.message } : {}),
  });
}
