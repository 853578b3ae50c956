import { DomainError } from '@cira/contracts';
import { DocumentReaders } from '../src/recognition/document-readers';
import { NeedsOcr } from '../src/recognition/needs-ocr';
import { ReaderPool } from '../src/recognition/reader-pool';
import { DEFAULT_READING_LIMITS } from '../src/recognition/reading-limits';
import { ENGLISH, GERMAN, scannedPdf, scanOf, textPdf } from './sample-documents';

jest.setTimeout(60_000);

const UBL = Buffer.from('<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>');

const OPTIONS = {
  timeoutMs: 30_000,
  maxOldSpaceMb: 256,
  limits: DEFAULT_READING_LIMITS,
  entry: require.resolve('./misbehaving-reader.cjs'),
  execArgv: ['-r', require.resolve('./register-typescript.cjs')],
};

const open: { close(): Promise<void> }[] = [];
afterEach(() => Promise.all(open.splice(0).map((readers) => readers.close())));

function openReaders(options: { timeoutMs?: number } = {}): DocumentReaders {
  const readers = new DocumentReaders({ ...OPTIONS, ...options, ocrReaders: 1, textReaders: 1 });
  open.push(readers);
  return readers;
}

describe('DocumentReaders', () => {
  it('reads a text layer before the scans that came first', async () => {
    const readers = openReaders();
    const scan = await scanOf(ENGLISH, 100);
    const finished: string[] = [];
    const read = async (name: string, bytes: Uint8Array) => {
      const { pages } = await readers.read(bytes);
      finished.push(`${name}: ${pages[0]?.route ?? 'no page'}`);
    };
    const scannedPages = await scannedPdf([scan]);
    const digital = await textPdf([ENGLISH, GERMAN]);
    await Promise.all([
      ...['picture 1', 'picture 2'].map((name) => read(name, scan)),
      ...['scan 1', 'scan 2'].map((name) => read(name, scannedPages)),
      read('digital', digital),
      read('e-invoice', UBL),
    ]);
    expect(finished.slice(0, 2)).toEqual(['digital: text', 'e-invoice: no page']);
    expect(finished.slice(2).sort()).toEqual([
      'picture 1: ocr',
      'picture 2: ocr',
      'scan 1: ocr',
      'scan 2: ocr',
    ]);
  });

  it('does not count the time that a scan waits for OCR', async () => {
    const scan = await scanOf(['Delivery note 778'], 100);
    const unhurried = openReaders();
    await unhurried.read(scan);
    const started = performance.now();
    await unhurried.read(scan);
    const once = performance.now() - started;

    const timeoutMs = 4 * once + 500;
    const readers = openReaders({ timeoutMs });
    await readers.read(scan);
    const began = performance.now();
    const count = Math.ceil((2 * timeoutMs) / once);
    const readings = await Promise.all(Array.from({ length: count }, () => readers.read(scan)));
    expect(readings.every(({ pages }) => pages[0]?.route === 'ocr')).toBe(true);
    expect(performance.now() - began).toBeGreaterThan(timeoutMs);
  });

  it('passes refusals on from either side', async () => {
    const readers = openReaders();
    const refusal = (bytes: Uint8Array) => readers.read(bytes).catch((error: unknown) => error);
    expect(await refusal(Buffer.from('no document'))).toMatchObject({ code: 'UNSUPPORTED_FILE_TYPE' });
    const corrupt = await refusal((await scanOf(ENGLISH)).subarray(0, 4000));
    expect(corrupt).toBeInstanceOf(DomainError);
    expect(corrupt).toMatchObject({ code: 'DOCUMENT_CORRUPT' });
  });
});

describe('a pool without OCR', () => {
  it('tells that a document needs it, and keeps its process', async () => {
    const pool = new ReaderPool({ ...OPTIONS, size: 1, withOcr: false });
    open.push(pool);
    const { warnings } = await pool.read(UBL);
    await expect(pool.read(await scanOf(ENGLISH))).rejects.toBeInstanceOf(NeedsOcr);
    await expect(pool.read(await scannedPdf([await scanOf(ENGLISH)]))).rejects.toBeInstanceOf(NeedsOcr);
    expect((await pool.read(UBL)).warnings).toEqual(warnings);
  });
});
