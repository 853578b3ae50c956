import { DomainError } from '@cira/contracts';
import { FormData } from 'undici';
import { engineFailed, EngineUnavailable } from '../engine-errors';
import { EngineAnswer, EngineHttp } from '../engine-http';
import { parseAnswer } from '../parse-answer';
import { poll, PollPace } from '../poll';
import { PageToRecognize, RecognizableDocument } from '../recognition-engine';
import { Conversion, ConversionSchema, TaskStatus, TaskStatusSchema, VersionsSchema } from './docling-answer';
import { conversionFailure } from './docling-errors';

export const DOCLING = 'docling-serve';

/** How long one poll may be held open by the server, seconds; below what proxies commonly cut off. */
const LONG_POLL_S = 10;

export interface DoclingOptions {
  /** Languages by the names of the OCR engine behind docling-serve; empty: its own choice. */
  readonly languages: readonly string[];
  /** Milliseconds that the server may spend on one conversion. */
  readonly timeoutMs: number;
  readonly pace?: PollPace;
}

/**
 * docling-serve's asynchronous API (v1, from 1.0 on): a file is submitted, its task polled, its result fetched. There
 * is no call that cancels a task: what is abandoned here ends there by `document_timeout`.
 */
export class DoclingClient {
  constructor(
    private readonly http: EngineHttp,
    private readonly options: DoclingOptions,
  ) {}

  /** Of a run of consecutive pages. @throws DomainError OCR_ENGINE_UNAVAILABLE, OCR_ENGINE_FAILED, or a document's code where it is at fault */
  async convert(
    document: RecognizableDocument,
    run: readonly PageToRecognize[],
    signal: AbortSignal,
  ): Promise<Conversion> {
    const submitted = await this.submit(document, run, signal);
    const finished = isFinal(submitted) ? submitted : await this.await(submitted.task_id, signal);
    if (finished.task_status === 'failure' || finished.task_status === 'skipped') {
      throw conversionFailure(finished.task_status, [finished.error_message ?? '']);
    }
    const conversion = await this.fetch(finished.task_id, signal);
    if (conversion.status === 'failure' || conversion.status === 'skipped') {
      const said = conversion.errors.map(({ error_message }) => error_message ?? '');
      throw conversionFailure(conversion.status, said);
    }
    return conversion;
  }

  /** Null where the server does not tell (before 1.9) or does not answer. */
  async version(signal: AbortSignal): Promise<string | null> {
    try {
      const answer = await this.http.send({ method: 'GET', path: '/version', signal });
      const version =
        answer.status === 200 ? parseAnswer(DOCLING, answer.body, VersionsSchema)[DOCLING] : null;
      return typeof version === 'string' ? version : null;
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  }

  private async submit(
    document: RecognizableDocument,
    run: readonly PageToRecognize[],
    signal: AbortSignal,
  ): Promise<TaskStatus> {
    const body = conversionForm(document, run, this.options);
    const answer = await this.http.send({ method: 'POST', path: '/v1/convert/file/async', body, signal });
    if (answer.status === 413) throw new DomainError('FILE_TOO_LARGE');
    return parseAnswer(DOCLING, okBody(answer), TaskStatusSchema);
  }

  private await(taskId: string, signal: AbortSignal): Promise<TaskStatus> {
    const path = `/v1/status/poll/${encodeURIComponent(taskId)}?wait=${LONG_POLL_S}`;
    return poll(
      async () => {
        const answer = await this.http.send({ method: 'GET', path, signal });
        const status = parseAnswer(DOCLING, foundBody(answer), TaskStatusSchema);
        return isFinal(status) ? { answer: status } : { waitMs: 0 };
      },
      signal,
      this.options.pace,
    );
  }

  /** Asked for again when it fails: a result that was fetched is kept for some minutes by default. */
  private fetch(taskId: string, signal: AbortSignal): Promise<Conversion> {
    const path = `/v1/result/${encodeURIComponent(taskId)}`;
    return poll(
      async () => {
        const answer = await this.http.send({ method: 'GET', path, signal });
        return { answer: parseAnswer(DOCLING, foundBody(answer), ConversionSchema) };
      },
      signal,
      this.options.pace,
    );
  }
}

function conversionForm(
  { bytes, mediaType }: RecognizableDocument,
  run: readonly PageToRecognize[],
  { languages, timeoutMs }: DoclingOptions,
): FormData {
  const form = new FormData();
  const fields: [string, string | number][] = [
    ['from_formats', mediaType === 'application/pdf' ? 'pdf' : 'image'],
    ['to_formats', 'json'],
    ['image_export_mode', 'placeholder'],
    ['include_images', 'false'],
    ['do_ocr', 'true'],
    // These pages have no text of their own, or one that is not to be believed.
    ['force_ocr', 'true'],
    ...languages.map((language): [string, string] => ['ocr_lang', language]),
    // A pair is a field that is sent twice.
    ['page_range', run.at(0)?.number ?? 1],
    ['page_range', run.at(-1)?.number ?? 1],
    ['abort_on_error', 'false'],
    ['document_timeout', Math.ceil(timeoutMs / 1_000)],
    ['target_type', 'inbody'],
  ];
  for (const [name, value] of fields) form.append(name, String(value));
  form.append('files', new Blob([bytes], { type: mediaType }), `document.${EXTENSIONS[mediaType] ?? 'bin'}`);
  return form;
}

/** docling tells formats by the name of the file. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/tiff': 'tiff',
  'image/webp': 'webp',
  'image/bmp': 'bmp',
  'image/heic': 'heic',
};

function isFinal({ task_status }: TaskStatus): boolean {
  return task_status !== 'pending' && task_status !== 'started';
}

/**
 * A task that is not known may be known to another process of the server: with several of them, and tasks kept in
 * memory, each knows its own only. Asking again may meet the right one.
 */
function foundBody(answer: EngineAnswer): string {
  if (answer.status === 404)
    throw new EngineUnavailable(`${DOCLING} does not know the task that it was given`);
  return okBody(answer);
}

function okBody(answer: EngineAnswer): string {
  if (answer.status === 200) return answer.body;
  // 422 names the option that this version, or its operator, does not accept.
  throw engineFailed(`${DOCLING} refused the request with status ${answer.status}`, answer.said);
}
