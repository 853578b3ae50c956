import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { filesBelow, fingerprint } from './fingerprint.mjs';
import { holdsAll } from './install.mjs';
import { withLock } from './lock.mjs';
import { nodeIsNewEnough } from './node-version.mjs';

function temporaryFolder(t) {
  const folder = mkdtempSync(path.join(tmpdir(), 'cira-prepare-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('knows which Node is too old', () => {
  assert.deepEqual(['18.19.0', '20.10.0', '20.11.0', '22.1.0'].map(nodeIsNewEnough), [
    false,
    false,
    true,
    true,
  ]);
});

test('a fingerprint changes with a name and with a content, and with nothing else', (t) => {
  const root = temporaryFolder(t);
  mkdirSync(path.join(root, 'src', 'deep'), { recursive: true });
  writeFileSync(path.join(root, 'src/a.ts'), 'a');
  writeFileSync(path.join(root, 'src/deep/b.ts'), 'b');
  const files = filesBelow(root, 'src');
  assert.deepEqual(files.sort(), ['src/a.ts', 'src/deep/b.ts']);
  const before = fingerprint(root, files);
  assert.equal(fingerprint(root, files.toReversed()), before);
  assert.notEqual(fingerprint(root, files.slice(1)), before);
  writeFileSync(path.join(root, 'src/a.ts'), 'A');
  assert.notEqual(fingerprint(root, files), before);
});

test('an installation is complete without packages for other platforms, but not with another version', () => {
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/mac': { version: '1.0.0', optional: true },
  };
  assert.equal(holdsAll(wanted, { 'node_modules/a': { version: '1.0.0' } }), true);
  assert.equal(holdsAll(wanted, { 'node_modules/a': { version: '1.0.1' } }), false);
  assert.equal(holdsAll(wanted, {}), false);
});

test('only one at a time holds the lock, and a dead owner does not block it', async (t) => {
  const lock = path.join(temporaryFolder(t), 'lock');
  const steps = [];
  mkdirSync(lock);
  // No process has this id: it is above the largest that Linux gives.
  writeFileSync(path.join(lock, 'pid'), '4194305');
  await withLock(
    lock,
    () => {},
    async () => steps.push('taken over'),
  );
  mkdirSync(lock);
  writeFileSync(path.join(lock, 'pid'), String(process.ppid));
  const waiting = withLock(
    lock,
    () => {
      steps.push('told to wait');
      rmSync(lock, { recursive: true });
    },
    async () => steps.push('second'),
  );
  await waiting;
  assert.deepEqual(steps, ['taken over', 'told to wait', 'second']);
});
