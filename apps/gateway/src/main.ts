import { createLogger } from '@cira/common/logging/logger';
import { serveMetrics } from '@cira/common/metrics/serve-metrics';
import { createRuntime } from '@cira/common/runtime/create-runtime';
import { runProcess } from '@cira/common/runtime/run-process';
import { Logger } from '@nestjs/common';
import { startGateway } from './start-gateway';
import { loadGatewayConfig } from './gateway.config';

void runProcess(async (opened) => {
  const config = loadGatewayConfig({ ...process.env, RUNTIME: 'distributed' });
  const logger = createLogger({ service: 'gateway', level: config.LOG_LEVEL });
  Logger.overrideLogger(logger);
  opened.push(await serveMetrics(config));
  const runtime = await createRuntime(config);
  opened.push(runtime);
  opened.push(await startGateway(runtime, config, logger));
});
