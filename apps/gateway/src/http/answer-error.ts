import { correlationIdOrNew, requestIdFrom } from '@cira/common/correlation/correlation';
import { DomainError } from '@cira/contracts';
import { Logger } from '@nestjs/common';
import { FastifyReply, FastifyRequest } from 'fastify';
import { RenderedError, Surface } from './surface';
import { toDomainError } from './to-domain-error';

const logger = new Logger('Errors');

/** Answers a request with what it ended with, whatever that is, in the form of the contract that was asked. */
export function answerError(
  surfaces: readonly Surface[],
  thrown: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const path = request.url.split('?', 1)[0] ?? '/';
  const rendered = renderError(surfaces, path, thrown, correlationIdOf(request));
  if (!reply.sent) void reply.status(rendered.status).headers(rendered.headers).send(rendered.body);
}

/** A request that failed early has not been given its correlation yet. */
function correlationIdOf({ correlation, headers }: FastifyRequest): string {
  return correlation?.correlationId ?? requestIdFrom(headers['x-request-id']);
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** Renders and logs an error. The first surface that owns the path speaks. */
export function renderError(
  surfaces: readonly Surface[],
  path: string,
  thrown: unknown,
  correlationId = correlationIdOrNew(),
): Answer {
  const error = toDomainError(thrown);
  log(error, correlationId);
  const surface = surfaces.find((candidate) => candidate.owns(path));
  if (!surface) throw new Error(`no surface owns ${path}`);
  const { status, body, headers = {} }: RenderedError = surface.renderError(error, correlationId);
  return { status, body, headers: { 'X-Request-ID': correlationId, ...retryAfter(error), ...headers } };
}

function retryAfter(error: DomainError): Record<string, string> {
  if (!error.retryable || error.retryAfterSeconds === null) return {};
  return { 'Retry-After': String(Math.ceil(error.retryAfterSeconds)) };
}

function log(error: DomainError, correlationId: string): void {
  const record = {
    message: `${error.code}: ${error.message}`,
    error_code: error.code,
    correlation_id: correlationId,
  };
  if (error.entry.category === 'client') {
    logger.log(record);
    return;
  }
  const { cause } = error;
  logger.error({ ...record, cause: cause instanceof Error ? (cause.stack ?? cause.message) : cause });
}
