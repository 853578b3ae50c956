import { DomainError, Page } from '@cira/contracts';
import sharp from 'sharp';
import { Language } from '../ocr/language';
import { OcrEngine } from '../ocr/ocr-engine';
import { fromSharp, Picture, withFullContrast } from '../ocr/picture';
import { recognizePicture } from '../ocr/recognize-picture';
import { wordsOnPage } from '../ocr/recognized-page';
import { ReadingLimits } from '../reading-limits';
import { ReadingTools } from '../reading-tools';
import { pageSize } from './page-size';

/** Small print needs about this many pixels across a page; smaller pictures are enlarged, but not without end. */
const GOOD_WIDTH = 2000;
const MAX_ENLARGEMENT = 3;

export interface ImageReading {
  pages: Page[];
  language: Language | null;
}

/** Reads a PNG or JPEG (one page, turned as its EXIF orientation says) or a TIFF of any number of pages by OCR. */
export async function readImage(
  bytes: Uint8Array,
  tools: ReadingTools,
  limits: ReadingLimits,
): Promise<ImageReading> {
  const ocr = tools.ocr();
  const count = (await metadataOf(bytes, 0)).pages ?? 1;
  if (count > limits.maxPages) {
    throw new DomainError('DOCUMENT_HAS_TOO_MANY_PAGES', {
      detail: `${count} pages; ${limits.maxPages} are allowed`,
    });
  }
  const pages: Page[] = [];
  let language: Language | null = null;
  for (let index = 0; index < count; index++) {
    const read = await readPage(bytes, index, ocr, limits, language);
    pages.push(read.page);
    language = read.language ?? language;
  }
  return { pages, language };
}

async function readPage(
  bytes: Uint8Array,
  index: number,
  ocr: OcrEngine,
  limits: ReadingLimits,
  expected: Language | null,
): Promise<{ page: Page; language: Language | null }> {
  const started = performance.now();
  const { picture, dpi } = await preparedPicture(bytes, index, limits);
  const finish = (page: Omit<Page, 'number' | 'durationMs'>): Page => ({
    ...page,
    number: index + 1,
    durationMs: performance.now() - started,
  });
  const recognized = await recognizePicture(picture, ocr, expected);
  if (recognized === null) {
    const size = pageSize(picture.width, picture.height, dpi);
    return { page: finish({ ...size, route: 'blank', rotation: 0, words: [] }), language: null };
  }
  const size = pageSize(recognized.width, recognized.height, dpi);
  const words = wordsOnPage(recognized, size.width);
  const page = finish({ ...size, route: 'ocr', rotation: recognized.rotation, words });
  return { page, language: recognized.language };
}

/** Upright by EXIF, on white, grey, full contrast, and at a size that OCR reads well. */
async function preparedPicture(
  bytes: Uint8Array,
  index: number,
  limits: ReadingLimits,
): Promise<{ picture: Picture; dpi: number | undefined }> {
  const { width, height, density, autoOrient } = await metadataOf(bytes, index);
  if (width * height > limits.maxInputPixels) {
    throw new DomainError('DOCUMENT_TOO_COMPLEX', { detail: `The image has ${width} x ${height} pixels` });
  }
  const enlargement = Math.min(MAX_ENLARGEMENT, Math.max(1, GOOD_WIDTH / autoOrient.width));
  const scale = Math.min(enlargement, Math.sqrt(limits.maxOcrPixels / (width * height)));
  const pipeline = open(bytes, index)
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .greyscale()
    .resize({ width: Math.max(1, Math.round(autoOrient.width * scale)) });
  const picture = withFullContrast(await orCorrupt(fromSharp(pipeline)));
  return { picture, dpi: density === undefined ? undefined : density * scale };
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
