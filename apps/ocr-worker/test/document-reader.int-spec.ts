import { Page, Reading } from '@cira/contracts';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocumentReader, PageKeeper } from '../src/recognition/document-reader';
import { LocalEngine, LocalEngineLimits } from '../src/recognition/engines/local-engine';
import { DEFAULT_OCR } from '../src/recognition/ocr/ocr-engine';
import { ReaderPool, ReaderPoolOptions } from '../src/recognition/readers/reader-pool';
import { DEFAULT_READING_LIMITS } from '../src/recognition/reading-limits';
import { ENGLISH, GERMAN, scannedPdf, scanOf, textPdf } from './sample-documents';

jest.setTimeout(90_000);

const UBL = Buffer.from('<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>');

const open: DocumentReader[] = [];
afterEach(() => Promise.all(open.splice(0).map((reader) => reader.close())));

type Options = Partial<ReaderPoolOptions & LocalEngineLimits>;

function openReader({
  documentTimeoutMs = 60_000,
  maxLostReaders = 3,
  ...pool
}: Options = {}): DocumentReader {
  const poolOptions = {
    size: 1,
    pageTimeoutMs: 30_000,
    maxOldSpaceMb: 256,
    limits: DEFAULT_READING_LIMITS,
    entry: require.resolve('./misbehaving-reader.cjs'),
    execArgv: ['-r', require.resolve('./register-typescript.cjs')],
    ...pool,
  };
  const reader = new DocumentReader({
    textReaders: new ReaderPool({ ...poolOptions, ocr: null }),
    engine: new LocalEngine(new ReaderPool({ ...poolOptions, ocr: DEFAULT_OCR }), {
      documentTimeoutMs,
      maxLostReaders,
    }),
    maxLostReaders,
  });
  open.push(reader);
  return reader;
}

function read(reader: DocumentReader, bytes: Uint8Array, keeper?: PageKeeper): Promise<Reading> {
  return reader.read({ id: randomUUID(), bytes }, keeper);
}

/** A PDF that does harm: see misbehaving-reader.cjs. */
function harmful(pdf: Uint8Array, order: string): Buffer {
  return Buffer.concat([pdf, Buffer.from(`\n%harm ${order}`)]);
}

function routes({ pages }: Reading): string[] {
  return pages.map(({ route, reason }) => (route === 'unread' ? reason : route));
}

/** Small pages, so that OCR of several takes little. */
async function scans(count: number): Promise<Uint8Array> {
  const picture = await scanOf(['Delivery note 778', 'Northwind Paper Company'], 100);
  return scannedPdf(new Array<Buffer>(count).fill(picture));
}

describe('DocumentReader', () => {
  it('reads a text layer before the scans that came first', async () => {
    const reader = openReader();
    const scan = await scanOf(ENGLISH, 100);
    const finished: string[] = [];
    const note = async (name: string, bytes: Uint8Array) => {
      const { pages } = await read(reader, bytes);
      finished.push(`${name}: ${pages[0]?.route ?? 'no page'}`);
    };
    const scannedPages = await scannedPdf([scan]);
    const digital = await textPdf([ENGLISH, GERMAN]);
    await Promise.all([
      ...['picture 1', 'picture 2'].map((name) => note(name, scan)),
      note('scan', scannedPages),
      note('digital', digital),
      note('e-invoice', UBL),
    ]);
    expect(finished.slice(0, 2).sort()).toEqual(['digital: text', 'e-invoice: no page']);
    expect(finished.slice(2).sort()).toEqual(['picture 1: ocr', 'picture 2: ocr', 'scan: ocr']);
  });

  it('passes refusals on from either side', async () => {
    const reader = openReader();
    await expect(read(reader, Buffer.from('no document'))).rejects.toMatchObject({
      code: 'UNSUPPORTED_FILE_TYPE',
    });
    const corrupt = read(reader, (await scanOf(ENGLISH)).subarray(0, 4000));
    await expect(corrupt).rejects.toMatchObject({ code: 'DOCUMENT_CORRUPT' });
  });

  it('draws a page for people', async () => {
    const document = { id: randomUUID(), bytes: await textPdf([ENGLISH]) };
    const reader = openReader();
    const { pages } = await reader.read(document);
    const [jpeg] = await Promise.all(pages.map((page) => reader.render(document, page)));
    expect([...(jpeg?.subarray(0, 3) ?? [])]).toEqual([0xff, 0xd8, 0xff]);
  });
});

describe('DocumentReader: pages that harm', () => {
  it.each([
    ['crash', 'recognize', {}, 'reader_lost'],
    ['hang', 'recognize', { pageTimeoutMs: 4000 }, 'too_complex'],
    ['hang', 'survey', { pageTimeoutMs: 4000 }, 'too_complex'],
  ])('%s in a %s of the second page: the others are the result', async (harm, task, options, reason) => {
    const pdf = await (task === 'survey' ? textPdf([ENGLISH, ENGLISH, GERMAN]) : scans(3));
    const reading = await read(openReader(options), harmful(pdf, `${harm} ${task} 2`));
    const good = task === 'survey' ? 'text' : 'ocr';
    expect(routes(reading)).toEqual([good, reason, good]);
    expect(reading.warnings).toEqual([expect.stringMatching(/^Page 2 could not be read: /)]);
  });

  it('reads the picture of a page whose text layer breaks the reader', async () => {
    const reading = await read(openReader(), harmful(await textPdf([ENGLISH, ENGLISH]), 'crash survey 2'));
    expect(routes(reading)).toEqual(['text', 'ocr']);
    expect(reading.pages[1]?.reason).toBe('reader_lost');
    expect(reading.pages[1]?.words.map(({ text }) => text)).toContain('NP-20417');
    expect(reading.warnings).toEqual([]);
  });

  it('gives a page that broke its process another try', async () => {
    const once = join(tmpdir(), randomUUID());
    const reading = await read(openReader(), harmful(await scans(1), `crash recognize 1 ${once}`));
    expect(routes(reading)).toEqual(['ocr']);
  });

  it('stops at the number of processes that one document may break', async () => {
    const lost: string[] = [];
    const observer = {
      waited: () => undefined,
      recycled: () => undefined,
      lost: (how: string) => lost.push(how),
    };
    const reader = openReader({ maxLostReaders: 1, observer });
    const reading = await read(reader, harmful(await scans(3), 'crash recognize 2'));
    expect(routes(reading)).toEqual(['ocr', 'reader_lost', 'reader_lost']);
    expect(lost).toEqual(['crash']);
  });

  it('leaves pages unread that the time of the document does not suffice for', async () => {
    const reading = await read(openReader({ documentTimeoutMs: 1 }), await scans(2));
    expect(routes(reading)).toEqual(['ocr', 'out_of_time']);
  });

  it('fails where no page is left', async () => {
    const reading = read(openReader(), harmful(await scans(1), 'crash recognize 1'));
    await expect(reading).rejects.toMatchObject({ code: 'PROCESSING_ABANDONED' });
  });

  it('refuses a document that breaks every process that opens it', async () => {
    await expect(read(openReader(), Buffer.from('crash'))).rejects.toMatchObject({
      code: 'DOCUMENT_TOO_COMPLEX',
    });
  });
});

describe('DocumentReader: pages that were read before', () => {
  it('keeps each page as it is read, with its image, and does not read again what was kept', async () => {
    const reader = openReader();
    const bytes = await scans(2);
    const kept: Page[] = [];
    const keeper = (pages: Page[], mayGoOn = true): PageKeeper => ({
      resume: () => Promise.resolve({ pages, mayGoOn }),
      keep: ({ page, image }) => {
        expect(image).not.toBeNull();
        kept.push(page);
        return Promise.resolve();
      },
    });
    const first = await read(reader, bytes, keeper([]));
    expect(kept).toEqual(first.pages);

    kept.length = 0;
    const known = first.pages.slice(0, 1).map((page) => ({ ...page, durationMs: 12_345 }));
    const second = await read(reader, bytes, keeper(known));
    expect(second.pages.slice(0, 1)).toEqual(known);
    expect(kept.map(({ number }) => number)).toEqual([2]);
  });

  it('makes do with what was kept once it may not go on', async () => {
    const reader = openReader();
    const bytes = await scans(2);
    const { pages } = await read(reader, bytes);
    const exhausted: PageKeeper = {
      resume: () => Promise.resolve({ pages: pages.slice(0, 1), mayGoOn: false }),
      keep: () => Promise.resolve(),
    };
    expect(routes(await read(reader, bytes, exhausted))).toEqual(['ocr', 'reader_lost']);
  });
});
