import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const SCRIPT = resolve(__dirname, '../../../scripts/generate-docs.mjs');

test('docs/errors.md and docs/messages.md say what the contracts say', () => {
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, '--check', '--only=errors,messages'], {
    encoding: 'utf8',
  });
  expect(status === 0 ? '' : stderr).toBe('');
});
