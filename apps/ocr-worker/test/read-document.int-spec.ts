import { DomainError, ErrorCode, Reading, ReadingSchema } from '@cira/contracts';
import { degrees, PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';
import { readDocument } from '../src/recognition/read-document';
import { DEFAULT_READING_LIMITS, ReadingLimits } from '../src/recognition/reading-limits';
import { ReadingTools } from '../src/recognition/reading-tools';
import { encryptedPdf, rawPdf } from './raw-pdf';
import { ENGLISH, GERMAN, scannedPdf, scanOf, textPdf } from './sample-documents';

jest.setTimeout(60_000);

const tools = new ReadingTools();
afterAll(() => tools.close());

async function read(bytes: Uint8Array, limits: Partial<ReadingLimits> = {}): Promise<Reading> {
  const reading = await readDocument(bytes, { ...DEFAULT_READING_LIMITS, ...limits, tools });
  return ReadingSchema.parse(reading);
}

async function refusal(bytes: Uint8Array, limits: Partial<ReadingLimits> = {}): Promise<ErrorCode> {
  const error: unknown = await read(bytes, limits).then(
    () => new Error('it was read'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DomainError)) throw error;
  return error.code;
}

function pageOf(reading: Reading, number = 1) {
  const page = reading.pages[number - 1];
  if (page === undefined) throw new Error(`no page ${number}`);
  return page;
}

function textOf(reading: Reading, number = 1): string {
  return pageOf(reading, number)
    .words.map((word) => word.text)
    .join(' ');
}

function boxOf(reading: Reading, text: string) {
  const word = pageOf(reading).words.find((each) => each.text === text);
  if (word === undefined) throw new Error(`no word ${text} in: ${textOf(reading)}`);
  return word.box;
}

/** 14 pt Helvetica with its baseline 100 pt from the top, from 72 pt of the left. */
const INVOICE_BOX = {
  x0: expect.closeTo(72, -0.3) as number,
  x1: expect.closeTo(72 + 57.6, -0.3) as number,
};

describe('readDocument: text layers', () => {
  it('gives the words of every page with their boxes, in reading order', async () => {
    const reading = await read(await textPdf([ENGLISH, ['Page two', 'Bank details: 12-34-56']]));
    expect(reading).toMatchObject({ mediaType: 'application/pdf', ocrEngine: null, warnings: [] });
    expect(reading.pages.map(({ number, route, rotation }) => ({ number, route, rotation }))).toEqual([
      { number: 1, route: 'text', rotation: 0 },
      { number: 2, route: 'text', rotation: 0 },
    ]);
    expect(pageOf(reading)).toMatchObject({ width: 595, height: 842 });
    expect(textOf(reading)).toBe(ENGLISH.join(' ').replace(/\s+/g, ' '));
    const box = boxOf(reading, 'INVOICE');
    expect(box).toMatchObject(INVOICE_BOX);
    expect(box.y0).toBeGreaterThan(84);
    expect(box.y0).toBeLessThan(91);
    expect(box.y1).toBeGreaterThan(99);
    expect(box.y1).toBeLessThan(106);
    expect(pageOf(reading).words.every((word) => word.confidence === 1)).toBe(true);
  });

  it('measures from the corner of the visible part', async () => {
    const reading = await read(await textPdf([ENGLISH], { cropBox: [50, 100, 500, 700] }));
    expect(pageOf(reading)).toMatchObject({ width: 500, height: 700 });
    const box = boxOf(reading, 'INVOICE');
    expect(box.x0).toBeCloseTo(22, -0.3);
    // The visible part ends 42 pt below the top of the paper.
    expect(box.y1).toBeGreaterThan(57);
    expect(box.y1).toBeLessThan(64);
  });

  it('turns a page whose text is sideways, and counts only the turn that a viewer does not make', async () => {
    const sideways = await read(await textPdf([ENGLISH], { sideways: true }));
    expect(pageOf(sideways)).toMatchObject({ width: 842, height: 595, rotation: 90 });
    expect(boxOf(sideways, 'INVOICE')).toMatchObject(INVOICE_BOX);

    const turnedByViewer = await read(await textPdf([ENGLISH], { sideways: true, rotate: 90 }));
    expect(pageOf(turnedByViewer)).toMatchObject({ width: 842, height: 595, rotation: 0 });
    expect(boxOf(turnedByViewer, 'INVOICE')).toMatchObject(INVOICE_BOX);
    expect(textOf(turnedByViewer)).toBe(textOf(sideways));

    const upsideDown = await read(await textPdf([ENGLISH], { rotate: 180 }));
    expect(pageOf(upsideDown)).toMatchObject({ width: 595, height: 842, rotation: 180 });
    expect(boxOf(upsideDown, 'INVOICE')).toMatchObject(INVOICE_BOX);
  });

  it('puts sideways text of the margin behind the text of the page', async () => {
    const document = await PDFDocument.load(await textPdf([ENGLISH]));
    document.getPage(0).drawText('FORM-7', { x: 30, y: 300, size: 8, rotate: degrees(90) });
    const reading = await read(await document.save());
    expect(pageOf(reading).rotation).toBe(0);
    expect(pageOf(reading).words.at(-1)?.text).toBe('FORM-7');
  });

  it('reads the values of form fields', async () => {
    const document = await PDFDocument.load(await textPdf([ENGLISH]));
    const field = document.getForm().createTextField('reference');
    field.setText('REF-99821');
    field.addToPage(document.getPage(0), { x: 72, y: 100, width: 200, height: 20 });
    expect(textOf(await read(await document.save()))).toContain('REF-99821');
  });

  it('calls an empty page blank, beside one with text', async () => {
    const reading = await read(await textPdf([ENGLISH, []]));
    expect(reading.pages.map((page) => page.route)).toEqual(['text', 'blank']);
  });

  it('opens what is encrypted with an empty password, as every viewer does', async () => {
    expect(textOf(await read(encryptedPdf('', 'Invoice 4711 of the night shift')))).toContain('Invoice 4711');
  });

  it('takes a PDF that starts with other bytes', async () => {
    const junk = Buffer.from('HTTP header that a bad proxy left\n');
    expect(textOf(await read(Buffer.concat([junk, await textPdf([ENGLISH])])))).toContain('NP-20417');
  });
});

describe('readDocument: OCR', () => {
  it('reads the scanned page of a PDF and leaves its text page to the text layer', async () => {
    const scan = await PDFDocument.load(await scannedPdf([await scanOf(ENGLISH)]));
    const mixed = await PDFDocument.load(await textPdf([['Cover letter for the attached invoice of March']]));
    const [page] = await mixed.copyPages(scan, [0]);
    mixed.addPage(page);
    const reading = await read(await mixed.save());
    expect(reading.pages.map((each) => each.route)).toEqual(['text', 'ocr']);
    expect(reading.ocrEngine).toMatch(/^tesseract\.js \d/);
    expect(reading.language).toBe('en');
    expect(textOf(reading, 2)).toContain('NP-20417');
    const word = pageOf(reading, 2).words.find(({ text }) => text === 'INVOICE');
    expect(word?.box.x0).toBeCloseTo(73, -0.6);
    expect(word?.confidence).toBeGreaterThan(0.8);
  });

  it('asks OCR where a letterhead is typed over a scan', async () => {
    const document = await PDFDocument.load(await scannedPdf([await scanOf(ENGLISH)]));
    document.getPage(0).drawText('Received 14 March', { x: 400, y: 30, size: 8 });
    const reading = await read(await document.save());
    expect(pageOf(reading).route).toBe('ocr');
    expect(textOf(reading)).toContain('NP-20417');
  });

  it('trusts the text layer of a searchable scan', async () => {
    const document = await PDFDocument.load(await scannedPdf([await scanOf(ENGLISH)]));
    const font = await document.embedFont(StandardFonts.Helvetica);
    ENGLISH.forEach((line, index) => {
      document.getPage(0).drawText(line, { x: 72, y: 742 - index * 24, size: 14, font, opacity: 0 });
    });
    expect(pageOf(await read(await document.save())).route).toBe('text');
  });

  it('reads a page again in the language that its words show', async () => {
    const reading = await read(await scanOf(GERMAN));
    expect(reading).toMatchObject({ mediaType: 'image/png', language: 'de' });
    expect(textOf(reading)).toContain('Gießkanne');
    expect(textOf(reading)).toContain('überweisen');
  });

  it('reads a small picture by enlarging it', async () => {
    const small = await sharp(await scanOf(ENGLISH))
      .resize({ width: 700 })
      .png()
      .toBuffer();
    const text = textOf(await read(small));
    for (const value of ['NP-20417', '21.50', '93.31']) expect(text).toContain(value);
  });

  it('turns a JPEG as its EXIF orientation says', async () => {
    // Orientation 6: the camera stored the picture lying on its side.
    const jpeg = await sharp(await scanOf(ENGLISH))
      .rotate(-90)
      .withMetadata({ orientation: 6, density: 200 })
      .jpeg()
      .toBuffer();
    const reading = await read(jpeg);
    expect(pageOf(reading).rotation).toBe(0);
    expect(pageOf(reading).width).toBeCloseTo(595, -0.6);
    expect(textOf(reading)).toContain('NP-20417');
  });

  it.each([90, 180, 270] as const)('finds out that a page must be turned by %i degrees', async (rotation) => {
    const reading = await read(
      await sharp(await scanOf(ENGLISH))
        .rotate(360 - rotation)
        .png()
        .toBuffer(),
    );
    expect(pageOf(reading).rotation).toBe(rotation);
    expect(pageOf(reading).height).toBeGreaterThan(pageOf(reading).width);
    expect(textOf(reading)).toContain('NP-20417');
    expect(boxOf(reading, 'INVOICE').y0).toBeLessThan(110);
  });

  it('reads all pages of a TIFF', async () => {
    const { data, info } = await sharp(
      Buffer.concat([await raw(ENGLISH), await raw(['Delivery note 778'])]),
      {
        raw: { ...(await rawSize()), channels: 1, pageHeight: (await rawSize()).height / 2 },
      },
    )
      .tiff({ compression: 'lzw' })
      .toBuffer({ resolveWithObject: true });
    expect(info.pages).toBe(2);
    const reading = await read(data);
    expect(reading.mediaType).toBe('image/tiff');
    expect(textOf(reading, 1)).toContain('NP-20417');
    expect(textOf(reading, 2)).toContain('778');
    expect(await refusal(data, { maxPages: 1 })).toBe('DOCUMENT_HAS_TOO_MANY_PAGES');
  });

  async function raw(lines: readonly string[]): Promise<Buffer> {
    return sharp(await scanOf(lines, 100))
      .greyscale()
      .raw()
      .toBuffer();
  }

  async function rawSize(): Promise<{ width: number; height: number }> {
    const { width, height } = await sharp(await scanOf([], 100)).metadata();
    return { width, height: height * 2 };
  }

  it('calls a scanned page with punch holes and a dark edge blank, and one with a picture on it not', async () => {
    const holes = [500, 900].map((y) => `<circle cx="60" cy="${y}" r="22"/>`).join('');
    const picture = '<circle cx="413" cy="585" r="300" fill="#888"/>';
    const page = (content: string) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="827" height="1169">${content}</svg>`;
      return sharp(Buffer.from(svg)).flatten({ background: '#f4f4f0' }).png().toBuffer();
    };
    const back = await page(`${holes}<rect width="12" height="1169"/>`);
    const reading = await read(await scannedPdf([await scanOf(ENGLISH), back, await page(picture)]));
    expect(reading.pages.map(({ route, words }) => [route, words.length > 0])).toEqual([
      ['ocr', true],
      ['blank', false],
      ['ocr', false],
    ]);
  });

  it('reads a page of 200 by 200 inches at a resolution that fits', async () => {
    const document = await PDFDocument.create();
    const page = document.addPage([14_400, 14_400]);
    const image = await document.embedPng(await scanOf(ENGLISH));
    page.drawImage(image, { x: 2000, y: 0, width: 10_180, height: 14_400 });
    const reading = await read(await document.save());
    expect(pageOf(reading)).toMatchObject({ width: 14_400, height: 14_400, route: 'ocr' });
    expect(textOf(reading)).toContain('NP-20417');
  });
});

describe('readDocument: e-invoices', () => {
  const CII =
    '<?xml version="1.0" encoding="UTF-8"?><rsm:CrossIndustryInvoice ' +
    'xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100">Zähler</rsm:CrossIndustryInvoice>';

  it('finds the XML in a PDF among other attachments', async () => {
    const document = await PDFDocument.load(await textPdf([ENGLISH]));
    await document.attach(Buffer.from('a,b\n1,2'), 'hours.csv', { mimeType: 'text/csv' });
    await document.attach(Buffer.from('<list/>'), 'list.xml', { mimeType: 'text/xml' });
    await document.attach(Buffer.from(CII), 'factur-x.xml', { mimeType: 'text/xml' });
    const reading = await read(await document.save());
    expect(reading.embeddedInvoice).toEqual({ syntax: 'cii', fileName: 'factur-x.xml', xml: CII });
    expect(pageOf(reading).route).toBe('text');
  });

  it('takes the XML as the file itself: no pages', async () => {
    const reading = await read(Buffer.from(CII));
    expect(reading).toMatchObject({ mediaType: 'application/xml', pages: [] });
    expect(reading.embeddedInvoice).toEqual({ syntax: 'cii', fileName: null, xml: CII });
  });

  it('refuses other XML', async () => {
    expect(await refusal(Buffer.from('<?xml version="1.0"?><order/>'))).toBe('UNSUPPORTED_FILE_TYPE');
  });
});

describe('readDocument: what cannot be read', () => {
  const EMPTY_CATALOGUE = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'];

  it.each<[string, ErrorCode, () => Uint8Array | Promise<Uint8Array>]>([
    ['nothing', 'EMPTY_FILE', () => new Uint8Array()],
    ['text', 'UNSUPPORTED_FILE_TYPE', () => Buffer.from('Invoice 1')],
    ['a web page', 'UNSUPPORTED_FILE_TYPE', () => Buffer.from('<!DOCTYPE html><html></html>')],
    ['a ZIP', 'UNSUPPORTED_FILE_TYPE', () => Buffer.from('PK\u0003\u0004.......')],
    ['a password', 'DOCUMENT_ENCRYPTED', () => encryptedPdf('secret', 'Invoice')],
    ['no pages', 'DOCUMENT_HAS_NO_PAGES', () => rawPdf(EMPTY_CATALOGUE)],
    [
      'garbage behind a PDF header',
      'DOCUMENT_CORRUPT',
      () => Buffer.from(`%PDF-1.7\n${'garbage '.repeat(500)}`),
    ],
    [
      'a truncated PDF',
      'DOCUMENT_CORRUPT',
      async () => (await scannedPdf([await scanOf(ENGLISH)])).slice(0, 3000),
    ],
    ['a truncated PNG', 'DOCUMENT_CORRUPT', async () => (await scanOf(ENGLISH)).subarray(0, 4000)],
    ['a JPEG header and no more', 'DOCUMENT_CORRUPT', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['blank pages only', 'DOCUMENT_HAS_NO_TEXT', () => textPdf([[], []])],
    ['a white picture', 'DOCUMENT_HAS_NO_TEXT', () => scanOf([])],
  ])('%s: %s', async (_name, code, bytes) => {
    expect(await refusal(await bytes())).toBe(code);
  });

  it('a truncated JPEG', async () => {
    const jpeg = await sharp(await scanOf(ENGLISH))
      .jpeg()
      .toBuffer();
    expect(await refusal(jpeg.subarray(0, jpeg.length / 2))).toBe('DOCUMENT_CORRUPT');
  });

  it('more pages than allowed', async () => {
    expect(await refusal(await textPdf([['1'], ['2'], ['3']]), { maxPages: 2 })).toBe(
      'DOCUMENT_HAS_TOO_MANY_PAGES',
    );
  });

  it('more text than allowed: that page is left out, or the whole document', async () => {
    const pdf = await textPdf([['Cover sheet of a long annex'], ENGLISH]);
    const { pages, warnings } = await read(pdf, { maxPageCharacters: 200 });
    expect(pages.map(({ route, reason }) => `${route}: ${reason}`)).toEqual([
      'text: sound_text_layer',
      'unread: too_complex',
    ]);
    expect(warnings).toEqual([expect.stringMatching(/^Page 2 could not be read/)]);
    expect(await refusal(pdf, { maxDocumentCharacters: 200 })).toBe('DOCUMENT_TOO_COMPLEX');
  });

  it('a picture of more pixels than allowed, before it is decoded', async () => {
    const white = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect(white.length).toBeLessThan(2_000_000);
    const started = performance.now();
    expect(await refusal(white)).toBe('DOCUMENT_TOO_COMPLEX');
    expect(performance.now() - started).toBeLessThan(500);
  });
});
