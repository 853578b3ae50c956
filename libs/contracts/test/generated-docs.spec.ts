import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const SCRIPT = resolve(__dirname, '../../../scripts/generate-docs.mjs');

test('docs/errors.md, docs/messages.md and docs/metrics.md say what the code says', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [SCRIPT, '--check', '--only=errors,messages,metrics'],
    {
      encoding: 'utf8',
    },
  );
  expect(status === 0 ? '' : stderr).toBe('');
});
