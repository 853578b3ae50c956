import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreRun } from './score-run.mjs';

const field = (value, confidence = 0.9) => ({ value, confidence, verdict: 'unproved' });
const outcome = (id, truth, fields, lines = []) => ({
  document: { id, truth, kind: 'image', language: 'de', layout: id },
  evidence: fields && { pipeline_version: 'v1', fields, line_items: lines },
});

test('a value that is invented is a given value that is wrong', () => {
  const run = scoreRun([
    outcome('a', { exhaustive: true, total: 119 }, { total: field('119.00'), iban: field('X1', 0.97) }),
    outcome('b', { total: 5 }, { total: field('5.00'), iban: field('X1') }),
  ]);
  assert.deepEqual(run.pipelineVersions, ['v1']);
  const invention = {
    id: 'a',
    field: 'iban',
    right: false,
    expected: null,
    actual: 'X1',
    confidence: 0.97,
    verdict: 'unproved',
  };
  assert.deepEqual(run.invented, {
    documents: 1,
    given: 2,
    values: [invention],
    lines: { given: 0, invented: 0 },
  });
  assert.deepEqual(run.calibration.sure.wrong, [invention]);
  assert.equal(
    run.calibration.bins.reduce((sum, { n }) => sum + n, 0),
    3,
  );
});

test('a document without a result has its fields wrong, and no confidence to be judged', () => {
  const { overall, results, calibration } = scoreRun([
    outcome('a', { total: 119, tax: 19, exhaustive: true }, null),
    outcome('b', { total: 5 }, { total: field('5.00') }),
  ]);
  assert.deepEqual(overall.whole, { labelled: 2, right: 1 });
  assert.equal(results.filter(({ right, confidence }) => !right && confidence === null).length, 2);
  assert.equal(calibration.coverage.ofWanted, 1 / 3);
});

test('groups are by kind, medium, language and layout', () => {
  const { groups } = scoreRun([outcome('a', { total: 5 }, { total: field('5.00') })]);
  assert.deepEqual(
    groups.map(({ by, name, summary }) => [by, name, summary.averages.core.plain]),
    [
      ['kind', 'image', 1],
      ['medium', 'scans and photos', 1],
      ['language', 'de', 1],
      ['layout', 'a', 1],
    ],
  );
});
