import { ConsumerStrategy } from '@cira/common/messaging/consumer-strategy';
import { asService } from '@cira/common/runtime/run-service';
import { Runtime } from '@cira/common/runtime/runtime';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { Logger, LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { OpenApiDocument } from './docs-ui/open-api-document';
import { GatewayConfig } from './gateway.config';
import { GatewayModule } from './gateway.module';
import { earlyErrorHandlers } from './http/early-errors';
import { takeOnlyJsonBodies } from './http/json-bodies';
import { addRequestContext } from './http/request-context';
import { ALL_SURFACES } from './surfaces';

const JSON_BODY_LIMIT_BYTES = 1024 * 1024;
/** For a request to arrive in full, 50 MB over a slow line included; who sends drop by drop is cut off. */
const REQUEST_TIMEOUT_MS = 300_000;

/** Starts the gateway: HTTP for the world, and the consumer of its queue. */
export function startGateway(
  runtime: Runtime,
  config: GatewayConfig,
  logger: LoggerService,
): Promise<NestFastifyApplication> {
  return asService('gateway', async () => {
    const adapter = new FastifyAdapter({
      bodyLimit: JSON_BODY_LIMIT_BYTES,
      requestTimeout: REQUEST_TIMEOUT_MS,
      forceCloseConnections: 'idle',
      // A long id is an id that nobody has, not another route; Node limits the whole path.
      routerOptions: { maxParamLength: 16_384 },
      ...earlyErrorHandlers(ALL_SURFACES),
    });
    const app = await NestFactory.create<NestFastifyApplication>(
      GatewayModule.register(runtime, config),
      adapter,
      {
        logger,
        // Nest would end the process itself: without a word on why, and without closing what is open.
        abortOnError: false,
        bodyParser: false,
      },
    );
    const server = app.getHttpAdapter().getInstance();
    addRequestContext(server);
    takeOnlyJsonBodies(server);
    await app.register(multipart);
    await app.register(helmet, { contentSecurityPolicy: { directives: CONTENT_SECURITY } });

    app.connectMicroservice({ strategy: app.get(ConsumerStrategy) });
    app.get(OpenApiDocument).describe(app, ALL_SURFACES);

    await app.startAllMicroservices();
    await app.listen(config.PORT, config.HOST);
    warnOfDevelopmentSettings(config);
    new Logger('Gateway').log(`gateway is ready at ${await app.getUrl()}`);
    return app;
  });
}

/** Only our own scripts; ReDoc styles itself and searches in a worker that it makes from a blob. */
const CONTENT_SECURITY = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  workerSrc: ["'self'", 'blob:'],
  upgradeInsecureRequests: null,
};

function warnOfDevelopmentSettings(config: GatewayConfig): void {
  const log = new Logger('Gateway');
  if (config.ALLOW_PRIVATE_URLS)
    log.warn('ALLOW_PRIVATE_URLS is on: documents are fetched from this machine over plain HTTP');
  if (!config.RATE_LIMIT_ENABLED)
    log.warn('RATE_LIMIT_ENABLED is off: no request is ever refused for its rate');
}
