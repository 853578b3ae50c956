import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { EmbeddedPostgres } from '@cira/common/runtime/embedded/embedded-postgres';

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
}

describe('EmbeddedPostgres', () => {
  let dataDir: string;

  beforeAll(async () => {
    // Readable by the unprivileged user that PostgreSQL runs as when the tests run as root.
    dataDir = await mkdtemp(join(tmpdir(), 'cira-pg-'));
    await import('node:fs/promises').then((fs) => fs.chmod(dataDir, 0o755));
  });

  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  it('keeps its data over a stop and a start, and lets one process in at a time', async () => {
    const first = await EmbeddedPostgres.start(dataDir);
    await query(first.url, 'create table kept (n int); insert into kept values (42)');
    await expect(EmbeddedPostgres.start(dataDir)).rejects.toThrow('is in use by another CIRA process');
    await first.stop();

    const second = await EmbeddedPostgres.start(dataDir);
    expect(await query(second.url, 'select n from kept')).toEqual([{ n: 42 }]);
    expect(await query(second.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
    await second.stop();
  });
});
