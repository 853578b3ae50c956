import { formatTable, milliseconds } from '../support/table.mjs';

const GOAL_MS = 500;

export function goalMet({ wall: [oneAtATime] }) {
  return oneAtATime.median < GOAL_MS;
}

export function formatReport({ machine, file, wall, stages, overhead, engine }) {
  const wallRows = wall.map(({ concurrency, n, requestsPerSecond, ...times }) => [
    `${concurrency} at a time`,
    n,
    ...['median', 'p90', 'min', 'max'].map((key) => milliseconds(times[key])),
    requestsPerSecond.toFixed(1),
  ]);
  const stageRows = Object.entries(stages).map(([stage, time]) => [
    stage,
    milliseconds(time.median),
    milliseconds(time.p90),
    milliseconds(engine[stage].median),
    `${((100 * engine[stage].median) / wall[0].median).toFixed(1)} %`,
  ]);
  const overheadRow = [
    'HTTP, queue, bus',
    milliseconds(overhead.median),
    milliseconds(overhead.p90),
    '–',
    '–',
  ];
  return [
    `POST /extract, ${file}, embedded runtime, warm, milliseconds (${machine})`,
    formatTable(['wall time', 'n', 'median', 'p90', 'min', 'max', 'per second'], wallRows),
    'Where the time goes, one at a time, milliseconds (engine: the same work alone in one warm process)',
    formatTable(['part', 'median', 'p90', 'engine alone', 'engine of wall'], [...stageRows, overheadRow]),
    verdict({ wall }),
  ].join('\n\n');
}

function verdict(report) {
  const state = goalMet(report) ? 'met' : 'MISSED';
  return `Goal: one at a time, median under ${GOAL_MS} ms: ${state} (${milliseconds(report.wall[0].median)} ms)`;
}
