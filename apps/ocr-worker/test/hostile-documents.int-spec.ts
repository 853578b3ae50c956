import { DomainError, ERROR_CATALOGUE, Reading } from '@cira/contracts';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DocumentReader } from '../src/recognition/document-reader';
import { LocalEngine } from '../src/recognition/engines/local-engine';
import { DEFAULT_OCR } from '../src/recognition/ocr/ocr-engine';
import { ReaderPool } from '../src/recognition/readers/reader-pool';
import { residentMegabytes } from '../src/recognition/readers/resident-memory';
import { DEFAULT_READING_LIMITS } from '../src/recognition/reading-limits';
import { KIND_COUNT, Mutant, mutant } from './mutations/mutants';
import { makeOriginals } from './mutations/originals';
import { ENGLISH, scanOf, textPdf } from './sample-documents';

const SEED = 1;
const BATCH = 10;
const MAX_RESIDENT_MB = 1500;
/** What a process may gain until the pool looks at its memory again. */
const BETWEEN_LOOKS = 1.3;

const lost: string[] = [];
let reader: DocumentReader;

beforeAll(() => {
  const options = {
    size: 1,
    pageTimeoutMs: 3000,
    maxOldSpaceMb: 512,
    maxResidentMb: MAX_RESIDENT_MB,
    limits: DEFAULT_READING_LIMITS,
    entry: require.resolve('../src/recognition/readers/reader-process.ts'),
    execArgv: ['-r', require.resolve('./register-typescript.cjs')],
    observer: { waited: () => undefined, recycled: () => undefined, lost: (how: string) => lost.push(how) },
  };
  reader = new DocumentReader({
    textReaders: new ReaderPool({ ...options, ocr: null }),
    engine: new LocalEngine(new ReaderPool({ ...options, ocr: DEFAULT_OCR }), {
      documentTimeoutMs: 10_000,
      maxLostReaders: 2,
    }),
    maxLostReaders: 2,
  });
});

afterAll(() => reader.close());

/** The larger run is bench/robustness.mjs. */
it('reads or refuses one mutant of every kind, and good documents in between', async () => {
  const originals = await makeOriginals();
  const good = [await textPdf([ENGLISH]), await scanOf(ENGLISH, 150)];
  const memory = watchReaders();
  const unforeseen: string[] = [];
  for (let first = 0; first < KIND_COUNT; first += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, KIND_COUNT - first) }, (_, index) => first + index);
    const mutants = numbers.map((number) => mutant(originals, SEED, number));
    unforeseen.push(...(await Promise.all(mutants.map(faultWith))).filter((fault) => fault !== null));
    const reading = await read(good[(first / BATCH) % good.length]!);
    expect(textOf(reading)).toEqual(expect.arrayContaining(['NP-20417', '93.31']));
  }
  expect(unforeseen).toEqual([]);
  // It is PDFium, not ours, that hangs or aborts; no kind may do so where it did not before.
  expect(lost.filter((how) => how === 'crash').length).toBeLessThanOrEqual(2);
  expect(memory.stop()).toBeLessThan(MAX_RESIDENT_MB * BETWEEN_LOOKS);
}, 240_000);

function read(bytes: Uint8Array): Promise<Reading> {
  return reader.read({ id: randomUUID(), bytes });
}

/** What should not be about how a mutant ended. */
async function faultWith({ number, kind, bytes }: Mutant): Promise<string | null> {
  try {
    await read(bytes);
    return null;
  } catch (error) {
    const clear =
      error instanceof DomainError && error.code in ERROR_CATALOGUE && error.code !== 'INTERNAL_ERROR';
    return clear ? null : `mutant ${number}, ${kind}: ${String(error)}`;
  }
}

function textOf({ pages }: Reading): string[] {
  return pages.flatMap(({ words }) => words.map(({ text }) => text));
}

/** `stop` answers the most that one reader process occupied, megabytes; 0 where the system does not tell. */
function watchReaders(): { stop: () => number } {
  let peak = 0;
  const look = async () => {
    for (const pid of children()) peak = Math.max(peak, (await residentMegabytes(pid)) ?? 0);
  };
  const timer = setInterval(() => void look(), 100);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

/** The main thread's, for it is the one that forks. */
function children(): number[] {
  if (process.platform !== 'linux') return [];
  const list = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim();
  return list === '' ? [] : list.split(' ').map(Number);
}
