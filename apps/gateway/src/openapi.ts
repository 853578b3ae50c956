import { Runtime } from '@cira/common/runtime/runtime';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { describeApi } from './docs-ui/open-api-document';
import { loadGatewayConfig } from './gateway.config';
import { GatewayModule } from './gateway.module';
import { ALL_SURFACES } from './surfaces';

/** The OpenAPI document without a running gateway: nothing is connected to, for `docs/openapi.json`. */
export async function buildOpenApiDocument(): Promise<object> {
  const nothing = { kind: 'embedded', rateLimitUrl: null } as unknown as Runtime;
  const module = GatewayModule.register(nothing, loadGatewayConfig({}));
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), {
    logger: false,
    preview: true,
  });
  return describeApi(app, ALL_SURFACES);
}
