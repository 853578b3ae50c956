/**
 * Learns what confidence means from labelled documents.
 *
 *   node training/calibrate.mjs <folder>[:<weight>] … [--readings <folder>] [--ridge 5] [--write]
 *
 * Each folder has `<id>/document.*` (or `<id>/reading.json`) beside `<id>/truth.json`; its documents count `weight`
 * times (default 1). Prints how confident the values are and how many of them are right, with weights that were learned
 * from other layouts only (cross-validated by `layout_group`); with --write the weights learned from all of them go to
 * apps/extraction-worker/src/confidence/calibration.json. Needs no build: it runs the sources.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectLoader } from '../bench/offline/load-project.mjs';
import { ROOT } from '../scripts/project.mjs';
import { crossValidate } from './calibration/cross-validate.mjs';
import { fitRisingRegression } from './calibration/rising-regression.mjs';
import { labelledValues } from './calibration/labelled-values.mjs';
import { uncalibratedPipeline } from './calibration/uncalibrated-pipeline.mjs';
import { describeCalibration } from './calibration/report.mjs';
import { readTrainingFolder } from './calibration/training-folder.mjs';

const TARGET = 'apps/extraction-worker/src/confidence/calibration.json';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    readings: { type: 'string' },
    ridge: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});
const load = projectLoader({ sources: true });
const pipeline = uncalibratedPipeline(load);
const rows = [];
for (const argument of positionals) {
  const [folder, weight = '1'] = argument.split(':');
  const documents = await readTrainingFolder(folder, { load, readings: options.readings });
  for (const { document, reading } of documents)
    rows.push(
      ...labelledValues(document, reading, pipeline).map((row) => ({
        ...row,
        weight: Number(weight),
        folder,
      })),
    );
}
const fit = (sample) => fitRisingRegression(sample, { ridge: Number(options.ridge) });
console.log(describeCalibration(crossValidate(rows, fit)));
if (options.write) {
  const documents = Object.fromEntries(
    positionals.map((argument) => {
      const [folder] = argument.split(':');
      const ids = rows.filter((row) => row.folder === folder).map((row) => row.id);
      return [path.basename(folder), new Set(ids).size];
    }),
  );
  const calibration = { version: 1, documents, values: rows.length, weights: fit(rows) };
  writeFileSync(path.join(ROOT, TARGET), `${JSON.stringify(calibration, null, 2)}\n`);
  console.log(`Written: ${TARGET}`);
}
