import { createLogger } from '@cira/common/logging/logger';
import { serveMetrics } from '@cira/common/metrics/serve-metrics';
import { createRuntime } from '@cira/common/runtime/create-runtime';
import { runProcess } from '@cira/common/runtime/run-process';
import { startWorker } from '@cira/common/runtime/run-service';
import { Logger } from '@nestjs/common';
import { loadBillingConfig } from '../../billing/src/billing.config';
import { BillingModule } from '../../billing/src/billing.module';
import { loadExtractionWorkerConfig } from '../../extraction-worker/src/extraction-worker.config';
import { ExtractionWorkerModule } from '../../extraction-worker/src/extraction-worker.module';
import { loadOcrWorkerConfig } from '../../ocr-worker/src/ocr-worker.config';
import { OcrWorkerModule } from '../../ocr-worker/src/ocr-worker.module';
import { loadGatewayConfig } from './gateway.config';
import { startGateway } from './start-gateway';

/** All four services in one process, on the embedded runtime. The doors open last and close first. */
void runProcess(async (opened) => {
  const environment = { ...process.env, RUNTIME: 'embedded' };
  const gateway = loadGatewayConfig(environment);
  const ocrWorker = loadOcrWorkerConfig(environment);
  const extractionWorker = loadExtractionWorkerConfig(environment);
  const billing = loadBillingConfig(environment);

  const logger = createLogger({ service: 'cira', level: gateway.LOG_LEVEL });
  Logger.overrideLogger(logger);
  opened.push(await serveMetrics(gateway));
  const runtime = await createRuntime(gateway);
  opened.push(runtime);
  opened.push(await startWorker('billing', BillingModule.register(runtime, billing), logger));
  opened.push(
    await startWorker(
      'extraction-worker',
      ExtractionWorkerModule.register(runtime, extractionWorker),
      logger,
    ),
  );
  opened.push(await startWorker('ocr-worker', OcrWorkerModule.register(runtime, ocrWorker), logger));
  opened.push(await startGateway(runtime, gateway, logger));
});
