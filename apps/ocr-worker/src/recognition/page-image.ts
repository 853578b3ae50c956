import sharp from 'sharp';
import { Picture } from './ocr/picture';

/** Pixels of the long side of a kept page image: A4 at some 140 dpi, where small print is still legible. */
export const PAGE_IMAGE_LONG_SIDE = 1_640;
const JPEG_QUALITY = 75;

/** A picture of a page as it is kept for people to look at: a JPEG of modest size. Never enlarged. */
export async function encodePageImage(page: sharp.Sharp): Promise<Uint8Array> {
  return page
    .resize({
      width: PAGE_IMAGE_LONG_SIDE,
      height: PAGE_IMAGE_LONG_SIDE,
      fit: 'inside',
      withoutEnlargement: true,
    })
    .jpeg({ quality: JPEG_QUALITY })
    .toBuffer();
}

/** The same for the grey picture that OCR has read. */
export function encodePicture({ pixels, width, height }: Picture): Promise<Uint8Array> {
  return encodePageImage(sharp(pixels, { raw: { width, height, channels: 1 } }));
}
