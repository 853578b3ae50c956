import { spawnSync } from 'node:child_process';
import { chown, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@cira/common/runtime/embedded/free-port';
import { ServiceProcess } from './support/service-process';

const ROOT = join(__dirname, '../../..');
const NOBODY = 65_534;
const asRoot = process.getuid?.() === 0;

/** As root we need to become somebody else, who must be able to read the project. */
function canRunAsOrdinaryUser(): boolean {
  if (!asRoot) return true;
  const { status } = spawnSync(process.execPath, ['-e', 'process.chdir(process.argv[1])', ROOT], {
    uid: NOBODY,
  });
  if (status !== 0)
    process.stdout.write(`Left out: CIRA without root, because user ${NOBODY} can't get into ${ROOT}\n`);
  return status === 0;
}

(canRunAsOrdinaryUser() ? describe : describe.skip)('The embedded runtime without root', () => {
  it('starts, reads an invoice, stops, and starts again on the same data', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'cira-ordinary-'));
    if (asRoot) await chown(dataDir, NOBODY, NOBODY);
    const port = await freePort();
    const server = new ServiceProcess({
      name: 'cira',
      main: 'dist/apps/gateway/src/main.embedded.js',
      env: { DATA_DIR: dataDir, PORT: String(port) },
      logFolder: dataDir,
      readyWhen: 'gateway is ready',
      ...(asRoot && { uid: NOBODY }),
    });
    await server.start();
    const form = new FormData();
    form.set(
      'file',
      new Blob([await readFile(join(ROOT, 'examples/invoices/services-en.pdf'))]),
      'invoice.pdf',
    );
    const answer = await fetch(`http://127.0.0.1:${port}/extract`, { method: 'POST', body: form });
    expect([answer.status, await answer.json()]).toMatchObject([200, { total: 8897.07 }]);
    expect(await server.end('SIGTERM')).toEqual({ code: 0, signal: null });
    await server.start();
    expect(await server.end('SIGTERM')).toEqual({ code: 0, signal: null });
    await rm(dataDir, { recursive: true, force: true });
  });
});
