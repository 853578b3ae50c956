/**
 * How much CPU extraction and verification take for one invoice: the local engine, no model.
 *
 *   npm run bench:extraction-cpu -- [<folder>] [--runs 20] [--readings <folder>] [--sources] [--json]
 *
 * The folder holds labelled documents as for bench:accuracy, or documents as such; without one it takes the examples
 * of the project. Reading them is not in the figures. Ends with exit code 1 when the goal (nine in ten one-page invoices
 * under 50 ms, warm) is missed.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../scripts/demo/user-error.mjs';
import { prepare } from '../scripts/prepare.mjs';
import { ROOT } from '../scripts/project.mjs';
import { findDocuments } from './extraction-cpu/find-documents.mjs';
import { measureExtraction } from './extraction-cpu/measure-extraction.mjs';
import { formatReport, goalMet, summariseTimes } from './extraction-cpu/report.mjs';
import { readCached } from './offline/cached-readings.mjs';
import { localPipeline } from './offline/extract-offline.mjs';
import { projectLoader } from './offline/load-project.mjs';
import { describeMachine } from './support/machine.mjs';
import { positive, userPath } from './support/options.mjs';
import { runBenchmark } from './support/run-benchmark.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '20' },
    readings: { type: 'string' },
    sources: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

await runBenchmark(async () => {
  if (!options.sources) await prepare({ quiet: options.json });
  const documents = findDocuments(
    positionals[0] ? userPath(positionals[0]) : path.join(ROOT, 'examples/invoices'),
  );
  const load = projectLoader(options);
  const answers = await readCached(documents, {
    folder: options.readings ? userPath(options.readings) : null,
    load,
  });
  const readings = answers.flatMap(({ reading }) => reading ?? []);
  if (readings.length === 0) throw new UserError('None of these documents could be read.');
  const times = await measureExtraction(readings, localPipeline(load), { runs: positive(options, 'runs') });
  const report = { machine: describeMachine(), ...summariseTimes(times) };
  console.log(options.json ? JSON.stringify(report, null, 1) : formatReport(report));
  process.exitCode = goalMet(report) ? 0 : 1;
});
