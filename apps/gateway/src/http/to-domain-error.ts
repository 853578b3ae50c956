import { DomainError } from '@cira/contracts';
import { HttpException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';

type DomainErrorCode = DomainError['code'];

/** Fastify's own refusals, by their code. */
const FASTIFY_ERRORS: Readonly<Record<string, DomainErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'MALFORMED_JSON',
  FST_ERR_CTP_INVALID_JSON_BODY: 'MALFORMED_JSON',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'VALIDATION_ERROR',
  FST_FILES_LIMIT: 'TOO_MANY_FILES',
  FST_PARTS_LIMIT: 'VALIDATION_ERROR',
  FST_REQ_FILE_TOO_LARGE: 'FILE_TOO_LARGE',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
};

const STATUS_ERRORS: Readonly<Record<number, DomainErrorCode>> = {
  400: 'VALIDATION_ERROR',
  404: 'ROUTE_NOT_FOUND',
  405: 'ROUTE_NOT_FOUND',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  503: 'SERVICE_UNAVAILABLE',
};

/** PostgreSQL away, starting, stopping or out of connections: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const DATABASE_AWAY = /^(08|53|57P0)|^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|NOTFOUND)$/;

/** Whatever a request ended with, as a code of the catalogue. What is not recognised is INTERNAL_ERROR. */
export function toDomainError(thrown: unknown): DomainError {
  if (thrown instanceof DomainError) return thrown;
  const code = codeOf(thrown);
  const fastifyError = FASTIFY_ERRORS[code];
  if (fastifyError) return new DomainError(fastifyError, { cause: thrown });
  if (thrown instanceof SyntaxError && statusOf(thrown) === 400)
    return new DomainError('MALFORMED_JSON', { cause: thrown });
  if (DATABASE_AWAY.test(code) || isPoolTimeout(thrown))
    return new DomainError('SERVICE_UNAVAILABLE', { cause: thrown });
  const byStatus = STATUS_ERRORS[statusOf(thrown)];
  return byStatus ? new DomainError(byStatus, { cause: thrown }) : DomainError.from(thrown);
}

function codeOf(thrown: unknown): string {
  const source = thrown instanceof QueryFailedError ? (thrown.driverError as unknown) : thrown;
  const { code } = (source ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

function statusOf(thrown: unknown): number {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const { statusCode } = (thrown ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : 0;
}

function isPoolTimeout(thrown: unknown): boolean {
  return (
    thrown instanceof Error &&
    /timeout exceeded when trying to connect|Connection terminated/.test(thrown.message)
  );
}
