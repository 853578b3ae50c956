import { Picture, shrunkTo } from './picture';

export interface Point {
  x: number;
  y: number;
}

/** Corners of a sheet in a picture, pixels: top left, top right, bottom right, bottom left. */
export type Corners = readonly [Point, Point, Point, Point];

/** The sheet is looked for in a copy whose longer side is this: print blurs into the paper. */
const LOOKED_AT = 300;
/** A sheet fills this share of the picture at least: what is smaller may be a bright thing on a page. */
const SMALLEST_SHEET = 0.15;
/** What surrounds a sheet fills this share of the picture's frame at least, or it is the lit part of a page in shadow. */
const LEAST_FRAME = 0.7;
/** The share of the sheet's area by which it may differ from the quadrilateral between its corners. */
const STRAIGHT = 0.06;
/** How much the angles of a photographed sheet may differ from right ones, as the sine of the difference. */
const OBLIQUE = 0.35;
/** The share of the sheet's border beyond which the picture gets clearly darker. */
const BORDERED = 0.75;

/**
 * The corners of a bright sheet on a darker background, as in the photo of a page on a table; null where the picture
 * shows no such thing, or its outline is no clear quadrilateral.
 */
export async function findSheet(picture: Picture): Promise<Corners | null> {
  const scale = Math.max(1, Math.max(picture.width, picture.height) / LOOKED_AT);
  const copy = await shrunkTo(picture, Math.max(1, Math.round(picture.width / scale)));
  let best: { corners: Corners; bordered: number } | null = null;
  for (const joined of waysToJoin(copy.pixels)) {
    const corners = cornersOf(largestPart(copy, joined), copy);
    if (corners === null) continue;
    const bordered = borderedShare(copy, corners);
    if (bordered >= (best?.bordered ?? BORDERED)) best = { corners, bordered };
  }
  if (best === null) return null;
  const [a, b, c, d] = best.corners;
  const enlarged = ({ x, y }: Point) => ({
    x: (x * picture.width) / copy.width,
    y: (y * picture.height) / copy.height,
  });
  return [enlarged(a), enlarged(b), enlarged(c), enlarged(d)];
}

/** Whether two neighbouring pixels of these shades belong to the same thing. */
type Joined = (a: number, b: number) => boolean;

/**
 * A sheet is bright as a whole, or has no edge in it: light from one side and the soft border of a shadow change from
 * pixel to pixel by little. A strict measure of that stops at shadows, a generous one runs out of the sheet where its
 * border is blurred, so several are tried.
 */
function waysToJoin(pixels: Uint8Array): Joined[] {
  const threshold = otsuThreshold(pixels);
  const withoutEdge = [0.14, 0.1, 0.07, 0.05].map(
    (share): Joined =>
      (a, b) =>
        Math.abs(a - b) <= share * Math.max(a, b, DARK),
  );
  return [(a, b) => a > threshold && b > threshold, ...withoutEdge];
}

/** In what is darker, noise makes edges of its own. */
const DARK = 25;

/** The shade that parts the pixels into the two most different groups (N. Otsu, 1979). */
function otsuThreshold(pixels: Uint8Array): number {
  const histogram = new Array<number>(256).fill(0);
  for (const pixel of pixels) histogram[pixel] = (histogram[pixel] ?? 0) + 1;
  const total = histogram.reduce((sum, count, shade) => sum + count * shade, 0);
  let [below, sumBelow, best, threshold] = [0, 0, -1, 0];
  histogram.forEach((count, shade) => {
    below += count;
    sumBelow += count * shade;
    const above = pixels.length - below;
    if (below === 0 || above === 0) return;
    const between = below * above * (sumBelow / below - (total - sumBelow) / above) ** 2;
    if (between > best) [best, threshold] = [between, shade];
  });
  return threshold;
}

/** 1 for the pixels of the largest connected part, 0 for the others. */
function largestPart({ pixels, width }: Picture, joined: Joined): Uint8Array {
  const label = new Int32Array(pixels.length);
  const queue = new Int32Array(pixels.length);
  let [largest, size, labels] = [0, 0, 0];
  for (let start = 0; start < pixels.length; start++) {
    if (label[start] !== 0) continue;
    label[start] = ++labels;
    queue[0] = start;
    let [read, written] = [0, 1];
    while (read < written) {
      const from = queue[read++] ?? 0;
      const visit = (to: number) => {
        if (label[to] !== 0 || !joined(pixels[from] ?? 0, pixels[to] ?? 0)) return;
        label[to] = labels;
        queue[written++] = to;
      };
      if (from % width > 0) visit(from - 1);
      if ((from + 1) % width > 0) visit(from + 1);
      if (from >= width) visit(from - width);
      if (from + width < pixels.length) visit(from + width);
    }
    if (written > size) [largest, size] = [labels, written];
  }
  return label.reduce((mask, each, at) => {
    if (each === largest) mask[at] = 1;
    return mask;
  }, new Uint8Array(pixels.length));
}

/** The corners of a part that has the shape of a photographed sheet. */
function cornersOf(part: Uint8Array, { width, height }: Picture): Corners | null {
  const outline = outlineOf(part, width);
  if (outline === null) return null;
  const { area, corners } = outline;
  const isSheet =
    area >= SMALLEST_SHEET * part.length &&
    frameShare(part, width, height) <= 1 - LEAST_FRAME &&
    Math.abs(areaOf(corners) - area) <= STRAIGHT * area &&
    isNearlyRectangular(corners);
  return isSheet ? corners : null;
}

/** Area (with what is enclosed from left to right) and outermost points towards the four corners. */
function outlineOf(mask: Uint8Array, width: number): { area: number; corners: Corners } | null {
  let area = 0;
  const edge: Point[] = [];
  for (let y = 0; y * width < mask.length; y++) {
    const row = mask.subarray(y * width, (y + 1) * width);
    const [from, to] = [row.indexOf(1), row.lastIndexOf(1) + 1];
    if (from === -1) continue;
    area += to - from;
    edge.push({ x: from, y }, { x: to, y }, { x: from, y: y + 1 }, { x: to, y: y + 1 });
  }
  const [first] = edge;
  if (first === undefined) return null;
  const outermost = (reach: (point: Point) => number) =>
    edge.reduce((best, point) => (reach(point) > reach(best) ? point : best), first);
  return {
    area,
    corners: [
      outermost(({ x, y }) => -x - y),
      outermost(({ x, y }) => x - y),
      outermost(({ x, y }) => x + y),
      outermost(({ x, y }) => y - x),
    ],
  };
}

/** The share of the picture's frame that belongs to the part. */
function frameShare(mask: Uint8Array, width: number, height: number): number {
  let inside = 0;
  for (let x = 0; x < width; x++) inside += (mask[x] ?? 0) + (mask[(height - 1) * width + x] ?? 0);
  for (let y = 0; y < height; y++) inside += (mask[y * width] ?? 0) + (mask[(y + 1) * width - 1] ?? 0);
  return inside / (2 * (width + height));
}

function areaOf(corners: Corners): number {
  const twice = sidesOf(corners).reduce((sum, [from, to]) => sum + from.x * to.y - to.x * from.y, 0);
  return Math.abs(twice) / 2;
}

function isNearlyRectangular(corners: Corners): boolean {
  const sides = sidesOf(corners).map(([from, to]) => ({ x: to.x - from.x, y: to.y - from.y }));
  return sides.every((a, index) => {
    const b = sides[(index + 1) % 4] ?? a;
    return Math.abs(a.x * b.x + a.y * b.y) <= OBLIQUE * Math.hypot(a.x, a.y) * Math.hypot(b.x, b.y);
  });
}

const SAMPLES_PER_SIDE = 24;
/** Pixels of the copy between the border and what is compared on its two sides. */
const BESIDE = 3;
/** How many times as bright as its surroundings, close by, a sheet is. */
const BRIGHTER = 1.3;

/** The share of the border, as far as it lies within the picture, along which the inside is clearly brighter. */
function borderedShare({ pixels, width, height }: Picture, corners: Corners): number {
  const shadeAt = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? undefined : pixels[Math.floor(y) * width + Math.floor(x)];
  let [bordered, count] = [0, 0];
  for (const [from, to] of sidesOf(corners)) {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    // The sides run clockwise: this points out of the sheet.
    const out = { x: ((to.y - from.y) / length) * BESIDE, y: ((from.x - to.x) / length) * BESIDE };
    for (let sample = 1; sample < SAMPLES_PER_SIDE; sample++) {
      const share = sample / SAMPLES_PER_SIDE;
      const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
      const [inside, outside] = [shadeAt(x - out.x, y - out.y), shadeAt(x + out.x, y + out.y)];
      if (inside === undefined || outside === undefined) continue;
      count++;
      if (inside >= BRIGHTER * outside) bordered++;
    }
  }
  return bordered / Math.max(1, count);
}

function sidesOf([a, b, c, d]: Corners): [Point, Point][] {
  return [
    [a, b],
    [b, c],
    [c, d],
    [d, a],
  ];
}
