import { PlatformConfig } from '../config/platform-config';
import { openSideServer } from '../http/side-server';
import { Metrics, processMetrics } from './metrics';

/**
 * `GET /metrics` for Prometheus, at METRICS_HOST and METRICS_PORT. Without a port nothing is served and there is
 * nothing to close.
 */
export async function serveMetrics(
  { METRICS_HOST: host, METRICS_PORT: port }: Pick<PlatformConfig, 'METRICS_HOST' | 'METRICS_PORT'>,
  metrics: Metrics = processMetrics,
): Promise<{ close(): Promise<void> }> {
  if (port === undefined) return { close: () => Promise.resolve() };
  metrics.includeProcess();
  const scrape = async () => {
    const { contentType, text } = await metrics.expose();
    return { status: 200, contentType, body: text };
  };
  return openSideServer({ host, port }, new Map([['/metrics', scrape]]));
}
