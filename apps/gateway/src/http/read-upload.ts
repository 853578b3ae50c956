import { DomainError } from '@cira/contracts';
import { Multipart, MultipartFile } from '@fastify/multipart';
import { FastifyRequest } from 'fastify';
import { Upload } from '../documents/receive-upload';

/** What a multipart form may hold beside the file: nothing that we read, so little of it. */
const LIMITS = { files: 1, fields: 20, fieldSize: 4_096, parts: 25, headerPairs: 50 } as const;

/**
 * The file of a multipart form, to be streamed. Its content ends well only where the whole form does: a form that is
 * cut off, or goes on with another file, ends it with MALFORMED_FORM or TOO_MANY_FILES.
 *
 * @throws DomainError FILE_REQUIRED when the field `file` holds none, UNSUPPORTED_MEDIA_TYPE for another kind of body,
 *   MALFORMED_FORM
 */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) {
    const nothing = request.headers['content-type'] === undefined;
    throw new DomainError(nothing ? 'FILE_REQUIRED' : 'UNSUPPORTED_MEDIA_TYPE');
  }
  // The receiver counts the bytes itself, because it has to say how large a file was that is too large.
  const parts = request.parts({ limits: { ...LIMITS, fileSize: Infinity } });
  const file = await firstFile(parts);
  if (file?.fieldname !== 'file') throw new DomainError('FILE_REQUIRED', { field: 'file' });
  return { content: contentOf(file, parts), fileName: cleanName(file.filename) };
}

type Parts = AsyncIterableIterator<Multipart>;

async function firstFile(parts: Parts): Promise<MultipartFile | null> {
  for (;;) {
    const part = await parts.next().catch(asFormError);
    if (part.done) return null;
    if (part.value.type === 'file') return part.value;
  }
}

async function* contentOf(file: MultipartFile, parts: Parts): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of file.file) yield chunk as Buffer;
    let rest = await parts.next();
    while (!rest.done) rest = await parts.next();
  } catch (error) {
    asFormError(error);
  }
}

/** busboy ends with a plain error where the form is cut off or is none. */
function asFormError(error: unknown): never {
  const { code } = error as { code?: string };
  if (code?.startsWith('FST_')) throw error;
  throw new DomainError('MALFORMED_FORM', { cause: error });
}

/** Kept for people to recognise their file by; never used as a path. */
function cleanName(name: string | undefined): string | null {
  const cleaned = (name ?? '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, 255);
  return cleaned === '' ? null : cleaned;
}
