import { createLogger } from '@cira/common/logging/logger';
import { createRuntime } from '@cira/common/runtime/create-runtime';
import { runProcess } from '@cira/common/runtime/run-process';
import { startWorker } from '@cira/common/runtime/run-service';
import { Logger } from '@nestjs/common';
import { loadOcrWorkerConfig } from './ocr-worker.config';
import { OcrWorkerModule } from './ocr-worker.module';

void runProcess(async (opened) => {
  const config = loadOcrWorkerConfig({ ...process.env, RUNTIME: 'distributed' });
  const logger = createLogger({ service: 'ocr-worker', level: config.LOG_LEVEL });
  Logger.overrideLogger(logger);
  const runtime = await createRuntime(config);
  opened.push(runtime);
  opened.push(await startWorker('ocr-worker', OcrWorkerModule.register(runtime, config), logger));
});
