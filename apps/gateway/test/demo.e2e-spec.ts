import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@cira/common/runtime/embedded/free-port';

const ROOT = join(__dirname, '../../..');

describe('npm run demo', () => {
  it('ends with every sample right', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'cira-demo-'));
    // PostgreSQL does not run as root and has to get in as somebody else.
    await chmod(dataDir, 0o755);
    const demo = spawn(process.execPath, ['scripts/demo.mjs'], {
      cwd: ROOT,
      env: { ...process.env, DATA_DIR: dataDir, PORT: String(await freePort()) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    demo.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    demo.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(demo, 'exit')) as [number | null];
    await rm(dataDir, { recursive: true, force: true });
    expect(said).toContain('5 of 5 samples right');
    expect(code).toBe(0);
  }, 180_000);
});
