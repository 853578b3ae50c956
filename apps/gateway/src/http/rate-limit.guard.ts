import { DomainError } from '@cira/contracts';
import { ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  InjectThrottlerOptions,
  InjectThrottlerStorage,
  ThrottlerGuard,
  ThrottlerLimitDetail,
  ThrottlerModuleOptions,
  ThrottlerStorage,
} from '@nestjs/throttler';
import { FastifyRequest } from 'fastify';
import { GatewayConfig } from '../gateway.config';
import { GATEWAY_CONFIG } from '../gateway-config.token';

/** Counts requests by key, or by address where there is no key. Runs after the access guard. */
@Injectable()
export class RateLimitGuard extends ThrottlerGuard {
  constructor(
    @InjectThrottlerOptions() options: ThrottlerModuleOptions,
    @InjectThrottlerStorage() storage: ThrottlerStorage,
    reflector: Reflector,
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
  ) {
    super(options, storage, reflector);
  }

  protected override async shouldSkip(context: ExecutionContext): Promise<boolean> {
    return !this.config.RATE_LIMIT_ENABLED || (await super.shouldSkip(context));
  }

  protected override getTracker(request: FastifyRequest): Promise<string> {
    return Promise.resolve(request.principal?.apiKeyId ?? `address:${request.ip}`);
  }

  /** One budget for a key over all routes, not one for each. */
  protected override generateKey(_context: ExecutionContext, tracker: string, name: string): string {
    return `rate:${name}:${tracker}`;
  }

  protected override throwThrottlingException(
    _context: ExecutionContext,
    { limit, timeToBlockExpire }: ThrottlerLimitDetail,
  ): Promise<void> {
    const { unit } = this.config.RATE_LIMIT_DEFAULT;
    throw new DomainError('RATE_LIMIT_EXCEEDED', {
      detail: `Too many requests. Rate limit: ${limit} requests per ${unit}`,
      retryAfterSeconds: Math.max(1, timeToBlockExpire),
    });
  }
}
