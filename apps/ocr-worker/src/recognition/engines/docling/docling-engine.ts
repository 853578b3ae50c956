import { EngineHttp } from '../engine-http';
import { pageRuns } from '../page-runs';
import { PollPace } from '../poll';
import {
  PageToRecognize,
  RecognitionEngine,
  RecognizableDocument,
  RecognizedPage,
} from '../recognition-engine';
import { recognizedPage } from '../recognized-page';
import { withinTime } from '../within-time';
import { DOCLING, DoclingClient } from './docling-client';
import { doclingPage } from './docling-pages';

/**
 * Pages of one conversion. The document is uploaded for each, so they should not be few; but a page is only there when
 * all of its conversion are, so they should not be many.
 */
const MOST_PAGES = 10;

export interface DoclingSettings {
  readonly url: string;
  readonly apiKey: string | null;
  readonly languages: readonly string[];
  /** For one conversion, milliseconds: upload, queue, work and download. */
  readonly timeoutMs: number;
  readonly pace?: PollPace;
  readonly maxAnswerBytes?: number;
}

/** Reads pages by a docling-serve: `docling-serve 1.31.0` in a page's `engine`, without version where it tells none. */
export class DoclingEngine implements RecognitionEngine {
  private readonly http: EngineHttp;
  private readonly client: DoclingClient;
  private readonly closing = new AbortController();

  constructor(private readonly settings: DoclingSettings) {
    const { url, apiKey, maxAnswerBytes } = settings;
    this.http = new EngineHttp({
      ...{ name: DOCLING, url, headers: apiKey === null ? {} : { 'x-api-key': apiKey } },
      ...(maxAnswerBytes === undefined ? {} : { maxAnswerBytes }),
    });
    this.client = new DoclingClient(this.http, settings);
  }

  async *recognize(
    document: RecognizableDocument,
    pages: readonly PageToRecognize[],
  ): AsyncGenerator<RecognizedPage> {
    for (const run of pageRuns(pages, MOST_PAGES)) {
      const started = performance.now();
      const { conversion, engine } = await this.within(async (signal) => {
        const conversion = await this.client.convert(document, run, signal);
        const version = await this.client.version(signal);
        return { conversion, engine: version === null ? DOCLING : `${DOCLING} ${version}` };
      });
      const elapsedMs = performance.now() - started;
      const workedMs = Math.min(elapsedMs, conversion.processing_time * 1_000);
      const times = { durationMs: workedMs / run.length, queuedMs: elapsedMs - workedMs };
      for (const page of run) {
        yield recognizedPage(page, doclingPage(conversion, page, engine, document.mediaType), times);
      }
    }
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.http.close();
  }

  private within<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return withinTime(DOCLING, this.settings.timeoutMs, this.closing.signal, work);
  }
}
