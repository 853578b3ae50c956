import sharp from 'sharp';
import { readDocument } from '../src/recognition/read-document';
import { DEFAULT_READING_LIMITS } from '../src/recognition/reading-limits';
import { ReadingTools } from '../src/recognition/reading-tools';
import { ENGLISH, GERMAN, scanOf } from './sample-documents';

jest.setTimeout(60_000);

const tools = new ReadingTools();
afterAll(() => tools.close());

/** Values of ENGLISH that must not be lost. */
const VALUES = ['Northwind', 'NP-20417', '21.50', '86.00', '93.31'];

async function read(bytes: Uint8Array) {
  const { pages, language } = await readDocument(bytes, { ...DEFAULT_READING_LIMITS, tools });
  const [page] = pages;
  if (page === undefined) throw new Error('no page');
  const boxOf = (text: string) => {
    const word = page.words.find((each) => each.text.includes(text));
    if (word === undefined)
      throw new Error(`no ${text} in: ${page.words.map((each) => each.text).join(' ')}`);
    return word.box;
  };
  return { page, language, text: page.words.map((word) => word.text).join(' '), boxOf };
}

function expectAllValues(text: string): void {
  expect(VALUES.filter((value) => !text.includes(value))).toEqual([]);
}

interface Grey {
  data: Uint8Array;
  width: number;
  height: number;
}

async function greyScan(dpi = 200): Promise<Grey> {
  const { data, info } = await sharp(await scanOf(ENGLISH, dpi))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

function png({ data, width, height }: Grey, density = 200): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 1 } })
    .withMetadata({ density })
    .png()
    .toBuffer();
}

/** Each pixel made anew from what it was and where it stands, in shares of the page. */
function shaded({ data, width, height }: Grey, shade: (was: number, x: number, y: number) => number): Grey {
  const changed = data.map((was, at) => shade(was, (at % width) / width, Math.floor(at / width) / height));
  return { data: changed, width, height };
}

describe('pages that were badly scanned or photographed', () => {
  it.each([-8, -3, 1.5, 12])('straightens a page that lies %p degrees askew', async (degrees) => {
    const scan = await sharp(await scanOf(ENGLISH))
      .rotate(degrees, { background: '#fff' })
      .withMetadata({ density: 200 })
      .png()
      .toBuffer();
    const { page, text, boxOf } = await read(scan);
    expectAllValues(text);
    expect(page.rotation).toBe(0);
    expect(Math.abs(page.skew + degrees)).toBeLessThan(0.3);
    // Lines 24 points apart that start at one margin: level and in the right measure.
    const [first, last] = [boxOf('INVOICE'), boxOf('Thank')];
    expect(Math.abs(first.x0 - last.x0)).toBeLessThan(3);
    expect(last.y1 - first.y1).toBeCloseTo(240, -1);
  });

  it.each([
    [90, 4],
    [180, -3],
    [270, 2],
  ] as const)(
    'puts a page upright that must be turned by %p degrees and lies askew',
    async (rotation, tilt) => {
      const scan = await sharp(await scanOf(ENGLISH))
        .rotate(360 - rotation + tilt, { background: '#fff' })
        .withMetadata({ density: 200 })
        .png()
        .toBuffer();
      const { page, text, boxOf } = await read(scan);
      expect(page.rotation).toBe(rotation);
      expect(Math.abs(page.skew + tilt)).toBeLessThan(0.3);
      expectAllValues(text);
      expect(boxOf('Thank').y1 - boxOf('INVOICE').y1).toBeCloseTo(240, -1);
    },
  );

  it('reads faded print on grey paper', async () => {
    const faded = shaded(await greyScan(), (was) => 165 + (was / 255) * 40);
    expectAllValues((await read(await png(faded))).text);
  });

  it('reads through light from one side and the shadow of a hand', async () => {
    const shadowed = shaded(await greyScan(), (was, x, y) => {
      const shadow = x + y / 2 > 0.55 ? 0.5 : 1;
      return was * shadow * (1 - x / 2.5);
    });
    expectAllValues((await read(await png(shadowed))).text);
  });

  it('cuts a page out of its photo and takes the perspective away', async () => {
    const { page, text, boxOf } = await read(await photoOf(await greyScan()));
    expectAllValues(text);
    // A4, and not the table around it.
    expect(page.height / page.width).toBeCloseTo(Math.SQRT2, 1);
    const [first, last] = [boxOf('INVOICE'), boxOf('Thank')];
    expect(first.x0 / page.width).toBeCloseTo(72 / 595, 1);
    expect(Math.abs(first.x0 - last.x0)).toBeLessThan(6);
    expect(first.y1 / page.height).toBeCloseTo(100 / 842, 1);
    expect(last.y1 / page.height).toBeCloseTo(340 / 842, 1);
  });

  it.each([75, 600])('reads a scan of %p dots an inch', async (dpi) => {
    const { page, text, boxOf } = await read(await scanOf(ENGLISH, dpi));
    expectAllValues(text);
    expect(page.width).toBeCloseTo(595, -0.6);
    expect(boxOf('INVOICE').x0).toBeCloseTo(73, -0.6);
  });

  it('reads a fax, whose pixels are twice as high as wide', async () => {
    const { data, width, height } = await greyScan(204);
    const fax = await sharp(data, { raw: { width, height, channels: 1 } })
      .resize({ width, height: Math.round((height * 98) / 204), fit: 'fill' })
      .threshold(150)
      .toColourspace('b-w')
      .tiff({ xres: 204 / 25.4, yres: 98 / 25.4, compression: 'lzw' })
      .toBuffer();
    const { page, text, boxOf } = await read(fax);
    expectAllValues(text);
    expect([page.width, page.height].map(Math.round)).toEqual([595, 842]);
    expect(boxOf('Thank').y1).toBeCloseTo(341, -0.6);
  });

  it('reads a German page that lies askew in its own language', async () => {
    const scan = await sharp(await scanOf(GERMAN))
      .rotate(3, { background: '#fff' })
      .png()
      .toBuffer();
    const { text, language } = await read(scan);
    expect(language).toBe('de');
    for (const value of ['Gießkanne', 'überweisen', '2025-0815', '102,34']) expect(text).toContain(value);
  });
});

/** The page on a dark table, seen from its lower edge and a little from the left. */
async function photoOf({ data, width, height }: Grey): Promise<Buffer> {
  const [outWidth, outHeight] = [Math.round(width * 1.25), Math.round(height * 1.2)];
  const photo = Buffer.alloc(outWidth * outHeight);
  for (let y = 0; y < outHeight; y++) {
    for (let x = 0; x < outWidth; x++) {
      // Farther away, towards the top, everything is narrower.
      const v = (y - 0.1 * height) / height;
      const farness = 1 + 0.12 * (1 - v);
      const u = ((x - outWidth / 2) * farness) / (1.06 * width) + 0.5 + 0.02 * (v - 0.5);
      const on = u >= 0 && u < 1 && v >= 0 && v < 1;
      const paper = data[Math.floor(v * height) * width + Math.floor(u * width)] ?? 0;
      photo[y * outWidth + x] = on ? paper * (0.95 - 0.3 * u) : 55 + 20 * Math.sin(x / 19 + y / 301);
    }
  }
  return sharp(photo, { raw: { width: outWidth, height: outHeight, channels: 1 } })
    .jpeg({ quality: 80 })
    .toBuffer();
}
