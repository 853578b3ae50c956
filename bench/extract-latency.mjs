/**
 * How long `POST /extract` takes for a one-page digital PDF, warm, in the embedded runtime, and where the time goes.
 *
 *   npm run bench:latency -- [--file <one-page.pdf>] [--count 50] [--warmup 10] [--json]
 *
 * Every request has other bytes, so that the result cache answers none. Ends with exit code 1 when the goal (median
 * under half a second) is missed.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../scripts/project.mjs';
import { timeEngines } from './latency/engine-times.mjs';
import { timeExtractions } from './latency/extract-requests.mjs';
import { formatReport, goalMet } from './latency/report.mjs';
import { newestStageTimes } from './latency/stage-times.mjs';
import { describeMachine } from './support/machine.mjs';
import { positive, userPath } from './support/options.mjs';
import { runBenchmark, withServer } from './support/run-benchmark.mjs';
import { summarise } from './support/statistics.mjs';

const { values: options } = parseArgs({
  options: {
    file: { type: 'string', default: path.join(ROOT, 'examples/invoices/services-en.pdf') },
    count: { type: 'string', default: '50' },
    warmup: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
  },
});
const CONCURRENT = 4;

await runBenchmark(async () => {
  const run = {
    pdf: readFileSync(userPath(options.file)),
    count: positive(options, 'count'),
    warmup: positive(options, 'warmup'),
  };
  const measured = await withServer((server) => measure(server, run), { quiet: options.json });
  const machine = describeMachine();
  // Only now, when the server no longer competes for the cores.
  const engine = summariseAll(await timeEngines(run.pdf, run));
  const report = { machine, file: path.basename(options.file), ...measured, engine };
  console.log(options.json ? JSON.stringify(report, null, 1) : formatReport(report));
  process.exitCode = goalMet(report) ? 0 : 1;
});

async function measure(server, { pdf, count, warmup }) {
  await timeExtractions(server, pdf, { count: warmup, concurrency: 2 });
  const alone = await timeExtractions(server, pdf, { count, concurrency: 1 });
  // Asked while the newest jobs are those.
  const stages = await newestStageTimes(server, count);
  const together = await timeExtractions(server, pdf, { count, concurrency: CONCURRENT });
  const overhead = stages.map((times, index) => alone.times[index] - sum(Object.values(times)));
  return {
    wall: [
      { concurrency: 1, ...summariseWall(alone) },
      { concurrency: CONCURRENT, ...summariseWall(together) },
    ],
    stages: summariseAll({
      ocr: stages.map(({ ocr }) => ocr),
      extraction: stages.map(({ extraction }) => extraction),
      verification: stages.map(({ verification }) => verification),
    }),
    overhead: summarise(overhead),
  };
}

function summariseWall({ times, elapsedMs }) {
  return { ...summarise(times), requestsPerSecond: times.length / (elapsedMs / 1000) };
}

function summariseAll(times) {
  return Object.fromEntries(Object.entries(times).map(([stage, values]) => [stage, summarise(values)]));
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
