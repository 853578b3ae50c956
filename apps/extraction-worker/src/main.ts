import { runWorker } from '@cira/common/runtime/run-worker';
import { loadExtractionWorkerConfig } from './extraction-worker.config';
import { ExtractionWorkerModule } from './extraction-worker.module';

void runWorker(
  'extraction-worker',
  () => loadExtractionWorkerConfig({ ...process.env, RUNTIME: 'distributed' }),
  (runtime, config) => ExtractionWorkerModule.register(runtime, config),
);
