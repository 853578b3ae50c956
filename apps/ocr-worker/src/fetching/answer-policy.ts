import { ErrorCode } from '@cira/contracts';
import { decodeText } from '@cira/common/media/decode-text';
import { sniffMediaType } from '@cira/common/media/sniff-media-type';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const TOO_BUSY = new Set([408, 425, 429, 503]);

export function isRedirect(status: number): boolean {
  return REDIRECTS.has(status);
}

/** The error that an HTTP status stands for; null for an answer that carries a whole document. */
export function errorOfStatus(status: number): ErrorCode | null {
  if (status === 404 || status === 410) return 'URL_NOT_FOUND';
  if (TOO_BUSY.has(status)) return 'URL_SERVER_BUSY';
  if (status >= 500) return 'URL_SERVER_ERROR';
  // Whatever else a server has against the request (an expired signature is a 400 here and there), it refuses for good.
  if (status >= 400) return 'URL_ACCESS_DENIED';
  // No content, parts that nobody asked for, and redirects that lead nowhere.
  return status === 200 || status === 203 ? null : 'URL_NOT_A_DOCUMENT';
}

/** Types that say "this is for a browser or a program" where the bytes themselves are of no known kind. */
const NOT_A_DOCUMENT =
  /^text\/|^application\/xhtml\+xml$|^application\/(.+\+)?json$|^application\/(x-)?javascript$/;

/**
 * The error that an answer of status 200 stands for, where it is a login form, another web page (errors are sent with
 * status 200 too) or program data; null for what may be a document. The bytes count; the declared type only where they
 * say nothing, since PDFs are served as `text/html` too. `url` is where the redirects ended.
 */
export function errorOfContent(bytes: Uint8Array, declaredType: string | null, url: URL): ErrorCode | null {
  const sniffed = sniffMediaType(bytes);
  if (sniffed === 'text/html') return isLogin(bytes, url) ? 'URL_LOGIN_REQUIRED' : 'URL_NOT_A_DOCUMENT';
  const isData = sniffed === null && declaredType !== null && NOT_A_DOCUMENT.test(declaredType);
  return isData ? 'URL_NOT_A_DOCUMENT' : null;
}

/** How much of a web page is searched for its form, bytes. */
const FORM_WITHIN = 512 * 1024;
const PASSWORD_FIELD = /<input\b[^<>]*\btype\s*=\s*["']?password\b/i;
/** Where sites and identity providers have their login, as a word of the path: /login, /users/sign_in, /saml2/idp/sso … */
const LOGIN_PATH = /(?:^|[/._-])(?:log[_-]?in|log[_-]?on|sign[_-]?in|sso|saml2?|oauth2?|adfs)(?=$|[/._-])/i;

/** By its password field; pages that are drawn by a script have none yet, and show by their address. */
function isLogin(html: Uint8Array, { pathname }: URL): boolean {
  return LOGIN_PATH.test(pathname) || PASSWORD_FIELD.test(decodeText(html.subarray(0, FORM_WITHIN)));
}

/** The media type of a Content-Type header without its parameters, in lower case; null where there is none. */
export function mediaTypeOf(contentType: string | undefined): string | null {
  return contentType?.split(';', 1)[0]?.trim().toLowerCase() || null;
}
