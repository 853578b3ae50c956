/**
 * Reads a folder of labelled documents through the public API and scores what comes out.
 *
 *   npm run bench:accuracy -- <folder> [--out <folder>] [--base-url <url> --api-key <key>]
 *       [--parallel 2] [--stuck-after <seconds>] [--json]
 *
 * The folder has `<id>/document.<pdf|png|jpg|tiff|xml>` beside `<id>/truth.json`. What was read goes to
 * `<out>/<id>.json` in the shape of the labels, the whole report to `<out>/report.json`. Without --base-url it runs a
 * server of its own.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ApiClient } from '../scripts/demo/api-client.mjs';
import { UserError } from '../scripts/demo/user-error.mjs';
import { readLabelledDocuments } from './accuracy/labelled-documents.mjs';
import { predictionOf } from './accuracy/prediction.mjs';
import { formatReport } from './accuracy/report.mjs';
import { scoreRun } from './accuracy/score-run.mjs';
import { describeMachine } from './support/machine.mjs';
import { positive, userPath } from './support/options.mjs';
import { readDocuments } from './support/read-documents.mjs';
import { runBenchmark, withServer } from './support/run-benchmark.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    'base-url': { type: 'string' },
    'api-key': { type: 'string', default: process.env.CIRA_API_KEY ?? '' },
    parallel: { type: 'string', default: '2' },
    'stuck-after': { type: 'string', default: '300' },
    json: { type: 'boolean', default: false },
  },
});

await runBenchmark(async () => {
  if (positionals.length !== 1)
    throw new UserError('npm run bench:accuracy -- <folder of labelled documents>');
  const documents = readLabelledDocuments(userPath(positionals[0]));
  const running = options['base-url'];
  const report = running
    ? await measure(documents, { url: running, apiKey: options['api-key'] })
    : await withServer((server) => measure(documents, server), { quiet: options.json });
  if (options.out) write(userPath(options.out), report);
  console.log(options.json ? JSON.stringify(forMachines(report), null, 1) : `\n${formatReport(report)}`);
});

async function measure(documents, { url, apiKey }) {
  const start = performance.now();
  const outcomes = await readDocuments(documents, new ApiClient(url, apiKey), {
    parallel: positive(options, 'parallel'),
    stuckAfterMs: positive(options, 'stuck-after') * 1000,
    onOutcome: options.json ? () => {} : sayOutcome,
  });
  return { machine: describeMachine(), ...scoreRun(outcomes), outcomes, wallMs: performance.now() - start };
}

function sayOutcome({ document, state, code, elapsedMs }) {
  console.log(
    `${(elapsedMs / 1000).toFixed(1).padStart(6)} s  ${document.id}  ${state} ${code ?? ''}`.trimEnd(),
  );
}

function write(folder, report) {
  mkdirSync(folder, { recursive: true });
  const save = (name, content) =>
    writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(content, null, 1)}\n`);
  for (const { document, evidence } of report.outcomes) {
    if (evidence !== null) save(document.id, predictionOf(evidence));
  }
  save('report', forMachines(report));
}

function forMachines({ outcomes, ...report }) {
  const jobs = outcomes.map(({ document, evidence, ...outcome }) => ({
    id: document.id,
    kind: document.kind,
    language: document.language,
    ...outcome,
    stageDurationsMs: evidence?.stage_durations_ms ?? null,
  }));
  return { ...report, jobs };
}
