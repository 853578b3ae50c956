import { createHash } from 'node:crypto';
import { DomainError, ERROR_CATALOGUE, Retrieval } from '@cira/contracts';
import { Agent, Dispatcher, request } from 'undici';
import { errorOfContent, errorOfStatus, isRedirect, mediaTypeOf } from './answer-policy';
import { connectionFailure } from './connection-failure';
import { guardedConnector, Lookup } from './guarded-connector';
import { readLimited, tooLarge } from './read-limited';
import { retryAfterSeconds } from './retry-after';
import { urlRefusal } from './target-policy';

export interface FetchDocumentOptions {
  /** Development only: lets the URL point to this machine's loopback, there also by plain HTTP and on any port. */
  readonly allowPrivate: boolean;
  /** Limit of the document, before and after decompression. */
  readonly maxBytes: number;
  /** Limit of the whole fetch, redirects included, milliseconds. */
  readonly timeoutMs: number;
  readonly maxRedirects: number;
  /** Limit of a pause within the document, milliseconds; ten seconds unless given. */
  readonly idleTimeoutMs?: number;
  /** The system's resolver unless given. */
  readonly lookup?: Lookup;
  /** PEM certificates of the authorities to trust, in place of Node's own. */
  readonly ca?: string;
}

export interface FetchedDocument {
  readonly bytes: Buffer;
  /** Of `bytes`, lower-case hex. */
  readonly sha256: string;
  /** Where it was found. Its texts are the server's own. */
  readonly retrieval: Retrieval;
}

/** A server that has begun to send a document has it; one that then says nothing for so long has lost the connection. */
const IDLE_TIMEOUT_MS = 10_000;

/**
 * Gets a document from a URL that a stranger wrote. Only HTTPS on ports 443 and 8443 of public addresses, checked at
 * every redirect and at every connection (`target-policy.ts`), so that no redirect leads to plain HTTP; nothing of ours
 * is sent along.
 *
 * @throws DomainError of the catalogue's URL group; whether trying again can help is in its entry, and where the server
 * said when, in `retryAfterSeconds`
 */
export async function fetchDocument(url: string, options: FetchDocumentOptions): Promise<FetchedDocument> {
  const deadline = AbortSignal.timeout(options.timeoutMs);
  // undici heeds the signal only once it has a connection, and looking up a name can't be called off at all.
  const expiry = rejectionOn(deadline);
  // An agent of its own: no connection that another tenant's URL has opened is used again.
  const agent = new Agent({ connect: guardedConnector(options) });
  try {
    const idleTimeoutMs = options.idleTimeoutMs ?? IDLE_TIMEOUT_MS;
    const { answer, finalUrl } = await followRedirects(parseUrl(url), options, (target) =>
      Promise.race([get(target, agent, deadline, idleTimeoutMs), expiry]),
    );
    return await readDocument(answer, finalUrl, options.maxBytes);
  } catch (error) {
    throw asDomainError(error, deadline);
  } finally {
    await agent.destroy();
  }
}

const REQUEST_HEADERS = {
  accept: 'application/pdf, image/*, application/xml;q=0.9, */*;q=0.5',
  'accept-encoding': 'identity',
  'user-agent': 'CIRA document fetcher',
};

async function followRedirects(
  start: URL,
  { allowPrivate, maxRedirects }: FetchDocumentOptions,
  ask: (url: URL) => Promise<Dispatcher.ResponseData>,
): Promise<{ answer: Dispatcher.ResponseData; finalUrl: URL }> {
  let url = start;
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const refusal = urlRefusal(url, allowPrivate);
    if (refusal !== null) throw new DomainError('URL_NOT_ALLOWED', { detail: refusal });
    const answer = await ask(url);
    const location = headerOf(answer, 'location');
    if (!isRedirect(answer.statusCode) || location === undefined) return { answer, finalUrl: url };
    answer.body.destroy();
    url = parseUrl(location, url);
  }
  throw new DomainError('URL_TOO_MANY_REDIRECTS', {
    detail: `The URL redirects more than ${maxRedirects} times`,
  });
}

async function get(
  url: URL,
  dispatcher: Agent,
  signal: AbortSignal,
  idleTimeoutMs: number,
): Promise<Dispatcher.ResponseData> {
  const answer = await request(url, {
    dispatcher,
    signal,
    headers: REQUEST_HEADERS,
    // The deadline is limit enough: documents that are made on demand take their time to begin.
    headersTimeout: 0,
    bodyTimeout: idleTimeoutMs,
  });
  // A body that is dropped unread, or cut off before anyone reads it, would otherwise end the process.
  answer.body.on('error', () => undefined);
  return answer;
}

async function readDocument(
  answer: Dispatcher.ResponseData,
  finalUrl: URL,
  maxBytes: number,
): Promise<FetchedDocument> {
  const failure = failureOf(answer, maxBytes);
  if (failure !== null) throw failure;
  const bytes = await readLimited(answer.body, headerOf(answer, 'content-encoding'), maxBytes);
  const code = errorOfContent(bytes, mediaTypeOf(headerOf(answer, 'content-type')), finalUrl);
  if (code !== null) throw new DomainError(code);
  return {
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    retrieval: retrievalOf(answer, finalUrl),
  };
}

/** What status line and headers alone tell against an answer. */
function failureOf(answer: Dispatcher.ResponseData, maxBytes: number): DomainError | null {
  const code = errorOfStatus(answer.statusCode);
  if (code !== null) {
    const wait = retryAfterSeconds(headerOf(answer, 'retry-after'), new Date());
    return new DomainError(code, {
      detail: `The server of the URL answered with status ${answer.statusCode}`,
      ...(wait !== null && ERROR_CATALOGUE[code].retryable && { retryAfterSeconds: wait }),
    });
  }
  return Number(headerOf(answer, 'content-length') ?? 0) > maxBytes ? tooLarge(maxBytes) : null;
}

/** Real ones have some tens of characters; what is kept for good has to have an end. */
const LONGEST_ETAG = 512;
/** The form in which HTTP dates are sent (RFC 9110, IMF-fixdate). */
const HTTP_DATE = /^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

function retrievalOf(answer: Dispatcher.ResponseData, { origin, pathname }: URL): Retrieval {
  const etag = headerOf(answer, 'etag') ?? '';
  const modified = headerOf(answer, 'last-modified') ?? '';
  const modifiedAt = HTTP_DATE.test(modified) ? new Date(modified) : new Date(NaN);
  return {
    url: origin + pathname,
    etag: etag === '' || etag.length > LONGEST_ETAG ? null : etag,
    lastModified: Number.isNaN(modifiedAt.getTime()) ? null : modifiedAt.toISOString(),
    retrievedAt: new Date().toISOString(),
  };
}

/** Absolute, or relative to the URL that redirected; without the fragment, which is the browser's alone. */
function parseUrl(text: string, base?: URL): URL {
  try {
    const url = new URL(text, base);
    url.hash = '';
    return url;
  } catch (error) {
    const detail = base ? 'The URL redirects to something that is not a URL' : 'The URL is not valid';
    throw new DomainError('URL_NOT_ALLOWED', { detail, cause: error });
  }
}

function headerOf({ headers }: Dispatcher.ResponseData, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function rejectionOn(signal: AbortSignal): Promise<never> {
  const rejection = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  // It mostly comes when nobody waits for it any more.
  rejection.catch(() => undefined);
  return rejection;
}

function asDomainError(error: unknown, deadline: AbortSignal): DomainError {
  if (error instanceof DomainError) return error;
  if (deadline.aborted) return new DomainError('URL_TIMEOUT', { cause: error });
  return connectionFailure(error);
}
