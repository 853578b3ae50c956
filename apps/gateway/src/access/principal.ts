import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import { FastifyRequest } from 'fastify';

/** On whose behalf a request runs. */
export interface Principal {
  readonly tenantId: string;
  /** Null where no key was needed: loopback in the embedded runtime. */
  readonly apiKeyId: string | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    principal?: Principal;
  }
}

/** The caller, put there by the access guard. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!principal) throw new Error('a route without access control asked for its caller');
  return principal;
});
