/**
 * Reads a folder of labelled documents and scores what comes out.
 *
 *   npm run bench:accuracy -- <folder> [--out <folder>] [--kinds digital_pdf,scanned_pdf,image] [--json]
 *       [--floor <floor.json>] [--base-url <url> --api-key <key>] [--parallel 2] [--stuck-after <seconds>]
 *   npm run bench:accuracy -- <folder> --readings <folder> [--sources]
 *   npm run bench:accuracy -- --diff <report> <report>
 *
 * The folder has `<id>/document.<pdf|png|jpg|tiff|xml>` beside `<id>/truth.json`. What was read goes to
 * `<out>/<id>.json` in the shape of the labels, the whole report to `<out>/report.json`, a picture of the calibration
 * to `<out>/calibration.svg`. It goes through the public API, without --base-url that of a server of its own.
 * --readings is for work on the extraction: everything in this process, each document read once and its words kept in
 * that folder; --sources runs the TypeScript as it is instead of what is built.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ApiClient } from '../scripts/demo/api-client.mjs';
import { UserError } from '../scripts/demo/user-error.mjs';
import { prepare } from '../scripts/prepare.mjs';
import { belowFloor } from './accuracy/below-floor.mjs';
import { compareReports } from './accuracy/compare-reports.mjs';
import { formatComparison } from './accuracy/comparison-report.mjs';
import { forMachines, keepReport, readReport } from './accuracy/keep-report.mjs';
import { readLabelledDocuments } from './accuracy/labelled-documents.mjs';
import { formatReport } from './accuracy/report.mjs';
import { scoreRun } from './accuracy/score-run.mjs';
import { extractOffline } from './offline/extract-offline.mjs';
import { describeMachine } from './support/machine.mjs';
import { positive, userPath } from './support/options.mjs';
import { readDocuments } from './support/read-documents.mjs';
import { runBenchmark, withServer } from './support/run-benchmark.mjs';

const USAGE = 'npm run bench:accuracy -- <folder of labelled documents>, or -- --diff <report> <report>';
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    kinds: { type: 'string' },
    floor: { type: 'string' },
    readings: { type: 'string' },
    sources: { type: 'boolean', default: false },
    diff: { type: 'boolean', default: false },
    'base-url': { type: 'string' },
    'api-key': { type: 'string', default: process.env.CIRA_API_KEY ?? '' },
    parallel: { type: 'string', default: '2' },
    'stuck-after': { type: 'string', default: '300' },
    json: { type: 'boolean', default: false },
  },
});

await runBenchmark(() => (options.diff ? compare() : score()));

async function score() {
  if (positionals.length !== 1) throw new UserError(USAGE);
  const start = performance.now();
  const outcomes = await outcomesOf(chosenDocuments());
  const report = {
    machine: describeMachine(),
    ...scoreRun(outcomes),
    ...{ outcomes, wallMs: performance.now() - start },
  };
  if (options.out) keepReport(userPath(options.out), report);
  console.log(options.json ? JSON.stringify(forMachines(report), null, 1) : `\n${formatReport(report)}`);
  if (options.floor) judge(report, JSON.parse(readFileSync(userPath(options.floor), 'utf8')));
}

function compare() {
  if (positionals.length !== 2) throw new UserError(USAGE);
  const comparison = compareReports(...positionals.map((place) => readReport(userPath(place))));
  console.log(options.json ? JSON.stringify(comparison, null, 1) : formatComparison(comparison));
}

function chosenDocuments() {
  const documents = readLabelledDocuments(userPath(positionals[0]));
  const kinds = options.kinds?.split(',');
  const chosen = documents.filter(({ kind }) => kinds?.includes(kind) ?? true);
  if (chosen.length === 0) throw new UserError(`No document there is of the kind ${options.kinds}`);
  return chosen;
}

async function outcomesOf(documents) {
  const running = options['base-url'];
  if (options.readings) return extractHere(documents);
  if (running) return askServer(documents, { url: running, apiKey: options['api-key'] });
  return withServer((server) => askServer(documents, server), { quiet: options.json });
}

async function extractHere(documents) {
  if (!options.sources) await prepare({ quiet: options.json });
  return extractOffline(documents, {
    folder: userPath(options.readings),
    sources: options.sources,
    onRead: options.json ? () => {} : ({ id }) => console.log(`read  ${id}`),
  });
}

function askServer(documents, { url, apiKey }) {
  return readDocuments(documents, new ApiClient(url, apiKey), {
    parallel: positive(options, 'parallel'),
    stuckAfterMs: positive(options, 'stuck-after') * 1000,
    onOutcome: options.json ? () => {} : sayOutcome,
  });
}

function sayOutcome({ document, state, code, elapsedMs }) {
  console.log(
    `${(elapsedMs / 1000).toFixed(1).padStart(6)} s  ${document.id}  ${state} ${code ?? ''}`.trimEnd(),
  );
}

/** To standard error, so that --json stays JSON. */
function judge(report, floor) {
  const shortfalls = belowFloor(report, floor);
  for (const shortfall of shortfalls) console.error(`Below the floor: ${shortfall}`);
  if (shortfalls.length > 0) process.exitCode = 1;
}
