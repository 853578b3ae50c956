import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError, Reading } from '@cira/contracts';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { readDocument } from '../src/recognition/read-document';
import { DEFAULT_READING_LIMITS, ReadingLimits } from '../src/recognition/reading-limits';
import { ReadingTools } from '../src/recognition/reading-tools';
import { rawPdf } from './raw-pdf';
import { ENGLISH, scanOf, textPdf } from './sample-documents';

jest.setTimeout(60_000);

const tools = new ReadingTools();
afterAll(() => tools.close());

function read(bytes: Uint8Array, limits: Partial<ReadingLimits> = {}): Promise<Reading> {
  return readDocument(bytes, { ...DEFAULT_READING_LIMITS, ...limits, tools });
}

async function refusal(bytes: Uint8Array, limits: Partial<ReadingLimits> = {}): Promise<DomainError> {
  const error: unknown = await read(bytes, limits).then(
    () => new Error('it was read'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DomainError)) throw error;
  return error;
}

function textOf({ pages }: Reading): string {
  return pages.flatMap(({ words }) => words.map(({ text }) => text)).join(' ');
}

function fixture(name: string): Buffer {
  return readFileSync(join(__dirname, 'fixtures', name));
}

/** The upper half of a scanned page, wider than high, at 150 dpi. */
async function scan(): Promise<sharp.Sharp> {
  const page = sharp(await scanOf(ENGLISH, 150));
  const upper = await page.extract({ left: 0, top: 0, width: 1200, height: 870 }).png().toBuffer();
  return sharp(upper);
}

describe('pictures', () => {
  it.each<[string, string, (picture: sharp.Sharp) => sharp.Sharp]>([
    ['a WebP', 'image/webp', (picture) => picture.webp()],
    ['a GIF', 'image/gif', (picture) => picture.gif()],
    ['a JPEG of four inks', 'image/jpeg', (picture) => picture.toColourspace('cmyk').jpeg()],
    ['a PNG of 16 bits', 'image/png', (picture) => picture.toColourspace('rgb16').png()],
    [
      'a fax',
      'image/tiff',
      (picture) => picture.toColourspace('b-w').tiff({ bitdepth: 1, compression: 'ccittfax4' }),
    ],
    ['a TIFF of JPEGs', 'image/tiff', (picture) => picture.tiff({ compression: 'jpeg' })],
  ])('reads %s', async (_what, mediaType, encode) => {
    const reading = await read(await encode(await scan()).toBuffer());
    expect(reading.mediaType).toBe(mediaType);
    expect(reading.pages.map(({ route }) => route)).toEqual(['ocr']);
    expect(textOf(reading)).toContain('NP-20417');
  });

  it('reads black print on nothing, as on white', async () => {
    const { data, info } = await (
      await scan()
    )
      .greyscale()
      .negate()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const size = { width: info.width, height: info.height };
    const transparent = await sharp({ create: { ...size, channels: 3, background: '#000' } })
      .joinChannel(data, { raw: { ...size, channels: 1 } })
      .png()
      .toBuffer();
    expect((await sharp(transparent).metadata()).hasAlpha).toBe(true);
    expect(textOf(await read(transparent))).toContain('NP-20417');
  });

  it.each(['gif', 'webp'] as const)('takes the first frame of a moving %s for the page', async (format) => {
    const frame = await (
      await scan()
    )
      .removeAlpha()
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height } = frame.info;
    const white = Buffer.alloc(frame.data.length, 255);
    const moving = await sharp(Buffer.concat([frame.data, white]), {
      raw: { width, height: height * 2, channels: 3, pageHeight: height },
    })
      .toFormat(format)
      .toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(2);
    const reading = await read(moving, { maxPages: 1 });
    expect(reading.pages).toHaveLength(1);
    expect(textOf(reading)).toContain('NP-20417');
  });

  /** How a camera that was held so stored the picture, for each orientation that EXIF knows. sharp mirrors first. */
  const AS_STORED: readonly [number, (picture: sharp.Sharp) => sharp.Sharp][] = [
    [1, (picture) => picture],
    [2, (picture) => picture.flop()],
    [3, (picture) => picture.rotate(180)],
    [4, (picture) => picture.flip()],
    [5, (picture) => picture.flip().rotate(90)],
    [6, (picture) => picture.rotate(-90)],
    [7, (picture) => picture.flip().rotate(-90)],
    [8, (picture) => picture.rotate(90)],
  ];

  it.each(AS_STORED)('turns and mirrors a JPEG of orientation %i', async (orientation, stored) => {
    const jpeg = await stored(await scan())
      .withMetadata({ orientation })
      .jpeg()
      .toBuffer();
    const reading = await read(jpeg);
    expect(reading.pages[0]).toMatchObject({ rotation: 0 });
    expect(reading.pages[0]?.width).toBeGreaterThan(reading.pages[0]?.height ?? 0);
    expect(textOf(reading)).toContain('NP-20417');
  });

  it.each([
    ['image/avif', async () => (await scan()).resize(64).avif().toBuffer()],
    ['image/bmp', async () => Buffer.from(`BM${'\0'.repeat(64)}`)],
  ])('refuses %s by its name', async (mediaType, bytes) => {
    expect(await refusal(await bytes())).toMatchObject({
      code: 'UNSUPPORTED_FILE_TYPE',
      detail: `The content is ${mediaType}`,
    });
  });
});

/** `photo.heic`: a thumbnail as item 1, and the picture, stored a quarter turn clockwise, as item 2, the primary one. */
describe('HEIC', () => {
  const PHOTO = fixture('photo.heic');

  it('reads the primary picture, upright', async () => {
    const reading = await read(PHOTO);
    expect(reading).toMatchObject({ mediaType: 'image/heic', pages: [{ route: 'ocr', rotation: 0 }] });
    expect(reading.pages[0]?.width).toBeGreaterThan(reading.pages[0]?.height ?? 0);
    expect(textOf(reading)).toContain('HC-40117');
    expect(textOf(reading)).not.toContain('Thumb');
  });

  it('refuses one of more pixels than allowed, before it is decoded', async () => {
    expect(await refusal(PHOTO, { maxInputPixels: 500_000 })).toMatchObject({
      code: 'DOCUMENT_TOO_COMPLEX',
      detail: 'The image has 1000 x 640 pixels',
    });
  });

  it.each([
    ['cut off in its header', PHOTO.subarray(0, 300)],
    ['cut off in its picture', PHOTO.subarray(0, PHOTO.length - 4_000)],
    ['of its name alone', PHOTO.subarray(0, 24)],
    ['of noise', Buffer.concat([PHOTO.subarray(0, 800), Buffer.alloc(15_000, 'noise')])],
  ])('refuses one %s', async (_what, bytes) => {
    expect((await refusal(bytes)).code).toBe('DOCUMENT_CORRUPT');
  });

  it('after all of these, reads one that has more pixels than OCR looks at', async () => {
    const reading = await read(PHOTO, { maxOcrPixels: 400_000 });
    expect(textOf(reading)).toContain('HC-40117');
  });
});

/** Made with `qpdf --encrypt <user password> owner <bits>`, of a page and an e-invoice that is attached to it. */
describe('encrypted PDFs', () => {
  it.each(['rc4-128', 'aes-128', 'aes-256'])('opens %s with an empty user password', async (method) => {
    const reading = await read(fixture(`encrypted/${method}-empty.pdf`));
    expect(textOf(reading)).toContain('EN-7731');
    expect(reading.embeddedInvoice).toMatchObject({ syntax: 'cii', fileName: 'factur-x.xml' });
  });

  it.each(['rc4-128', 'aes-128', 'aes-256'])('asks to take another password off %s', async (method) => {
    expect((await refusal(fixture(`encrypted/${method}-secret.pdf`))).code).toBe('DOCUMENT_ENCRYPTED');
  });
});

describe('PDFs that are not as they should be', () => {
  it('reads one that goes on behind its end', async () => {
    const junk = Buffer.from('\r\n--boundary--\r\n'.repeat(500));
    expect(textOf(await read(Buffer.concat([await textPdf([ENGLISH]), junk])))).toContain('NP-20417');
  });

  it('measures from the corner of the visible part of a page that is turned', async () => {
    const turned = await PDFDocument.load(
      await textPdf([ENGLISH], { cropBox: [50, 100, 500, 700], rotate: 90 }),
    );
    const [page] = (await read(await turned.save())).pages;
    // The text lies on its side for a viewer, so that the page is turned back, and by one turn that no viewer makes.
    expect(page).toMatchObject({ width: 500, height: 700, rotation: 270 });
    const word = page?.words.find(({ text }) => text === 'INVOICE');
    expect(word?.box.x0).toBeCloseTo(22, -0.3);
    expect(word?.box.y1).toBeGreaterThan(57);
    expect(word?.box.y1).toBeLessThan(64);
  });

  it('measures a page of large units in its own units, boxes and all', async () => {
    const content = 'BT /F 12 Tf 20 150 Td (Invoice EN-7731 of the night shift) Tj ET';
    const reading = await read(
      rawPdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /UserUnit 10 /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ]),
    );
    expect(reading.pages[0]).toMatchObject({ width: 300, height: 200 });
    expect(reading.pages[0]?.words[0]?.box.x0).toBeCloseTo(20, -0.3);
  });
});
