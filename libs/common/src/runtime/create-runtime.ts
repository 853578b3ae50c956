import { PlatformConfig } from '../config/platform-config';
import { openDistributedRuntime } from './distributed/distributed-runtime';
import { openEmbeddedRuntime } from './embedded/embedded-runtime';
import { Runtime } from './runtime';

export function createRuntime(config: PlatformConfig): Promise<Runtime> {
  return config.RUNTIME === 'distributed' ? openDistributedRuntime(config) : openEmbeddedRuntime(config);
}
