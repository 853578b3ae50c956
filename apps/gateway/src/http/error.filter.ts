import { correlationIdOrNew } from '@cira/common/correlation/correlation';
import { DomainError } from '@cira/contracts';
import { ArgumentsHost, Catch, ExceptionFilter, Inject, Logger } from '@nestjs/common';
import { FastifyReply, FastifyRequest } from 'fastify';
import { Surface, SURFACES } from './surface';
import { toDomainError } from './to-domain-error';

/** The one place where an error becomes an answer, in the form of the contract that was asked. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger(ErrorFilter.name);

  constructor(@Inject(SURFACES) private readonly surfaces: readonly Surface[]) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const error = toDomainError(thrown);
    const correlationId = request.correlation?.correlationId ?? correlationIdOrNew();
    this.log(error, correlationId);
    if (reply.sent) return;

    const path = request.url.split('?', 1)[0] ?? '/';
    const surface = this.surfaces.find((candidate) => candidate.owns(path));
    const rendered = (surface ?? this.surfaces[0])?.renderError(error, correlationId);
    if (error.retryAfterSeconds !== null && error.retryable) {
      void reply.header('Retry-After', String(Math.ceil(error.retryAfterSeconds)));
    }
    void reply
      .header('X-Request-ID', correlationId)
      .headers(rendered?.headers ?? {})
      .status(rendered?.status ?? error.entry.status)
      .send(rendered?.body);
  }

  private log(error: DomainError, correlationId: string): void {
    const record = {
      message: `${error.code}: ${error.message}`,
      error_code: error.code,
      correlation_id: correlationId,
    };
    if (error.entry.category === 'client') {
      this.logger.log(record);
      return;
    }
    const { cause } = error;
    this.logger.error({ ...record, cause: cause instanceof Error ? (cause.stack ?? cause.message) : cause });
  }
}
