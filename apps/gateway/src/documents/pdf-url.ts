import { DomainError } from '@cira/contracts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/**
 * What can be told of a URL without touching it. Whether its address may be fetched is decided when it is connected
 * to, by the ocr-worker.
 *
 * @param allowLoopback development only: plain HTTP to this machine
 * @throws DomainError INVALID_PDF_URL that says what is wrong
 */
export function parsePdfUrl(text: string, allowLoopback: boolean): string {
  const refuse = (why: string) =>
    new DomainError('INVALID_PDF_URL', {
      field: 'pdf_url',
      detail: `The provided PDF URL is not accessible or invalid: it ${why}`,
    });
  if (!URL.canParse(text)) throw refuse('is not a valid absolute URL');
  const url = new URL(text);
  const isLoopback = allowLoopback && url.protocol === 'http:' && LOOPBACK.test(url.hostname);
  if (url.protocol !== 'https:' && !isLoopback) throw refuse('must start with https://');
  if (url.username !== '' || url.password !== '') throw refuse('must not hold a user name or password');
  return url.href;
}
