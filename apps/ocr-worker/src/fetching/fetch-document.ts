import { createHash } from 'node:crypto';
import { DomainError } from '@cira/contracts';
import { Agent, Dispatcher, request } from 'undici';
import { errorOfStatus, isNoDocument, isRedirect, mediaTypeOf } from './answer-policy';
import { guardedConnector, Lookup } from './guarded-connector';
import { readLimited, tooLarge } from './read-limited';
import { urlRefusal } from './target-policy';

export interface FetchDocumentOptions {
  /** Development only: lets the URL point to this machine's loopback, there also by plain HTTP and on any port. */
  readonly allowPrivate: boolean;
  /** Limit of the document, before and after decompression. */
  readonly maxBytes: number;
  /** Limit of the whole fetch, redirects included, milliseconds. */
  readonly timeoutMs: number;
  readonly maxRedirects: number;
  /** The system's resolver unless given. */
  readonly lookup?: Lookup;
  /** PEM certificates of the authorities to trust, in place of Node's own. */
  readonly ca?: string;
}

export interface FetchedDocument {
  readonly bytes: Buffer;
  /** As the server declared it, without parameters; not to be believed. */
  readonly mediaType: string | null;
  /** Where the document was found after redirects, without fragment. May hold a signature: not for logs. */
  readonly finalUrl: string;
  readonly etag: string | null;
  /** Of `bytes`, lower-case hex. */
  readonly sha256: string;
}

/**
 * Gets a document from a URL that a stranger wrote. Only HTTPS on ports 443 and 8443 of public addresses, checked at
 * every redirect and at every connection (`target-policy.ts`); nothing of ours is sent along.
 *
 * @throws DomainError URL_NOT_ALLOWED, URL_UNREACHABLE, URL_TIMEOUT, URL_NOT_FOUND, URL_ACCESS_DENIED,
 * URL_NOT_A_DOCUMENT, URL_TOO_LARGE or URL_TOO_MANY_REDIRECTS
 */
export async function fetchDocument(url: string, options: FetchDocumentOptions): Promise<FetchedDocument> {
  const deadline = AbortSignal.timeout(options.timeoutMs);
  // undici heeds the signal only once it has a connection, and looking up a name can't be called off at all.
  const expiry = rejectionOn(deadline);
  // An agent of its own: no connection that another tenant's URL has opened is used again.
  const agent = new Agent({ connect: guardedConnector(options) });
  try {
    const { answer, finalUrl } = await followRedirects(parseUrl(url), options, (target) =>
      Promise.race([get(target, agent, deadline), expiry]),
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

async function get(url: URL, dispatcher: Agent, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
  // The deadline stands for undici's own time limits.
  const answer = await request(url, {
    dispatcher,
    signal,
    headers: REQUEST_HEADERS,
    headersTimeout: 0,
    bodyTimeout: 0,
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
  const mediaType = mediaTypeOf(headerOf(answer, 'content-type'));
  if (isNoDocument(bytes, mediaType)) throw new DomainError('URL_NOT_A_DOCUMENT');
  return {
    bytes,
    mediaType,
    finalUrl: finalUrl.href,
    etag: headerOf(answer, 'etag') ?? null,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** What status line and headers alone tell against an answer. */
function failureOf(answer: Dispatcher.ResponseData, maxBytes: number): DomainError | null {
  const code = errorOfStatus(answer.statusCode);
  if (code !== null) {
    return new DomainError(code, {
      detail: `The server of the URL answered with status ${answer.statusCode}`,
    });
  }
  return Number(headerOf(answer, 'content-length') ?? 0) > maxBytes ? tooLarge(maxBytes) : null;
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
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return new DomainError('URL_TIMEOUT', { cause: error });
  const detail = typeof code === 'string' ? `The URL could not be reached (${code})` : undefined;
  return new DomainError('URL_UNREACHABLE', { cause: error, ...(detail === undefined ? {} : { detail }) });
}
