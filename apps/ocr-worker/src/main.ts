import { runWorker } from '@cira/common/runtime/run-worker';
import { loadOcrWorkerConfig } from './ocr-worker.config';
import { OcrWorkerModule } from './ocr-worker.module';

void runWorker(
  'ocr-worker',
  () => loadOcrWorkerConfig({ ...process.env, RUNTIME: 'distributed' }),
  (runtime, config) => OcrWorkerModule.register(runtime, config),
);
