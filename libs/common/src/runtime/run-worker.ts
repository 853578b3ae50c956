import { ServiceName } from '@cira/contracts';
import { DynamicModule, Logger } from '@nestjs/common';
import { PlatformConfig } from '../config/platform-config';
import { serveHealth } from '../health/serve-health';
import { createLogger } from '../logging/logger';
import { serveMetrics } from '../metrics/serve-metrics';
import { createRuntime } from './create-runtime';
import { runProcess } from './run-process';
import { startWorker } from './run-service';
import { Runtime } from './runtime';

/** The main program of a service without HTTP of its own, in the distributed runtime. */
export function runWorker<Config extends PlatformConfig>(
  service: ServiceName,
  loadConfig: () => Config,
  register: (runtime: Runtime, config: Config) => DynamicModule,
): Promise<void> {
  return runProcess(async (opened) => {
    const config = loadConfig();
    const logger = createLogger({ service, level: config.LOG_LEVEL });
    Logger.overrideLogger(logger);
    opened.push(await serveMetrics(config));
    const runtime = await createRuntime(config);
    opened.push(runtime);
    const worker = await startWorker(service, register(runtime, config), logger);
    opened.push(worker);
    if (config.HEALTH_PORT === undefined) return;
    opened.push(await serveHealth(worker, runtime, { host: config.HEALTH_HOST, port: config.HEALTH_PORT }));
  });
}
