// Makes the scans and photos among the labelled invoices: Chromium draws <id>/source.html, then the picture goes
// through what paper, printer, scanner and camera do to it, as <id>/degrade.json asks. The same source and options
// give the same document. Run it after a change of either: node bench/labelled/degrade.mjs [<id> …].
// README.md beside this file lists the options.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { deflateSync } from 'node:zlib';

const LARGEST_BYTES = 250_000;

const folder = import.meta.dirname;
const asked = process.argv.slice(2);
const ids = readdirSync(folder).filter(
  (id) => existsSync(path.join(folder, id, 'degrade.json')) && (asked.length === 0 || asked.includes(id)),
);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
for (const id of ids) {
  const options = JSON.parse(readFileSync(path.join(folder, id, 'degrade.json'), 'utf8'));
  const random = randomFrom(id);
  const pages = [];
  for (const drawn of await draw(id, options.dpi)) pages.push(await degrade(drawn, options, random));
  const bytes = await encode(pages, options);
  if (bytes.length > LARGEST_BYTES) throw new Error(`${id}: ${bytes.length} bytes, over ${LARGEST_BYTES}`);
  writeFileSync(path.join(folder, id, `document.${options.output}`), bytes);
  console.log(id, pages.map(({ width, height }) => `${width}x${height}`).join(' '), bytes.length);
}
await browser.close();

/** The elements of class "page" in the source, each as an RGB picture of the given resolution. */
async function draw(id, dpi) {
  const page = await browser.newPage({
    viewport: { width: 900, height: 1200 },
    deviceScaleFactor: dpi / 96,
  });
  await page.goto(pathToFileURL(path.join(folder, id, 'source.html')).href);
  const pictures = [];
  for (const sheet of await page.locator('.page').all()) {
    const { data, info } = await sharp(await sheet.screenshot())
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    pictures.push({ data, width: info.width, height: info.height });
  }
  await page.close();
  return pictures;
}

async function degrade(drawn, options, random) {
  const inked = ink(drawn, options.ink ?? {}, random);
  const papered = tint(inked, options.paper ?? '#ffffff');
  const lit = light(place(papered, options), options);
  const blurred = await blur(lit, options.blur ?? 0);
  return noise(blurred, options.noise ?? 0, random);
}

/** Faded, patchy and dotted printing: takes ink away and leaves the paper. */
function ink(picture, { fade = 0, patches = 0, streaks = 0, dots = 0 }, random) {
  const { width, height } = picture;
  const data = Buffer.from(picture.data);
  const [a, b, c] = [random() * 6.3, random() * 6.3, random() * 6.3];
  const streak = Float32Array.from({ length: width }, () => (random() < 0.02 ? streaks : 0));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const patch =
        0.5 + 0.25 * (Math.sin(x / 61 + y / 173 + a) + Math.sin(y / 97 - x / 139 + b + Math.sin(y / 41 + c)));
      const gap = dots > 0 && (x % dots < 1 || y % dots < 1) ? 0.55 : 0;
      const kept = (1 - fade) * (1 - patches * patch) * (1 - streak[x]) * (1 - gap);
      const at = (y * width + x) * 3;
      for (let channel = at; channel < at + 3; channel++) data[channel] = 255 - (255 - data[channel]) * kept;
    }
  }
  return { data, width, height };
}

/** Paper of another colour than white. */
function tint({ data, width, height }, colour) {
  const paper = rgb(colour);
  const tinted = Buffer.from(data);
  for (let at = 0; at < tinted.length; at++) tinted[at] = (tinted[at] * paper[at % 3]) / 255;
  return { data: tinted, width, height };
}

/** Lays the sheet on its ground: turned, seen from the side, bent. */
function place(picture, options) {
  const { margin = 0, rotate = 0, perspective = [], curl = 0, ground = '#ffffff' } = options;
  const width = Math.round(picture.width * (1 + 2 * margin));
  const height = Math.round(picture.height + picture.width * 2 * margin);
  const toSheet = inverse(squareTo(cornersOf(picture, width, height, rotate, perspective)));
  const outside = rgb(ground);
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const w = toSheet[6] * x + toSheet[7] * y + toSheet[8];
      const u = (toSheet[0] * x + toSheet[1] * y + toSheet[2]) / w;
      const v = (toSheet[3] * x + toSheet[4] * y + toSheet[5]) / w;
      const bent = v + curl * Math.sin(Math.PI * u) * (picture.width / picture.height);
      sample(picture, u * picture.width, bent * picture.height, outside, data, (y * width + x) * 3);
    }
  }
  return { data, width, height };
}

/** The sheet's corners on the canvas, clockwise from the top left; perspective moves them by parts of the width. */
function cornersOf(picture, width, height, rotate, perspective) {
  const angle = (rotate * Math.PI) / 180;
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ];
  return corners.map(([right, down], index) => {
    const [dx, dy] = perspective[index] ?? [0, 0];
    const x = (right * picture.width) / 2;
    const y = (down * picture.height) / 2;
    return [
      width / 2 + x * Math.cos(angle) - y * Math.sin(angle) + dx * picture.width,
      height / 2 + x * Math.sin(angle) + y * Math.cos(angle) + dy * picture.width,
    ];
  });
}

/** The projective map from the unit square to four corners (Heckbert 1989), row by row. */
function squareTo([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]) {
  const [dx1, dx2, dx3] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3];
  const [dy1, dy2, dy3] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3];
  const area = dx1 * dy2 - dx2 * dy1;
  const g = (dx3 * dy2 - dx2 * dy3) / area;
  const h = (dx1 * dy3 - dx3 * dy1) / area;
  return [x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h, 1];
}

/** The inverse of a 3 by 3 matrix up to a factor, which a projective map does not see. */
function inverse([a, b, c, d, e, f, g, h, i]) {
  return [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
}

/** Writes the colour at a point of the picture, between its four pixels, or the ground's colour outside. */
function sample({ data, width, height }, x, y, outside, target, at) {
  const left = Math.floor(x - 0.5);
  const top = Math.floor(y - 0.5);
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) {
    for (let channel = 0; channel < 3; channel++) target[at + channel] = outside[channel];
    return;
  }
  const [fx, fy] = [x - 0.5 - left, y - 0.5 - top];
  for (let channel = 0; channel < 3; channel++) {
    const from = (top * width + left) * 3 + channel;
    const upper = data[from] * (1 - fx) + data[from + 3] * fx;
    const lower = data[from + width * 3] * (1 - fx) + data[from + width * 3 + 3] * fx;
    target[at + channel] = upper * (1 - fy) + lower * fy;
  }
}

/** Falling light, soft shadows and folds over the whole picture. */
function light({ data, width, height }, { light: fall, shadows = [], folds = [] }) {
  const lit = Buffer.from(data);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let factor = fall ? 1 - fall.strength * along(x / width, y / height, fall.angle) : 1;
      for (const { angle, at, soft, strength } of shadows) {
        const depth = (along(x / width, y / height, angle) - at) / soft;
        const covered = Math.min(1, Math.max(0, depth));
        factor *= 1 - strength * covered * covered * (3 - 2 * covered);
      }
      for (const fold of folds) factor *= 1 - 0.22 * Math.exp(-(((y / height - fold) * height) ** 2) / 8);
      const at = (y * width + x) * 3;
      for (let channel = at; channel < at + 3; channel++) lit[channel] = data[channel] * factor;
    }
  }
  return { data: lit, width, height };
}

/** How far a point of the unit square lies in a direction, 0 to 1. Degrees, 0 to the right, 90 down. */
function along(u, v, angle) {
  const [dx, dy] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  return 0.5 + ((u - 0.5) * dx + (v - 0.5) * dy) / (Math.abs(dx) + Math.abs(dy));
}

async function blur({ data, width, height }, sigma) {
  if (sigma < 0.3) return { data, width, height };
  const raw = { width, height, channels: 3 };
  return { data: await sharp(data, { raw }).blur(sigma).raw().toBuffer(), width, height };
}

/** Grain of a sensor: the same in all three channels, about the given standard deviation. */
function noise({ data, width, height }, deviation, random) {
  const grainy = Buffer.from(data);
  for (let at = 0; deviation > 0 && at < data.length; at += 3) {
    const grain = (random() + random() + random() - 1.5) * 2 * deviation;
    for (let channel = at; channel < at + 3; channel++) {
      grainy[channel] = Math.min(255, Math.max(0, data[channel] + grain));
    }
  }
  return { data: grainy, width, height };
}

async function encode(pages, options) {
  if (options.output !== 'pdf')
    return options.bilevel ? bilevelPng(pages[0], options) : jpegOf(pages[0], options);
  const pdf = await PDFDocument.create({ updateMetadata: false });
  for (const page of pages) {
    const size = [(page.width * 72) / options.dpi, (page.height * 72) / options.dpi];
    const sheet = pdf.addPage(size);
    if (options.bilevel) addBilevel(pdf, sheet, page, options.bilevel);
    else {
      const image = await pdf.embedJpg(await jpegOf(page, options));
      sheet.drawImage(image, { x: 0, y: 0, width: size[0], height: size[1] });
    }
  }
  return Buffer.from(await pdf.save());
}

function jpegOf({ data, width, height }, { quality, gray = false }) {
  const picture = sharp(data, { raw: { width, height, channels: 3 } });
  return (gray ? picture.toColourspace('b-w') : picture).jpeg({ quality }).toBuffer();
}

function bilevelPng({ data, width, height }, { bilevel }) {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .toColourspace('b-w')
    .threshold(bilevel)
    .png({ palette: true, colours: 2 })
    .toBuffer();
}

/** A fax page: one bit a pixel, which pdf-lib's own pictures do not know. */
function addBilevel(pdf, sheet, { data, width, height }, threshold) {
  const stride = Math.ceil(width / 8);
  const bits = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const bright = 0.3 * data[at] + 0.59 * data[at + 1] + 0.11 * data[at + 2] >= threshold;
      if (bright) bits[y * stride + (x >> 3)] |= 0x80 >> (x & 7);
    }
  }
  const header = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height };
  const coding = { ColorSpace: 'DeviceGray', BitsPerComponent: 1, Filter: 'FlateDecode' };
  const image = pdf.context.register(
    PDFRawStream.of(pdf.context.obj({ ...header, ...coding }), deflateSync(bits, { level: 9 })),
  );
  sheet.node.setXObject(PDFName.of('Fax'), image);
  const content = `q ${sheet.getWidth()} 0 0 ${sheet.getHeight()} 0 0 cm /Fax Do Q`;
  sheet.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.stream(content)));
}

function rgb(colour) {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** Numbers from 0 to 1 in an order that the name alone decides (FNV-1a, then mulberry32). */
function randomFrom(name) {
  let state = 0x811c9dc5;
  for (const letter of name) state = Math.imul(state ^ letter.codePointAt(0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
