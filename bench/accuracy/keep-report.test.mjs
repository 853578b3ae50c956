import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { keepReport, readReport } from './keep-report.mjs';
import { scoreRun } from './score-run.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'cira-report-'));
after(() => rmSync(folder, { recursive: true }));

function reportOf(evidence) {
  const document = { id: 'a', truth: { total: 5 }, kind: 'image', language: 'de', layout: 'a' };
  const outcomes = [{ document, state: 'completed', evidence }];
  return { ...scoreRun(outcomes), outcomes };
}

test('keeps what was read in the shape of the labels, the report and the picture', () => {
  const total = { value: '5.00', confidence: 0.9, verdict: 'proved' };
  keepReport(folder, reportOf({ pipeline_version: 'v1', fields: { total }, line_items: [] }));
  assert.deepEqual(JSON.parse(readFileSync(path.join(folder, 'a.json'), 'utf8')), { total: 5, items: [] });
  assert.match(
    readFileSync(path.join(folder, 'calibration.svg'), 'utf8'),
    /Pipeline v1: 1 values of 1 documents/,
  );
  assert.deepEqual(readReport(folder), readReport(path.join(folder, 'report.json')));
  assert.deepEqual(readReport(folder).pipelineVersions, ['v1']);
});

test('a run that read nothing has a report, but nothing to draw', () => {
  const empty = path.join(folder, 'empty');
  keepReport(empty, reportOf(null));
  assert.equal(readReport(empty).results[0].right, false);
  assert.ok(!existsSync(path.join(empty, 'calibration.svg')));
});

test('says where there is no report, and where there is another one', () => {
  assert.throws(() => readReport(path.join(folder, 'nowhere')), /There is no report at/);
  const old = path.join(folder, 'old.json');
  writeFileSync(old, '{"overall":{}}');
  assert.throws(() => readReport(old), /older version/);
});
