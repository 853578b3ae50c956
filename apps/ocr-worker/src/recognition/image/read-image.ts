import { DomainError } from '@cira/contracts';
import sharp from 'sharp';
import { Language } from '../ocr/language';
import { OcrEngine } from '../ocr/ocr-engine';
import { fromSharp, Picture, withFullContrast } from '../ocr/picture';
import { recognizePicture } from '../ocr/recognize-picture';
import { blankPage, OcrPage, ocrPage } from '../ocr/recognized-page';
import { encodePageImage } from '../page-image';
import { Rotation } from '../quarter-turns';
import { ReadingLimits } from '../reading-limits';
import { pageSize } from './page-size';
import { tiffResolution } from './tiff-resolution';

/** Pages of a picture file: one, or as many as a TIFF has. @throws DomainError DOCUMENT_CORRUPT, DOCUMENT_HAS_TOO_MANY_PAGES */
export async function countImagePages(bytes: Uint8Array, { maxPages }: ReadingLimits): Promise<number> {
  const { format, pages } = await metadataOf(bytes, 0);
  // GIF and WebP count the frames of an animation; the first one is what such a file shows.
  const count = format === 'tiff' ? (pages ?? 1) : 1;
  if (count > maxPages) {
    throw new DomainError('DOCUMENT_HAS_TOO_MANY_PAGES', {
      detail: `${count} pages; ${maxPages} are allowed`,
    });
  }
  return count;
}

/** Reads one page of a picture file by OCR. `index` from 0; `expected`: the language of the pages before. */
export async function readImagePage(
  bytes: Uint8Array,
  index: number,
  ocr: OcrEngine,
  limits: ReadingLimits,
  expected: Language | null,
): Promise<OcrPage> {
  const { picture, dpi } = await preparedPicture(bytes, index, limits);
  const recognized = await recognizePicture(picture, ocr, expected);
  if (recognized === null) return blankPage(pageSize(picture.width, picture.height, dpi));
  const upright = recognized.picture;
  const size = pageSize(
    upright.width,
    upright.height,
    dpi === undefined ? undefined : dpi * recognized.scale,
  );
  return ocrPage(recognized, size, 'picture');
}

/** One page of a picture file as people see it: in colour, upright by EXIF and `rotation`, a JPEG. */
export async function renderImagePage(
  bytes: Uint8Array,
  index: number,
  rotation: Rotation,
  limits: ReadingLimits,
): Promise<Uint8Array> {
  const { width, height } = await metadataOf(bytes, index);
  checkSize(width, height, limits);
  const upright = await orCorrupt(
    open(bytes, index).autoOrient().flatten({ background: '#ffffff' }).toBuffer(),
  );
  return encodePageImage(sharp(upright, { limitInputPixels: false }).rotate(rotation));
}

/** Upright by EXIF, on white, grey, of full contrast, its pixels square. `dpi` is across. */
async function preparedPicture(
  bytes: Uint8Array,
  index: number,
  limits: ReadingLimits,
): Promise<{ picture: Picture; dpi: number | undefined }> {
  const { width, height, density, autoOrient, format } = await metadataOf(bytes, index);
  checkSize(width, height, limits);
  const stretch = format === 'tiff' ? stretchOf(bytes, index) : 1;
  const scale = Math.min(1, Math.sqrt(limits.maxOcrPixels / (width * height * stretch)));
  // Orientations that lay the page on its side exchange the two directions.
  const [across, down] = autoOrient.width === width ? [1, stretch] : [stretch, 1];
  const pipeline = open(bytes, index)
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .greyscale()
    .resize({
      width: Math.max(1, Math.round(autoOrient.width * scale * across)),
      height: Math.max(1, Math.round(autoOrient.height * scale * down)),
      fit: 'fill',
    });
  const picture = withFullContrast(await orCorrupt(fromSharp(pipeline)));
  return { picture, dpi: density === undefined ? undefined : density * scale };
}

/** Faxes differ by a factor of two; a larger one is a mistake of the file's. */
const MAX_STRETCH = 2.5;

/** How much higher a page must be made for its pixels to be square. */
function stretchOf(bytes: Uint8Array, index: number): number {
  const resolution = tiffResolution(bytes, index);
  const stretch = resolution === null ? 1 : resolution.x / resolution.y;
  return stretch <= MAX_STRETCH && stretch >= 1 / MAX_STRETCH ? stretch : 1;
}

function checkSize(width: number, height: number, { maxInputPixels }: ReadingLimits): void {
  if (width * height > maxInputPixels) {
    throw new DomainError('DOCUMENT_TOO_COMPLEX', { detail: `The image has ${width} x ${height} pixels` });
  }
}

function metadataOf(bytes: Uint8Array, index: number): Promise<sharp.Metadata> {
  return orCorrupt(open(bytes, index).metadata());
}

function open(bytes: Uint8Array, index: number): sharp.Sharp {
  // Our own limit is checked on the size in the header, before any pixel is decoded.
  return sharp(bytes, { page: index, failOn: 'truncated', limitInputPixels: false, sequentialRead: true });
}

async function orCorrupt<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new DomainError('DOCUMENT_CORRUPT', { cause: error });
  }
}
