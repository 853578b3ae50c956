/**
 * Many documents at once: how many a minute the embedded runtime gets through, and the memory that it takes.
 *
 *   npm run bench:throughput -- [--file <invoice.pdf>] [--count 100] [--json]
 *
 * Ends with exit code 1 unless every job completes.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../scripts/project.mjs';
import { describeMachine } from './support/machine.mjs';
import { positive, userPath } from './support/options.mjs';
import { runBenchmark, withServer } from './support/run-benchmark.mjs';
import { formatTable } from './support/table.mjs';
import { submitBurst } from './throughput/submit-burst.mjs';
import { watchMemory } from './throughput/watch-memory.mjs';

const { values: options } = parseArgs({
  options: {
    file: { type: 'string', default: path.join(ROOT, 'examples/invoices/services-en.pdf') },
    count: { type: 'string', default: '100' },
    json: { type: 'boolean', default: false },
  },
});
const WARMUP = 5;
const STUCK_AFTER_MS = 120_000;

await runBenchmark(async () => {
  const pdf = readFileSync(userPath(options.file));
  const count = positive(options, 'count');
  const report = await withServer((server) => measure(server, pdf, count), { quiet: options.json });
  console.log(options.json ? JSON.stringify(report, null, 1) : format(report));
  process.exitCode = report.completed === count ? 0 : 1;
});

async function measure(server, pdf, count) {
  await submitBurst(server, pdf, { count: WARMUP, stuckAfterMs: STUCK_AFTER_MS });
  const memory = watchMemory(server);
  const burst = await submitBurst(server, pdf, { count, stuckAfterMs: STUCK_AFTER_MS });
  const jobsPerMinute = burst.completed / (burst.endedMs / 60_000);
  return {
    machine: describeMachine(),
    file: path.basename(options.file),
    count,
    ...burst,
    jobsPerMinute,
    memory: memory.stop(),
  };
}

function format({ machine, file, count, memory, ...burst }) {
  const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
  const { completed, failed, open, codes } = burst;
  return [
    `${count} jobs at once, ${file}, embedded runtime (${machine})`,
    `${completed} completed, ${failed} failed${codes.length > 0 ? ` (${codes.join(', ')})` : ''}, ${open} not ended`,
    `all accepted after ${seconds(burst.acceptedMs)}, all ended after ${seconds(burst.endedMs)}: ` +
      `${burst.jobsPerMinute.toFixed(0)} jobs a minute`,
    memory.before === null ? 'Memory is measured on Linux only.' : memoryTable(memory),
  ].join('\n');
}

function memoryTable({ before, peak }) {
  const rows = Object.keys(before).map((name) => [name, before[name].toFixed(0), peak[name].toFixed(0)]);
  return formatTable(['memory, MB', 'before', 'peak'], rows);
}
