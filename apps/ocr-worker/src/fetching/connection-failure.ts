import { DomainError, ErrorCode } from '@cira/contracts';

/**
 * The error of the catalogue that stands for what a connection, or the lookup of a name, ended with. Node, OpenSSL and
 * undici put a code on their errors; anything without one that is known here counts as unreachable.
 */
export function connectionFailure(error: unknown): DomainError {
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string') return new DomainError('URL_UNREACHABLE', { cause: error });
  const { errorCode, sentence } = meaningOf(code);
  return new DomainError(errorCode, { detail: `${sentence} (${code})`, cause: error });
}

function meaningOf(code: string): { errorCode: ErrorCode; sentence: string } {
  if (NO_SUCH_NAME.has(code))
    return { errorCode: 'URL_HOST_NOT_FOUND', sentence: 'The host name of the URL does not exist' };
  if (NO_ANSWER.has(code))
    return { errorCode: 'URL_TIMEOUT', sentence: 'The server of the URL did not answer in time' };
  if (isTlsCode(code))
    return { errorCode: 'URL_TLS_FAILED', sentence: 'No secure connection to the server of the URL' };
  return { errorCode: 'URL_UNREACHABLE', sentence: 'The URL could not be reached' };
}

/** The name is not there, or has no address. EAI_AGAIN is not among them: the resolver itself failed, and may recover. */
const NO_SUCH_NAME = new Set(['ENOTFOUND', 'ENODATA', 'EAI_NONAME', 'EAI_NODATA']);
const NO_ANSWER = new Set(['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/** Node's names for what OpenSSL holds against a certificate (X509 verification), and those of failed handshakes. */
function isTlsCode(code: string): boolean {
  return /^(?:ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_)|^EPROTO$|SELF_SIGNED|_CERT/.test(code);
}
