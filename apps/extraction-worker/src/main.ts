import { createLogger } from '@cira/common/logging/logger';
import { createRuntime } from '@cira/common/runtime/create-runtime';
import { runProcess } from '@cira/common/runtime/run-process';
import { startWorker } from '@cira/common/runtime/run-service';
import { Logger } from '@nestjs/common';
import { loadExtractionWorkerConfig } from './extraction-worker.config';
import { ExtractionWorkerModule } from './extraction-worker.module';

void runProcess(async (opened) => {
  const config = loadExtractionWorkerConfig({ ...process.env, RUNTIME: 'distributed' });
  const logger = createLogger({ service: 'extraction-worker', level: config.LOG_LEVEL });
  Logger.overrideLogger(logger);
  const runtime = await createRuntime(config);
  opened.push(runtime);
  opened.push(
    await startWorker('extraction-worker', ExtractionWorkerModule.register(runtime, config), logger),
  );
});
