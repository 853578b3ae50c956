import { DomainError } from '@cira/contracts';
import { engineFailed, EngineUnavailable } from '../engine-errors';
import { EngineAnswer, EngineHttp, retryAfterMs } from '../engine-http';
import { parseAnswer } from '../parse-answer';
import { poll, PollPace } from '../poll';
import { PageToRecognize, RecognizableDocument } from '../recognition-engine';
import { AzurePage, OperationSchema, RefusalSchema } from './azure-answer';
import { azureFailure } from './azure-errors';

export const AZURE = 'Azure Document Intelligence';
export const API_VERSION = '2024-11-30';
const MODEL = '/documentintelligence/documentModels/prebuilt-read';

/** The kinds of documents that it takes and we know, by its names for them. WebP is not among them. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  'application/pdf': 'application/pdf',
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/tiff': 'image/tiff',
  'image/bmp': 'image/bmp',
  'image/heic': 'image/heif',
};

/** `prebuilt-read` of Azure Document Intelligence, REST: a document is submitted, its operation polled. */
export class AzureClient {
  constructor(
    private readonly http: EngineHttp,
    private readonly pace?: PollPace,
  ) {}

  /** @throws DomainError OCR_ENGINE_UNAVAILABLE, OCR_ENGINE_FAILED, or a document's code where it is at fault */
  async analyze(
    document: RecognizableDocument,
    pages: readonly PageToRecognize[],
    signal: AbortSignal,
  ): Promise<AzurePage[]> {
    const contentType = CONTENT_TYPES[document.mediaType];
    if (contentType === undefined) {
      throw new DomainError('UNSUPPORTED_FILE_TYPE', {
        detail: `${AZURE} does not take ${document.mediaType}`,
      });
    }
    const numbers = pages.map(({ number }) => number).join(',');
    const accepted = await this.http.send({
      method: 'POST',
      path: `${MODEL}:analyze?api-version=${API_VERSION}&pages=${encodeURIComponent(numbers)}`,
      headers: { 'content-type': contentType },
      body: document.bytes,
      signal,
    });
    if (accepted.status !== 202) throw refusal(accepted);
    return this.await(operationId(accepted), signal);
  }

  private await(id: string, signal: AbortSignal): Promise<AzurePage[]> {
    const path = `${MODEL}/analyzeResults/${encodeURIComponent(id)}?api-version=${API_VERSION}`;
    return poll(
      async () => {
        const answer = await this.http.send({ method: 'GET', path, signal });
        if (answer.status === 404) throw new EngineUnavailable(`${AZURE} does not know its operation`);
        if (answer.status !== 200) throw refusal(answer);
        const operation = parseAnswer(AZURE, answer.body, OperationSchema);
        if (operation.status === 'notStarted' || operation.status === 'running') {
          return { waitMs: retryAfterMs(answer) ?? 0 };
        }
        if (operation.error) throw azureFailure(operation.error);
        if (!operation.analyzeResult)
          throw engineFailed(`${AZURE} ended as ${operation.status} without a result`);
        return { answer: operation.analyzeResult.pages };
      },
      signal,
      this.pace,
    );
  }
}

/**
 * Only the id is taken from `Operation-Location`: the address is that of our own endpoint, which may be a proxy, and
 * the key must go nowhere else.
 */
function operationId(accepted: EngineAnswer): string {
  const id = /\/analyzeResults\/([\w-]+)/.exec(accepted.header('operation-location') ?? '')?.[1];
  if (id === undefined)
    throw engineFailed(`${AZURE} accepted the document without saying where its result will be`);
  return id;
}

function refusal(answer: EngineAnswer): DomainError {
  if (answer.status === 413) return new DomainError('FILE_TOO_LARGE');
  if (answer.status === 404)
    return engineFailed(`${AZURE} has no prebuilt-read ${API_VERSION} at this endpoint`);
  return azureFailure(parseAnswer(AZURE, answer.body, RefusalSchema).error);
}
