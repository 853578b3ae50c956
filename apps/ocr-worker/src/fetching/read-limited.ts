import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { DomainError } from '@cira/contracts';

type Bytes = AsyncIterable<Uint8Array>;

/**
 * Reads an answer to its end and undoes its Content-Encoding. The limit holds for the bytes on the wire and, piece by
 * piece while they come out, for the decoded ones, so that neither a long answer nor a compressed bomb is ever held.
 *
 * @throws DomainError URL_TOO_LARGE, or URL_NOT_A_DOCUMENT for an encoding that is not known; zlib's and the
 * connection's errors as they are
 */
export async function readLimited(
  body: Readable,
  contentEncoding: string | undefined,
  maxBytes: number,
): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  const collect = async (source: Bytes) => {
    for await (const piece of source) pieces.push(piece);
  };
  const decoder = decoderOf(contentEncoding);
  if (decoder === null) await pipeline(body, limitedTo(maxBytes), collect);
  else await pipeline(body, limitedTo(maxBytes), decoder, limitedTo(maxBytes), collect);
  return Buffer.concat(pieces);
}

export function tooLarge(maxBytes: number): DomainError {
  return new DomainError('URL_TOO_LARGE', {
    detail: `The document at the URL is larger than ${maxBytes} bytes`,
  });
}

function limitedTo(maxBytes: number): (source: Bytes) => Bytes {
  return async function* (source) {
    let total = 0;
    for await (const piece of source) {
      total += piece.byteLength;
      if (total > maxBytes) throw tooLarge(maxBytes);
      yield piece;
    }
  };
}

/** We ask for none, but objects stored compressed are sent compressed whatever is asked. */
function decoderOf(contentEncoding = 'identity') {
  switch (contentEncoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new DomainError('URL_NOT_A_DOCUMENT', {
        detail: 'The URL answered in a content encoding that is not supported',
      });
  }
}
