import { Box } from '@cira/contracts';
import { Picture } from '../picture';

/** How a network wants the shades of its three planes: (shade / 255 - mean) / deviation. */
export interface Normalization {
  mean: readonly [number, number, number];
  deviation: readonly [number, number, number];
}

interface Size {
  width: number;
  height: number;
}

/**
 * A part of a picture as a network takes it: scaled to `size`, normalised, as three planes of rows from the top. Beyond
 * its edges the picture goes on in the shade that it has there.
 */
export function cropTensor(
  picture: Picture,
  crop: Box,
  size: Size,
  { mean, deviation }: Normalization,
): Float32Array {
  const shades = scaled(picture, crop, size);
  const planes = new Float32Array(3 * shades.length);
  for (const channel of [0, 1, 2] as const) {
    const scale = 1 / (255 * deviation[channel]);
    const shift = mean[channel] / deviation[channel];
    const offset = channel * shades.length;
    for (let at = 0; at < shades.length; at++) planes[offset + at] = (shades[at] ?? 0) * scale - shift;
  }
  return planes;
}

/** Rows are squeezed one after the other, and each is added to the rows of the result that it has a part in. */
function scaled({ pixels, width: stride, height: rows }: Picture, crop: Box, size: Size): Float32Array {
  const across = tapsAlong(crop.x0, crop.x1, size.width, stride);
  const down = tapsAlong(crop.y0, crop.y1, size.height, rows);
  const result = new Float32Array(size.width * size.height);
  const squeezed = new Map<number, Float32Array>();
  down.forEach(({ sources, weights }, y) => {
    // Only rows from here on are needed again.
    for (const row of squeezed.keys()) if (row < (sources[0] ?? 0)) squeezed.delete(row);
    sources.forEach((row, tap) => {
      let line = squeezed.get(row);
      if (line === undefined) {
        line = squeezedRow(pixels, row * stride, across);
        squeezed.set(row, line);
      }
      const weight = weights[tap] ?? 0;
      const offset = y * size.width;
      for (let x = 0; x < size.width; x++)
        result[offset + x] = (result[offset + x] ?? 0) + weight * (line[x] ?? 0);
    });
  });
  return result;
}

function squeezedRow(pixels: Uint8Array, offset: number, across: readonly Taps[]): Float32Array {
  const line = new Float32Array(across.length);
  across.forEach(({ sources, weights }, x) => {
    let shade = 0;
    for (let tap = 0; tap < sources.length; tap++) {
      shade += (weights[tap] ?? 0) * (pixels[offset + (sources[tap] ?? 0)] ?? 0);
    }
    line[x] = shade;
  });
  return line;
}

/** The pixels that make up one of the result, along one axis, and their shares, which sum to 1. */
interface Taps {
  sources: number[];
  weights: number[];
}

/** Linear between neighbours where the crop is enlarged; where it is shrunk, over all pixels that fall together. */
function tapsAlong(from: number, to: number, count: number, length: number): Taps[] {
  const step = (to - from) / count;
  const reach = Math.max(1, step);
  return Array.from({ length: count }, (_, index) => {
    const center = from + (index + 0.5) * step - 0.5;
    const sources: number[] = [];
    const weights: number[] = [];
    for (let source = Math.ceil(center - reach); source < center + reach; source++) {
      const weight = 1 - Math.abs(source - center) / reach;
      if (weight <= 0) continue;
      sources.push(Math.min(length - 1, Math.max(0, source)));
      weights.push(weight);
    }
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return { sources, weights: weights.map((weight) => weight / sum) };
  });
}
