import { DomainError } from '@cira/contracts';
import { MultipartFile } from '@fastify/multipart';
import { FastifyRequest } from 'fastify';
import { Upload } from '../documents/receive-upload';

/** What a multipart form may hold beside the file: nothing that we read, so little of it. */
const LIMITS = { files: 1, fields: 20, fieldSize: 4_096, parts: 25, headerPairs: 50 } as const;

/**
 * The file of a multipart form, to be streamed.
 *
 * @throws DomainError FILE_REQUIRED when the field `file` holds none, UNSUPPORTED_MEDIA_TYPE for another kind of body
 */
export async function readUpload(request: FastifyRequest, maxBytes: number): Promise<Upload> {
  if (!request.isMultipart()) {
    throw new DomainError(
      request.headers['content-type'] === undefined ? 'FILE_REQUIRED' : 'UNSUPPORTED_MEDIA_TYPE',
      {
        detail: 'the document must be sent as multipart/form-data',
      },
    );
  }
  // The receiver counts the bytes itself, because it has to say how large a file was that is too large.
  const part = await request
    .file({ limits: { ...LIMITS, fileSize: Math.max(maxBytes * 20, 1) } })
    .catch(asFileRequired);
  if (part?.fieldname !== 'file') throw new DomainError('FILE_REQUIRED', { field: 'file' });
  return { stream: part.file, fileName: cleanName(part.filename), declaredMediaType: part.mimetype };
}

/** busboy ends with a plain error where the form is cut off or is none. */
function asFileRequired(error: unknown): MultipartFile | undefined {
  const { code } = error as { code?: string };
  if (code?.startsWith('FST_')) throw error;
  throw new DomainError('VALIDATION_ERROR', { detail: 'the multipart form is broken', cause: error });
}

/** Kept for people to recognise their file by; never used as a path. */
function cleanName(name: string | undefined): string | null {
  const cleaned = (name ?? '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, 255);
  return cleaned === '' ? null : cleaned;
}
