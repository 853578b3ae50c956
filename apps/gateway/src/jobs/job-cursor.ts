import { DomainError } from '@cira/contracts';
import { z } from 'zod';

const CursorSchema = z.tuple([z.iso.datetime(), z.string().regex(/^[\w-]{1,64}$/)]);

interface Position {
  readonly createdAt: Date;
  readonly id: string;
}

/** Where a page of jobs ended, opaque to callers. Instants are kept to the millisecond, as the API shows them. */
export function encodeJobCursor({ createdAt, id }: Position): string {
  return Buffer.from(JSON.stringify([createdAt.toISOString(), id])).toString('base64url');
}

/** @throws DomainError VALIDATION_ERROR */
export function decodeJobCursor(cursor: string): Position {
  try {
    const [createdAt, id] = CursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { createdAt: new Date(createdAt), id };
  } catch (cause) {
    throw new DomainError('VALIDATION_ERROR', {
      field: 'cursor',
      detail: 'cursor is not one of ours',
      cause,
    });
  }
}
