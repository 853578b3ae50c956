import { Logger } from '@nestjs/common';
import { createLogger } from '@cira/common/logging/logger';
import { createRuntime } from '@cira/common/runtime/create-runtime';
import { runProcess } from '@cira/common/runtime/run-process';
import { startWorker } from '@cira/common/runtime/run-service';
import { loadBillingConfig } from './billing.config';
import { BillingModule } from './billing.module';

void runProcess(async (opened) => {
  const config = loadBillingConfig({ ...process.env, RUNTIME: 'distributed' });
  const logger = createLogger({ service: 'billing', level: config.LOG_LEVEL });
  Logger.overrideLogger(logger);
  const runtime = await createRuntime(config);
  opened.push(runtime);
  opened.push(await startWorker('billing', BillingModule.register(runtime, config), logger));
});
