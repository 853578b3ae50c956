import { ArgumentsHost, Catch, ExceptionFilter, Inject } from '@nestjs/common';
import { FastifyReply, FastifyRequest } from 'fastify';
import { answerError } from './answer-error';
import { Surface, SURFACES } from './surface';

/** Whatever a request ends with inside of Nest. What ends before is in early-errors.ts. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(@Inject(SURFACES) private readonly surfaces: readonly Surface[]) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerError(this.surfaces, thrown, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}
