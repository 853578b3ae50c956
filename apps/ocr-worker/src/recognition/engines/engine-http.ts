import { DomainError } from '@cira/contracts';
import { Agent, Dispatcher, FormData, request } from 'undici';
import { retryAfterSeconds } from '../../fetching/retry-after';
import { EngineUnavailable, engineFailed } from './engine-errors';

const CONNECT_TIMEOUT_MS = 10_000;
/** Words and boxes of a page are some 100 kB of JSON; what is hundreds of times as long is not an answer. */
const MOST_ANSWER_BYTES = 64 * 1024 * 1024;
/** Enough of a refusal to see what is wrong. */
const MOST_SAID = 500;

export interface EngineHttpOptions {
  /** For sentences, e.g. `docling-serve`. */
  readonly name: string;
  /** With or without a path. */
  readonly url: string;
  /** Sent with every request, the key among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly maxAnswerBytes?: number;
}

export interface EngineRequest {
  readonly method: 'GET' | 'POST';
  /** Below the engine's URL, with its query. */
  readonly path: string;
  readonly body?: FormData | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

export interface EngineAnswer {
  readonly status: number;
  readonly body: string;
  /** The beginning of the body as it may be logged: without what we sent in headers, should it be quoted there. */
  readonly said: string;
  header(name: string): string | null;
}

/**
 * HTTP to one engine. Its URL is the operator's, so any address will do; but redirects are not followed, so that the
 * key and the document go nowhere else, and nothing that an error says holds the key.
 */
export class EngineHttp {
  private readonly agent = new Agent({ connect: { timeout: CONNECT_TIMEOUT_MS } });
  private readonly base: string;

  constructor(private readonly options: EngineHttpOptions) {
    this.base = options.url.replace(/\/+$/, '');
  }

  /**
   * @throws EngineUnavailable when there is no answer, and for 408, 429 and 5xx; DomainError OCR_ENGINE_FAILED for a
   * redirect, a refused key or an answer that is too long; the signal's reason when it is aborted. Any other status
   * is for the caller to judge.
   */
  async send({ path, signal, body, ...rest }: EngineRequest): Promise<EngineAnswer> {
    const { name, headers } = this.options;
    try {
      const answer = await request(`${this.base}${path}`, {
        ...rest,
        ...{ signal, body: body ?? null, dispatcher: this.agent },
        headers: { accept: 'application/json', ...headers, ...rest.headers },
        // The signal stands for undici's own time limits.
        ...{ headersTimeout: 0, bodyTimeout: 0 },
      });
      const read = await this.read(answer);
      this.throwUnlessServed(read);
      return read;
    } catch (error) {
      signal.throwIfAborted();
      const code = wireCode(error);
      if (code === null) throw error;
      throw new EngineUnavailable(`${name} did not answer (${code})`, { cause: error });
    }
  }

  /** Cuts off what is under way. */
  async close(): Promise<void> {
    await this.agent.destroy();
  }

  private async read({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<EngineAnswer> {
    const limit = this.options.maxAnswerBytes ?? MOST_ANSWER_BYTES;
    const pieces: Buffer[] = [];
    let length = 0;
    for await (const piece of body as AsyncIterable<Buffer>) {
      length += piece.length;
      // Leaving the loop destroys the body, and its connection with it.
      if (length > limit) throw engineFailed(`${this.options.name} answered with more than ${limit} bytes`);
      pieces.push(piece);
    }
    const text = Buffer.concat(pieces).toString('utf8');
    const secrets = Object.values(this.options.headers);
    return {
      status: statusCode,
      body: text,
      said: secrets.reduce((said, secret) => said.replaceAll(secret, '[redacted]'), text).slice(0, MOST_SAID),
      header: (wanted) => [headers[wanted] ?? []].flat()[0] ?? null,
    };
  }

  private throwUnlessServed(answer: EngineAnswer): void {
    const { name } = this.options;
    const { status, said } = answer;
    if (status === 408 || status === 429 || status >= 500) {
      throw new EngineUnavailable(`${name} answered with status ${status}`, {
        cause: new Error(said),
        waitMs: retryAfterMs(answer),
      });
    }
    if (status === 401 || status === 403) {
      throw engineFailed(`${name} refuses the API key (status ${status})`, said);
    }
    if (status >= 300 && status < 400) {
      throw engineFailed(`${name} redirects (status ${status}); its URL must be the final one`);
    }
  }
}

/** What an answer asks to wait, milliseconds; null where it asks nothing. */
export function retryAfterMs(answer: Pick<EngineAnswer, 'header'>): number | null {
  const seconds = retryAfterSeconds(answer.header('retry-after') ?? undefined, new Date());
  return seconds === null ? null : seconds * 1_000;
}

/** undici, Node and OpenSSL mark whatever went wrong on the wire with a code; a mistake of ours has none. */
function wireCode(error: unknown): string | null {
  if (!(error instanceof Error) || error instanceof DomainError) return null;
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && !OURS.test(code) ? code : null;
}

/** Codes for calls that are wrong in themselves. */
const OURS = /^(?:UND_ERR_INVALID_|ERR_INVALID_)/;
