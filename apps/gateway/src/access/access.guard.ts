import { annotateCorrelation } from '@cira/common/correlation/correlation';
import { Runtime } from '@cira/common/runtime/runtime';
import { RUNTIME } from '@cira/common/runtime/service.module';
import { CanActivate, ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { FastifyRequest } from 'fastify';
import { GatewayConfig } from '../gateway.config';
import { GATEWAY_CONFIG } from '../gateway-config.token';
import { Authenticate } from './authenticate';
import { isFromThisMachine } from './loopback';
import { Principal } from './principal';
import { ROUTE_ACCESS, RouteAccess } from './route-access';

/** Lets a request in as somebody, or not at all. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticate: Authenticate,
    @Inject(RUNTIME) private readonly runtime: Runtime,
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access =
      this.reflector.getAllAndOverride<RouteAccess | undefined>(ROUTE_ACCESS, [
        context.getHandler(),
        context.getClass(),
      ]) ?? 'key';
    if (access === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const principal = await this.principalOf(request, access);
    request.principal = principal;
    annotateCorrelation({ tenantId: principal.tenantId });
    return true;
  }

  private async principalOf(request: FastifyRequest, access: RouteAccess): Promise<Principal> {
    const header = request.headers['x-api-key'];
    const key = typeof header === 'string' && header !== '' ? header : undefined;
    const keyless =
      access === 'key-or-loopback' && this.runtime.kind === 'embedded' && isFromThisMachine(request);
    if (key === undefined && keyless) return { tenantId: this.config.BOOTSTRAP_TENANT_ID, apiKeyId: null };
    return this.authenticate.execute(key);
  }
}
