import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { ROOT } from '../../scripts/project.mjs';
import { readCached } from './cached-readings.mjs';
import { projectLoader } from './load-project.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'cira-readings-'));
after(() => rmSync(folder, { recursive: true }));
const load = projectLoader({ sources: true });

test('a document is read once, wherever it lies', async () => {
  const original = path.join(ROOT, 'examples/invoices/services-en.pdf');
  const copy = path.join(folder, 'copy.pdf');
  cpSync(original, copy);
  const readings = path.join(folder, 'readings');

  const [first] = await readCached([{ file: original }], { folder: readings, load });
  const [second] = await readCached([{ file: copy }], { folder: readings, load });
  assert.equal(readdirSync(readings).length, 1);
  assert.deepEqual([first.cached, second.cached], [false, true]);
  assert.ok(first.reading.pages[0].words.length > 10);
  assert.deepEqual(second.reading, first.reading);
});

test('a refusal is an answer, too', async () => {
  const [{ reading, error }] = await readCached([{ file: import.meta.filename }], { folder: null, load });
  assert.equal(reading, null);
  assert.equal(error.code, 'UNSUPPORTED_FILE_TYPE');
});
