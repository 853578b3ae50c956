import sharp from 'sharp';
import { tiffResolution } from './tiff-resolution';

function tiff(pages: number): Promise<Buffer> {
  const raw = { width: 8, height: 4 * pages, channels: 1, pageHeight: 4 } as const;
  return sharp(Buffer.alloc(8 * 4 * pages), { raw })
    .tiff({ xres: 204 / 25.4, yres: 98 / 25.4 })
    .toBuffer();
}

const FAX = { x: expect.closeTo(204, 0) as number, y: expect.closeTo(98, 0) as number };

describe('tiffResolution', () => {
  it('is what each page states', async () => {
    const bytes = await tiff(2);
    expect([tiffResolution(bytes, 0), tiffResolution(bytes, 1)]).toEqual([FAX, FAX]);
  });

  it('reads a slice of a larger buffer', async () => {
    const bytes = await tiff(1);
    const padded = Buffer.concat([Buffer.alloc(5), bytes]);
    expect(tiffResolution(padded.subarray(5), 0)).toEqual(FAX);
  });

  it('is nothing in a damaged file, and in what is no TIFF', async () => {
    const bytes = await tiff(1);
    expect(tiffResolution(bytes.subarray(0, 60), 0)).toBeNull();
    expect(tiffResolution(bytes.subarray(0, 3), 0)).toBeNull();
    expect(tiffResolution(Buffer.from('GIF89a'), 0)).toBeNull();
  });
});
