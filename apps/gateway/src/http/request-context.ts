import {
  Correlation,
  requestIdFrom,
  traceparentFrom,
  withCorrelation,
} from '@cira/common/correlation/correlation';
import { Logger } from '@nestjs/common';
import { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    correlation?: Correlation;
  }
}

const logger = new Logger('Http');

/**
 * Gives every request its correlation (`X-Request-ID` in and out, `traceparent` in) and writes one log line when it
 * is answered.
 */
export function addRequestContext(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    request.correlation = {
      correlationId: requestIdFrom(request.headers['x-request-id']),
      traceparent: traceparentFrom(request.headers.traceparent),
      service: 'gateway',
    };
    void reply.header('X-Request-ID', request.correlation.correlationId);
    inContext(request, done);
  });
  // Reading a body leaves the context in which the request began; take it up again before the handler.
  server.addHook('preValidation', (request, _reply, done) => {
    inContext(request, done);
  });
  server.addHook('onResponse', (request, reply, done) => {
    inContext(request, () => {
      const route = request.routeOptions.url ?? 'unmatched';
      const tenant = request.principal ? { tenant_id: request.principal.tenantId } : {};
      logger.log({
        message: `${request.method} ${route} ${reply.statusCode}`,
        method: request.method,
        route,
        status: reply.statusCode,
        duration_ms: Math.round(reply.elapsedTime),
        ...tenant,
      });
      done();
    });
  });
}

function inContext(request: FastifyRequest, work: () => void): void {
  if (request.correlation) withCorrelation(request.correlation, work);
  else work();
}
