import { ErrorCode } from '@cira/contracts';
import { sniffMediaType } from '@cira/common/media/sniff-media-type';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const TOO_BUSY = new Set([408, 425, 429]);

export function isRedirect(status: number): boolean {
  return REDIRECTS.has(status);
}

/** The error that an HTTP status stands for; null for an answer that carries a whole document. */
export function errorOfStatus(status: number): ErrorCode | null {
  if (status === 404 || status === 410) return 'URL_NOT_FOUND';
  if (status >= 500 || TOO_BUSY.has(status)) return 'URL_UNREACHABLE';
  // Whatever else a server has against the request (an expired signature is a 400 here and there), it refuses for good.
  if (status >= 400) return 'URL_ACCESS_DENIED';
  // No content, parts that nobody asked for, and redirects that lead nowhere.
  return status === 200 || status === 203 ? null : 'URL_NOT_A_DOCUMENT';
}

/** Types that say "this is for a browser or a program" where the bytes themselves are of no known kind. */
const NOT_A_DOCUMENT =
  /^text\/|^application\/xhtml\+xml$|^application\/(.+\+)?json$|^application\/(x-)?javascript$/;

/**
 * Whether an answer is a web page (a login form, an error page sent with status 200) or program data rather than a
 * document. The bytes count; the declared type only where they say nothing, since PDFs are served as `text/html` too.
 */
export function isNoDocument(bytes: Uint8Array, declaredType: string | null): boolean {
  const sniffed = sniffMediaType(bytes);
  if (sniffed === 'text/html') return true;
  return sniffed === null && declaredType !== null && NOT_A_DOCUMENT.test(declaredType);
}

/** The media type of a Content-Type header without its parameters, in lower case; null where there is none. */
export function mediaTypeOf(contentType: string | undefined): string | null {
  return contentType?.split(';', 1)[0]?.trim().toLowerCase() || null;
}
