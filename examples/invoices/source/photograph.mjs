import sharp from 'sharp';
import { addNoise, seededRandom } from './noise.mjs';
import { rasterise } from './raster.mjs';
import { perspective, warp } from './warp.mjs';

/** A page as a phone sees it: on a wooden table, from a slight angle, lit by a window at the upper left. */
export async function photograph(pdfBytes, { dpi, seed }) {
  const page = await rasterise(pdfBytes, dpi);
  const [width, height] = [Math.round(page.width * 1.07), Math.round(page.height * 1.06)];
  const at = (x, y) => [x * width, y * height];
  const corners = [at(0.04, 0.028), at(0.958, 0.036), at(0.972, 0.968), at(0.025, 0.973)];
  const random = seededRandom(seed);
  const photo = warp(page, {
    width,
    height,
    toSource: perspective(page, corners),
    outside: wood(random, width),
  });
  light(photo);
  addNoise(photo.data, 1.6, random);
  return (
    sharp(photo.data, { raw: { width, height, channels: 1 } })
      .blur(0.5)
      // Warm indoor light, and the brown of the table in the dark tones.
      .pipelineColourspace('srgb')
      .toColourspace('srgb')
      .tint({ r: 255, g: 244, b: 226 })
      .jpeg({ quality: 80 })
      .withMetadata({ density: dpi })
      .toBuffer()
  );
}

/** Vertical grain: one random brightness for each column of the table, waving gently. */
function wood(random, width) {
  const grain = Array.from({ length: width + 40 }, () => 78 + random() * 16);
  return (x, y) => grain[x + 20 + Math.round(12 * Math.sin(y / 210))] + 8 * Math.sin((x + y / 9) / 31);
}

/** Brightest near the window, a fifth darker in the far corner. */
function light({ data, width, height }) {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const distance = Math.hypot(x / width - 0.25, y / height - 0.2) / 1.1;
      data[y * width + x] = Math.round(data[y * width + x] * (0.98 - 0.22 * distance * distance));
    }
  }
}
