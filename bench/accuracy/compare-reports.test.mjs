import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareReports } from './compare-reports.mjs';
import { formatComparison } from './comparison-report.mjs';
import { forMachines } from './keep-report.mjs';
import { scoreRun } from './score-run.mjs';

/** A report as it comes back from its file. */
function report(version, documents) {
  const outcomes = Object.entries(documents).map(([id, [truth, values]]) => ({
    document: { id, truth, kind: 'image', language: 'de', layout: id },
    evidence: {
      pipeline_version: version,
      fields: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          { value, confidence: 0.9, verdict: 'unproved' },
        ]),
      ),
      line_items: [],
    },
  }));
  return JSON.parse(JSON.stringify(forMachines({ ...scoreRun(outcomes), outcomes })));
}

const A = { exhaustive: true, total: 10, currency: 'EUR' };
const before = report('v1', {
  a: [A, { total: '11.00', currency: 'EUR', iban: 'X1' }],
  b: [{ total: 20 }, { total: '20.00' }],
  c: [{ vendor_name: 'Acme' }, { vendor_name: 'Fax' }],
  d: [{ total: 1 }, { total: '1.00' }],
  gone: [{ total: 1 }, {}],
});
const after = report('v2', {
  a: [A, { total: '10.00', currency: 'EUR', bic: 'Y' }],
  b: [{ total: 20 }, {}],
  c: [{ vendor_name: 'Acme' }, { vendor_name: 'Phone' }],
  d: [{ total: 2 }, { total: '1.00' }],
  fresh: [{ total: 1 }, {}],
});
const comparison = compareReports(before, after);

test('gains and losses per field, with the values', () => {
  assert.deepEqual(comparison.versions, { before: ['v1'], after: ['v2'] });
  assert.deepEqual(
    comparison.fields.find(({ field }) => field === 'total'),
    { field: 'total', before: 1, after: 1, gains: 1, losses: 1 },
  );
  const changes = comparison.changes.map(({ id, kind, before: was, after: is }) => [
    id,
    kind,
    was.actual,
    is.actual,
  ]);
  assert.deepEqual(changes, [
    ['a', 'gain', 11, 10],
    ['b', 'loss', 20, null],
    ['c', 'other', 'Fax', 'Phone'],
  ]);
});

test('documents that became right or wrong, and invented values that came and went', () => {
  assert.deepEqual(comparison.documents, { right: ['a'], wrong: ['b'], items: [] });
  assert.deepEqual(
    [comparison.invented.came, comparison.invented.went].map(([{ field }]) => field),
    ['bic', 'iban'],
  );
});

test('what cannot be compared is named and counts for nothing', () => {
  assert.deepEqual(comparison.left, {
    onlyBefore: ['gone'],
    onlyAfter: ['fresh'],
    relabelled: [{ id: 'd', field: 'total' }],
  });
});

test('the text has the loss with both values', () => {
  assert.match(
    formatComparison(comparison),
    /Losses: 1\n {2}total b: label 20, 20 \(0\.90, unproved\) → nothing\n/,
  );
});
