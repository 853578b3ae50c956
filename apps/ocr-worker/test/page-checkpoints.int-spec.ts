import { connectDatabase } from '@cira/common/database/connect-database';
import { startTestDatabase, TestDatabase } from '@cira/common/testing/test-database';
import { Page } from '@cira/contracts';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { OCR_WORKER_SCHEMA } from '../src/database/schema';
import { PageCheckpoints } from '../src/documents/page-checkpoints';
import { finishedPage } from '../src/recognition/finished-page';
import { unreadPage } from '../src/recognition/page-content';

jest.setTimeout(60_000);

const page = (number: number, durationMs = 1): Page =>
  finishedPage(number, { ...unreadPage('too_complex'), route: 'ocr', reason: 'picture' }, durationMs);

describe('PageCheckpoints', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let checkpoints: PageCheckpoints;

  beforeAll(async () => {
    database = await startTestDatabase();
    dataSource = await connectDatabase(OCR_WORKER_SCHEMA, { url: database.url, poolSize: 2 });
    checkpoints = new PageCheckpoints(dataSource, { MESSAGE_MAX_DELIVERIES: 3 });
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.stop();
  });

  it('gives the pages of the attempts before, in order, the last of each', async () => {
    const job = randomUUID();
    expect(await checkpoints.resume(job)).toEqual({ pages: [], mayGoOn: true });
    await checkpoints.keep(job, page(2));
    await checkpoints.keep(job, page(1));
    await checkpoints.keep(job, page(2, 5));
    expect(await checkpoints.resume(job)).toEqual({ pages: [page(1), page(2, 5)], mayGoOn: true });
    expect((await checkpoints.resume(randomUUID())).pages).toEqual([]);
  });

  it('lets a document go on for as long as attempts bring pages', async () => {
    const job = randomUUID();
    for (const number of [1, 2, 3, 4]) {
      expect((await checkpoints.resume(job)).mayGoOn).toBe(true);
      await checkpoints.keep(job, page(number));
    }
    expect((await checkpoints.resume(job)).mayGoOn).toBe(true);
    expect((await checkpoints.resume(job)).mayGoOn).toBe(true);
    const last = await checkpoints.resume(job);
    expect(last.mayGoOn).toBe(false);
    expect(last.pages).toHaveLength(4);
  });

  it('forgets a document that is done, with the transaction that says so', async () => {
    const job = randomUUID();
    await checkpoints.resume(job);
    await checkpoints.keep(job, page(1));
    const failed = dataSource.transaction(async (manager) => {
      await checkpoints.forget(job, manager);
      throw new Error('rolled back');
    });
    await expect(failed).rejects.toThrow('rolled back');
    expect((await checkpoints.resume(job)).pages).toHaveLength(1);
    await checkpoints.forget(job);
    expect((await checkpoints.resume(job)).pages).toEqual([]);
  });

  it('on start forgets documents that nobody came back for', async () => {
    const [old, recent] = [randomUUID(), randomUUID()];
    for (const job of [old, recent]) {
      await checkpoints.resume(job);
      await checkpoints.keep(job, page(1));
    }
    await dataSource.query(
      `update unfinished_readings set begun_at = now() - interval '8 days' where job_id = $1`,
      [old],
    );
    await checkpoints.onApplicationBootstrap();
    expect((await checkpoints.resume(old)).pages).toEqual([]);
    expect((await checkpoints.resume(recent)).pages).toHaveLength(1);
  });
});
