import { DomainError } from '@cira/contracts';
import { HttpException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';

type DomainErrorCode = DomainError['code'];

/** Refusals of Fastify and Node, by their code. Nest takes the code off those of a body; they go by their status. */
const FASTIFY_ERRORS: Readonly<Record<string, DomainErrorCode>> = {
  FST_ERR_BAD_URL: 'MALFORMED_REQUEST',
  FST_FILES_LIMIT: 'TOO_MANY_FILES',
  FST_PARTS_LIMIT: 'MALFORMED_FORM',
  FST_FIELDS_LIMIT: 'MALFORMED_FORM',
  FST_PROTO_VIOLATION: 'MALFORMED_FORM',
  FST_INVALID_JSON_FIELD_ERROR: 'MALFORMED_FORM',
  FST_MP_PREMATURE_CLOSE: 'MALFORMED_FORM',
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TIMEOUT',
};

/** Node's HTTP parser speaks in these: https://nodejs.org/docs/latest-v20.x/api/http.html#event-clienterror */
const HTTP_PARSER = 'HPE_';

const STATUS_ERRORS: Readonly<Record<number, DomainErrorCode>> = {
  400: 'VALIDATION_ERROR',
  404: 'ROUTE_NOT_FOUND',
  405: 'ROUTE_NOT_FOUND',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  503: 'SERVICE_UNAVAILABLE',
};

/** PostgreSQL away, starting, stopping or out of connections: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const DATABASE_AWAY = /^(08|53|57P0)|^E(CONNREFUSED|CONNRESET|HOSTUNREACH|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN)$/;

/** Whatever a request ended with, as a code of the catalogue. What is not recognised is INTERNAL_ERROR. */
export function toDomainError(thrown: unknown): DomainError {
  if (thrown instanceof DomainError) return thrown;
  const code = codeOf(thrown);
  const fastifyError = FASTIFY_ERRORS[code];
  if (fastifyError) return new DomainError(fastifyError, { cause: thrown });
  if (code.startsWith(HTTP_PARSER)) return new DomainError('MALFORMED_REQUEST', { cause: thrown });
  if (DATABASE_AWAY.test(code) || isBrokenConnection(thrown))
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

/** What pg says without a code: https://github.com/brianc/node-postgres/blob/master/packages/pg/lib/client.js */
function isBrokenConnection(thrown: unknown): boolean {
  return (
    thrown instanceof Error &&
    /timeout exceeded when trying to connect|Connection terminated|is not queryable|Query read timeout/.test(
      thrown.message,
    )
  );
}
