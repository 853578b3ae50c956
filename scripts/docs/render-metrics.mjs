import { GENERATED, table } from './markdown.mjs';

/** `docs/metrics.md`: what Prometheus finds at `GET /metrics`. */
export function renderMetrics(metrics) {
  return [
    GENERATED,
    '# Metrics',
    'With `METRICS_PORT` set, a process answers `GET /metrics` there (`METRICS_HOST`, by default this machine only) in the Prometheus text format: these metrics, and what Node knows of the process (`process_*`, `nodejs_*`). No label holds a tenant, a job or anything from a document. In the embedded runtime the four services share one process and so one address.',
    table(
      ['Metric', 'Type', 'Labels', 'What it says'],
      metrics.map(({ name, type, labelNames, help }) => [
        `\`${name}\``,
        type,
        labelNames.map((label) => `\`${label}\``).join(', '),
        help,
      ]),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}
