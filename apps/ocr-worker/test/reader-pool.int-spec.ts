import { waitFor } from '@cira/common/testing/wait-for';
import { DomainError } from '@cira/contracts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { LossKind, ReaderLost } from '../src/recognition/readers/reader-lost';
import { ReaderPool, ReaderPoolOptions } from '../src/recognition/readers/reader-pool';
import { DEFAULT_READING_LIMITS } from '../src/recognition/reading-limits';
import { ENGLISH, scanOf, textPdf } from './sample-documents';

jest.setTimeout(60_000);

const UBL = Buffer.from('<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>');

const pools: ReaderPool[] = [];
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())));

function openPool(options: Partial<ReaderPoolOptions> = {}): ReaderPool {
  const pool = new ReaderPool({
    size: 1,
    ocr: null,
    pageTimeoutMs: 30_000,
    maxOldSpaceMb: 256,
    limits: DEFAULT_READING_LIMITS,
    entry: require.resolve('./misbehaving-reader.cjs'),
    execArgv: ['-r', require.resolve('./register-typescript.cjs')],
    ...options,
  });
  pools.push(pool);
  return pool;
}

let documents = 0;
const newDocument = (bytes: Uint8Array) => ({ id: `document ${++documents}`, bytes });

/** Surveys the bytes as a new document; gives the pid of the process that does it. */
async function survey(pool: ReaderPool, bytes: Uint8Array): Promise<number> {
  let pid = 0;
  const hear = (news: object) => {
    if ('pid' in news) pid = Number(news.pid);
  };
  await pool.run(newDocument(bytes), { kind: 'survey', from: 1 }, { hear });
  return pid;
}

async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => new Error('it worked'),
    (thrown: unknown) => thrown,
  );
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function ended(pid: number): Promise<boolean> {
  return waitFor(`the end of process ${pid}`, () => !isRunning(pid));
}

describe('ReaderPool', () => {
  it('works in another process, and the same warm one again', async () => {
    const pool = openPool();
    const pid = await survey(pool, await textPdf([ENGLISH]));
    expect(pid).not.toBe(process.pid);
    const scan = newDocument(await scanOf(ENGLISH));
    const task = { kind: 'recognize', number: 1, reason: 'picture', expected: null } as const;
    const { result } = await pool.run(scan, task);
    expect(result.page.words.map(({ text }) => text)).toContain('NP-20417');
    expect(await survey(pool, UBL)).toBe(pid);
  });

  it('tells of each page of a survey as it goes', async () => {
    const heard: string[] = [];
    const document = newDocument(await textPdf([ENGLISH, ENGLISH]));
    await openPool().run(document, { kind: 'survey', from: 2 }, { hear: ({ kind }) => heard.push(kind) });
    expect(heard).toEqual(['opened', 'page']);
  });

  it('gives a refusal as the DomainError that it is, and keeps the process', async () => {
    const pool = openPool();
    const pid = await survey(pool, UBL);
    const error = await failure(survey(pool, Buffer.from('no document')));
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toMatchObject({
      code: 'UNSUPPORTED_FILE_TYPE',
      detail: expect.stringContaining('no type that is known') as string,
    });
    expect(await survey(pool, UBL)).toBe(pid);
  });

  it.each<[string, LossKind, Partial<ReaderPoolOptions>]>([
    ['crash', 'crash', {}],
    ['hang', 'timeout', { pageTimeoutMs: 3000 }],
    ['heap', 'memory', { maxOldSpaceMb: 64 }],
    ['memory', 'memory', { maxResidentMb: 600 }],
  ])('%s: the task is lost by %s, the next is done by a fresh process', async (harm, kind, options) => {
    const lost: LossKind[] = [];
    const observer = {
      waited: () => undefined,
      recycled: () => undefined,
      lost: (how: LossKind) => lost.push(how),
    };
    const pool = openPool({ ...options, observer });
    const pid = await survey(pool, UBL);
    const [error, next] = await Promise.all([failure(survey(pool, Buffer.from(harm))), survey(pool, UBL)]);
    expect(error).toBeInstanceOf(ReaderLost);
    expect(error).toMatchObject({ kind });
    expect(lost).toEqual([kind]);
    expect(next).not.toBe(pid);
    await ended(pid);
  });

  it('keeps what the process said last', async () => {
    const pool = openPool({ entry: join(__dirname, 'no-such-reader.cjs') });
    expect(String(await failure(survey(pool, UBL)))).toContain('no-such-reader');
  });

  it('does as many tasks at a time as it has processes', async () => {
    const pool = openPool({ size: 2 });
    const pids = await Promise.all([0, 1, 2, 3, 4, 5].map(() => survey(pool, UBL)));
    expect(new Set(pids).size).toBe(2);
  });

  it('lets documents take turns', async () => {
    const pool = openPool();
    const long = newDocument(await textPdf([ENGLISH]));
    const finished: string[] = [];
    const run = async (name: string, document: { id: string; bytes: Uint8Array }) => {
      await pool.run(document, { kind: 'survey', from: 1 });
      finished.push(name);
    };
    await Promise.all([run('1', long), run('2', long), run('3', long), run('other', newDocument(UBL))]);
    // The first was begun at once; the other did not wait for all that came before it.
    expect(finished).toEqual(['1', '2', 'other', '3']);
  });

  it.each<[string, 'tasks' | 'memory', Partial<ReaderPoolOptions>]>([
    ['after so many tasks', 'tasks', { recycleAfter: 1 }],
    ['that has grown', 'memory', { recycleAboveMb: 10 }],
  ])('replaces a process %s', async (_, reason, options) => {
    const recycled: string[] = [];
    const observer = {
      waited: () => undefined,
      lost: () => undefined,
      recycled: (why: string) => recycled.push(why),
    };
    const pool = openPool({ ...options, observer });
    const first = await survey(pool, UBL);
    expect(await survey(pool, UBL)).not.toBe(first);
    expect(recycled).toContain(reason);
    await ended(first);
  });

  it('replaces a process that died while it waited for work', async () => {
    const pool = openPool();
    const pid = await survey(pool, UBL);
    process.kill(pid, 'SIGKILL');
    await ended(pid);
    // The pool may not have heard of it yet: then the task is lost with it, and only that one.
    const next = await survey(pool, UBL).catch((error: unknown) => error);
    if (typeof next !== 'number') expect(next).toBeInstanceOf(ReaderLost);
    expect(await survey(pool, UBL)).not.toBe(pid);
  });

  it('on close finishes the task in hand, turns away those that wait, and ends its processes', async () => {
    const pool = openPool();
    const pid = await survey(pool, UBL);
    const scan = newDocument(await scanOf(ENGLISH));
    const inHand = pool.run(scan, { kind: 'recognize', number: 1, reason: 'picture', expected: null });
    const waiting = failure(survey(pool, UBL));
    const closed = pool.close();
    expect(await waiting).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect((await inHand).result.page.number).toBe(1);
    await closed;
    expect(isRunning(pid)).toBe(false);
    expect(await failure(survey(pool, UBL))).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  });

  it('leaves no process behind when its owner is killed, not even one that hangs', async () => {
    const owner = spawn(process.execPath, [require.resolve('./pool-owner.cjs')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(owner.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    expect(isRunning(pid)).toBe(true);
    owner.kill('SIGKILL');
    await once(owner, 'exit');
    await ended(pid);
  });
});
