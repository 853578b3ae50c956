import { DomainError } from '@cira/contracts';
import type { heif_context, heif_error, heif_image_handle } from 'libheif-js/libheif-wasm/libheif';
import sharp from 'sharp';
import { ReadingLimits } from '../reading-limits';
import { isHeifError, Libheif } from './libheif';

/**
 * The primary picture of a HEIC file, upright, as a TIFF without compression, which other readers of pictures understand.
 * Thumbnails, depth maps and further pictures are left out, as a viewer does. One that is larger than OCR will look at
 * is made smaller at once: 48 megapixels, as phones take them, are 150 MB.
 *
 * @throws DomainError DOCUMENT_CORRUPT, or DOCUMENT_TOO_COMPLEX before anything is decoded
 */
export async function decodeHeic(
  bytes: Uint8Array,
  libheif: Libheif,
  limits: ReadingLimits,
): Promise<Uint8Array> {
  const context = libheif.heif_context_alloc();
  try {
    const read = libheif.heif_context_read_from_memory(context, bytes);
    if (read.code !== libheif.heif_error_code.heif_error_Ok) throw corrupt(read);
    const { pixels, width, height } = decodePrimary(context, libheif, limits);
    const scale = Math.min(1, Math.sqrt(limits.maxOcrPixels / (width * height)));
    return await sharp(pixels, { raw: { width, height, channels: 3 }, limitInputPixels: false })
      .resize({ width: Math.max(1, Math.round(width * scale)) })
      .tiff({ compression: 'none' })
      .toBuffer();
  } finally {
    libheif.heif_context_free(context);
  }
}

interface Pixels {
  /** Red, green, blue; row by row. */
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

function decodePrimary(context: heif_context, libheif: Libheif, limits: ReadingLimits): Pixels {
  const handle = libheif.heif_js_context_get_primary_image_handle(context);
  if (isHeifError(handle)) throw corrupt(handle);
  try {
    checkSize(handle, libheif, limits);
    return decode(handle, libheif);
  } finally {
    libheif.heif_image_handle_release(handle);
  }
}

function checkSize(handle: heif_image_handle, libheif: Libheif, { maxInputPixels }: ReadingLimits): void {
  const width = libheif.heif_image_handle_get_width(handle);
  const height = libheif.heif_image_handle_get_height(handle);
  if (width * height > maxInputPixels) {
    throw new DomainError('DOCUMENT_TOO_COMPLEX', { detail: `The image has ${width} x ${height} pixels` });
  }
}

function decode(handle: heif_image_handle, libheif: Libheif): Pixels {
  const { heif_colorspace_RGB } = libheif.heif_colorspace;
  const { heif_chroma_interleaved_RGB } = libheif.heif_chroma;
  const decoded = libheif.heif_js_decode_image2(handle, heif_colorspace_RGB, heif_chroma_interleaved_RGB);
  if (isHeifError(decoded)) throw corrupt(decoded);
  try {
    const [rgb] = decoded.channels;
    if (rgb === undefined) throw new DomainError('DOCUMENT_CORRUPT');
    const { width, height, stride, data } = rgb;
    const pixels = new Uint8Array(width * height * 3);
    for (let row = 0; row < height; row++) {
      pixels.set(data.subarray(row * stride, row * stride + width * 3), row * width * 3);
    }
    return { pixels, width, height };
  } finally {
    libheif.heif_image_release(decoded.image);
  }
}

function corrupt({ message }: heif_error): DomainError {
  return new DomainError('DOCUMENT_CORRUPT', {
    cause: new Error('libheif could not read it', { cause: message }),
  });
}
