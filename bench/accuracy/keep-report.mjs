import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../scripts/demo/user-error.mjs';
import { drawCalibration } from './calibration-picture.mjs';
import { predictionOf } from './prediction.mjs';

/**
 * Writes what was read to `<folder>/<id>.json` in the shape of the labels, the report to report.json and its
 * calibration to calibration.svg.
 */
export function keepReport(folder, report) {
  mkdirSync(folder, { recursive: true });
  const save = (name, content) => writeFileSync(path.join(folder, name), content);
  for (const { document, evidence } of report.outcomes) {
    if (evidence !== null) save(`${document.id}.json`, asText(predictionOf(evidence)));
  }
  save('report.json', asText(forMachines(report)));
  if (report.calibration.bins.length > 0) {
    save('calibration.svg', drawCalibration(report.calibration, { title: titleOf(report) }));
  }
}

/** @throws UserError where there is no report at `place`, a file or the folder that holds it */
export function readReport(place) {
  const file = existsSync(place) && statSync(place).isDirectory() ? path.join(place, 'report.json') : place;
  if (!existsSync(file)) throw new UserError(`There is no report at ${place}`);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (!report.results)
    throw new UserError(`${file} is of an older version of this benchmark, or none of its reports`);
  return report;
}

/** The report as JSON holds it. */
export function forMachines({ outcomes, ...report }) {
  const jobs = outcomes.map(({ document, evidence, ...outcome }) => ({
    id: document.id,
    kind: document.kind,
    language: document.language,
    layout: document.layout,
    ...outcome,
    stageDurationsMs: evidence?.stage_durations_ms ?? null,
  }));
  return { ...report, jobs };
}

function titleOf({ pipelineVersions, calibration, overall }) {
  const values = calibration.bins.reduce((sum, { n }) => sum + n, 0);
  return `Pipeline ${pipelineVersions.join(', ')}: ${values} values of ${overall.documents} documents`;
}

function asText(content) {
  return `${JSON.stringify(content, null, 1)}\n`;
}
