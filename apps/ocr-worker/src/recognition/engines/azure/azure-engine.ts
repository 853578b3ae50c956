import { EngineHttp } from '../engine-http';
import { PollPace } from '../poll';
import {
  PageToRecognize,
  RecognitionEngine,
  RecognizableDocument,
  RecognizedPage,
} from '../recognition-engine';
import { recognizedPage } from '../recognized-page';
import { withinTime } from '../within-time';
import { API_VERSION, AZURE, AzureClient } from './azure-client';
import { azurePage } from './azure-pages';

/** The page's `engine`: what the pages are billed by. */
const SIGNATURE = `azure-document-intelligence prebuilt-read ${API_VERSION}`;

/** Pages of one analysis: its pages come all at once, and the document is uploaded for each analysis. */
const MOST_PAGES = 20;

export interface AzureSettings {
  readonly endpoint: string;
  readonly apiKey: string;
  /** For one analysis, milliseconds: upload, queue, work and download. */
  readonly timeoutMs: number;
  readonly pace?: PollPace;
}

/** Reads pages by Azure Document Intelligence. */
export class AzureEngine implements RecognitionEngine {
  private readonly http: EngineHttp;
  private readonly client: AzureClient;
  private readonly closing = new AbortController();

  constructor(private readonly settings: AzureSettings) {
    const { endpoint, apiKey, pace } = settings;
    this.http = new EngineHttp({
      ...{ name: AZURE, url: endpoint, headers: { 'ocp-apim-subscription-key': apiKey } },
    });
    this.client = new AzureClient(this.http, pace);
  }

  async *recognize(
    document: RecognizableDocument,
    pages: readonly PageToRecognize[],
  ): AsyncGenerator<RecognizedPage> {
    for (let from = 0; from < pages.length; from += MOST_PAGES) {
      const share = pages.slice(from, from + MOST_PAGES);
      const started = performance.now();
      const analyzed = await withinTime(AZURE, this.settings.timeoutMs, this.closing.signal, (signal) =>
        this.client.analyze(document, share, signal),
      );
      const times = { durationMs: (performance.now() - started) / share.length, queuedMs: 0 };
      for (const page of share) {
        // The free tier looks at the first two pages only, without a word about the others.
        const found = analyzed.find(({ pageNumber }) => pageNumber === page.number);
        yield recognizedPage(page, found === undefined ? null : azurePage(found, page, SIGNATURE), times);
      }
    }
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.http.close();
  }
}
