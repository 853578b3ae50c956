import { waitFor } from '@cira/common/testing/wait-for';
import { DomainError } from '@cira/contracts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ReaderPool, ReaderPoolOptions } from '../src/recognition/reader-pool';
import { DEFAULT_READING_LIMITS } from '../src/recognition/reading-limits';
import { ENGLISH, scanOf, textPdf } from './sample-documents';

jest.setTimeout(60_000);

const UBL = Buffer.from('<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>');

const pools: ReaderPool[] = [];
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())));

function openPool(options: Partial<ReaderPoolOptions> = {}): ReaderPool {
  const pool = new ReaderPool({
    size: 1,
    timeoutMs: 30_000,
    maxOldSpaceMb: 256,
    limits: DEFAULT_READING_LIMITS,
    entry: require.resolve('./misbehaving-reader.cjs'),
    execArgv: ['-r', require.resolve('./register-typescript.cjs')],
    ...options,
  });
  pools.push(pool);
  return pool;
}

/** The pid of the process that reads next. */
async function pidOf(pool: ReaderPool): Promise<number> {
  return Number((await pool.read(UBL)).warnings.at(-1));
}

async function failure(reading: Promise<unknown>): Promise<DomainError> {
  const error: unknown = await reading.then(
    () => new Error('it was read'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DomainError)) throw error;
  return error;
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
  it('reads in another process, and the same warm one again', async () => {
    const pool = openPool();
    const pid = await pidOf(pool);
    expect(pid).not.toBe(process.pid);

    const pdf = await textPdf([ENGLISH]);
    const reading = await pool.read(pdf);
    expect(reading.pages[0]?.words.map(({ text }) => text)).toContain('NP-20417');
    expect((await pool.read(await scanOf(ENGLISH))).pages[0]?.route).toBe('ocr');
    expect(await pidOf(pool)).toBe(pid);
  });

  it('gives a refusal as the DomainError that it is, and keeps the process', async () => {
    const pool = openPool();
    const pid = await pidOf(pool);
    const error = await failure(pool.read(Buffer.from('no document')));
    expect(error.code).toBe('UNSUPPORTED_FILE_TYPE');
    expect(error.detail).toContain('no type that is known');
    expect(await pidOf(pool)).toBe(pid);
  });

  it.each([
    ['crash', 'OCR_FAILED', {}],
    ['hang', 'DOCUMENT_TOO_COMPLEX', { timeoutMs: 3000 }],
    ['heap', 'DOCUMENT_TOO_COMPLEX', { maxOldSpaceMb: 64 }],
    ['memory', 'DOCUMENT_TOO_COMPLEX', { maxResidentMb: 600 }],
  ])('%s: the document fails with %s, the next is read by a fresh process', async (harm, code, options) => {
    const pool = openPool(options);
    const pid = await pidOf(pool);
    const [error, next] = await Promise.all([failure(pool.read(Buffer.from(harm))), pidOf(pool)]);
    expect(error.code).toBe(code);
    expect(next).not.toBe(pid);
    await ended(pid);
  });

  it('keeps what the process said last as the cause of a crash', async () => {
    const error = await failure(openPool({ entry: join(__dirname, 'no-such-reader.cjs') }).read(UBL));
    expect(error.code).toBe('OCR_FAILED');
    expect(String(error.cause)).toContain('no-such-reader');
  });

  it('reads as many documents at a time as it has processes', async () => {
    const pool = openPool({ size: 2 });
    const pids = await Promise.all([0, 1, 2, 3, 4, 5].map(() => pidOf(pool)));
    expect(new Set(pids).size).toBe(2);
  });

  it('replaces a process after so many documents', async () => {
    const pool = openPool({ recycleAfter: 2 });
    const pids: number[] = [];
    for (let count = 0; count < 4; count++) pids.push(await pidOf(pool));
    const [first = 0, second, third, fourth] = pids;
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    expect(fourth).toBe(third);
    await ended(first);
  });

  it('replaces a process that died while it waited for work', async () => {
    const pool = openPool();
    const pid = await pidOf(pool);
    process.kill(pid, 'SIGKILL');
    await ended(pid);
    // The pool may not have heard of it yet: then the document fails, retryably, and only that one.
    const next = await pidOf(pool).catch((error: unknown) => DomainError.from(error));
    if (next instanceof DomainError) expect(next.retryable).toBe(true);
    expect(await pidOf(pool)).not.toBe(pid);
  });

  it('on close finishes the document in hand, turns away those that wait, and ends its processes', async () => {
    const pool = openPool();
    const pid = await pidOf(pool);
    const inHand = pool.read(await scanOf(ENGLISH));
    const waiting = failure(pool.read(UBL));
    const closed = pool.close();
    expect((await waiting).code).toBe('SERVICE_UNAVAILABLE');
    expect((await inHand).pages).toHaveLength(1);
    await closed;
    expect(isRunning(pid)).toBe(false);
    expect((await failure(pool.read(UBL))).code).toBe('SERVICE_UNAVAILABLE');
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
