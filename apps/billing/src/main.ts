import { runWorker } from '@cira/common/runtime/run-worker';
import { loadBillingConfig } from './billing.config';
import { BillingModule } from './billing.module';

void runWorker(
  'billing',
  () => loadBillingConfig({ ...process.env, RUNTIME: 'distributed' }),
  (runtime, config) => BillingModule.register(runtime, config),
);
