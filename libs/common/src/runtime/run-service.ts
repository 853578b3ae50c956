import { ServiceName } from '@cira/contracts';
import { INestApplicationContext, Logger, LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { withCorrelation } from '../correlation/correlation';
import { ConsumerStrategy } from '../messaging/consumer-strategy';

/**
 * Starts a service that has no HTTP of its own: a Nest microservice on the platform's transport. Its log lines carry
 * its name even where four services share one process.
 */
export function startWorker(
  service: ServiceName,
  module: Parameters<typeof NestFactory.createMicroservice>[0],
  logger: LoggerService,
): Promise<INestApplicationContext> {
  return asService(service, async () => {
    const app = await NestFactory.createMicroservice(module, {
      logger,
      // Nest would end the process itself: without a word on why, and without closing what is open.
      abortOnError: false,
      inject: [ConsumerStrategy],
      useFactory: (strategy: ConsumerStrategy) => ({ strategy }),
    });
    await app.listen().catch(async (error: unknown) => {
      await app.close();
      throw error;
    });
    new Logger('Service').log(`${service} is ready`);
    return app;
  });
}

/** Everything that starts inside belongs to the service as far as logs are concerned. */
export function asService<T>(service: ServiceName, work: () => T): T {
  return withCorrelation({ correlationId: '', traceparent: null, service }, work);
}
