import sharp from 'sharp';
import { QuarterTurns } from '../quarter-turns';

/** A picture of a page: one byte a pixel (0 black, 255 white), rows from the top, without padding. */
export interface Picture {
  pixels: Uint8Array;
  width: number;
  height: number;
}

/** The lightest shades made white and the darkest black: faded print and grey paper read better so. */
export function withFullContrast(picture: Picture): Picture {
  const histogram = histogramOf(picture.pixels);
  const white = quantile(histogram, 0.95 * picture.pixels.length);
  const black = Math.min(quantile(histogram, 0.001 * picture.pixels.length), white - LEAST_CONTRAST);
  if (black <= 0 && white >= 255) return picture;
  const shades = Uint8Array.from(histogram, (_, shade) =>
    Math.min(255, Math.max(0, Math.round(((shade - black) * 255) / (white - black)))),
  );
  return { ...picture, pixels: translated(picture.pixels, shades) };
}

/** How many pixels have each of the 256 shades. */
export function histogramOf(pixels: Uint8Array): Uint32Array {
  const histogram = new Uint32Array(256);
  // Pages have ten million pixels: an indexed loop takes a fraction of the time of an iterator.
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- see above
  for (let at = 0; at < pixels.length; at++) {
    const shade = pixels[at] ?? 0;
    histogram[shade] = (histogram[shade] ?? 0) + 1;
  }
  return histogram;
}

function translated(pixels: Uint8Array, shades: Uint8Array): Uint8Array {
  const result = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at++) result[at] = shades[pixels[at] ?? 0] ?? 0;
  return result;
}

/** Stretched further, the noise of a page with little print on it would turn into print. */
const LEAST_CONTRAST = 96;

/** The shade that `count` pixels do not exceed. */
function quantile(histogram: Uint32Array, count: number): number {
  let seen = 0;
  return histogram.findIndex((pixels) => (seen += pixels) > count);
}

/** Turned clockwise. */
export async function turned(picture: Picture, turns: QuarterTurns): Promise<Picture> {
  if (turns === 0) return picture;
  return fromSharp(asSharp(picture).rotate(turns * 90));
}

/** Straightened: turned clockwise by any angle, on white; the corners of the old picture lie within the new one. */
export async function tilted(picture: Picture, degrees: number): Promise<Picture> {
  return fromSharp(asSharp(picture).rotate(degrees, { background: '#ffffff' }));
}

/** Shrunk or enlarged in both directions. */
export async function resized(picture: Picture, scale: number): Promise<Picture> {
  if (scale === 1) return picture;
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  return fromSharp(asSharp(picture).resize({ width, height, fit: 'fill' }));
}

/** What lies between two rows, pixels; the second is not part of it. */
export function band({ pixels, width }: Picture, from: number, to: number): Picture {
  return { pixels: pixels.subarray(from * width, to * width), width, height: to - from };
}

/** Shrunk to `width` pixels where it is wider. */
export async function shrunkTo(picture: Picture, width: number): Promise<Picture> {
  if (picture.width <= width) return picture;
  return fromSharp(asSharp(picture).resize({ width }));
}

/** Binary PGM: the cheapest file that Tesseract reads. PNG costs ten times as much to make. */
export function toPgm({ pixels, width, height }: Picture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), pixels]);
}

/** The picture at the end of a pipeline, whatever colours and depth went in. */
export async function fromSharp(pipeline: sharp.Sharp): Promise<Picture> {
  const { data, info } = await pipeline
    .toColourspace('b-w')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 1) throw new Error(`expected one channel, got ${info.channels}`);
  return { pixels: data, width: info.width, height: info.height };
}

function asSharp({ pixels, width, height }: Picture): sharp.Sharp {
  return sharp(pixels, { raw: { width, height, channels: 1 } });
}
