import { Picture } from './picture';
import { Corners, Point } from './sheet';

/** The sheet between the corners as if it had been photographed from straight above, at about the same resolution. */
export function flattenedSheet(picture: Picture, corners: Corners): Picture {
  const [topLeft, topRight, bottomRight, bottomLeft] = corners;
  const width = Math.round((distance(topLeft, topRight) + distance(bottomLeft, bottomRight)) / 2);
  const height = Math.round((distance(topLeft, bottomLeft) + distance(topRight, bottomRight)) / 2);
  const pixels = new Uint8Array(width * height);
  const [a, b, c, d, e, f, g, h] = perspective(width, height, corners);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const depth = g * x + h * y + 1;
      pixels[y * width + x] = shadeAt(picture, (a * x + b * y + c) / depth, (d * x + e * y + f) / depth);
    }
  }
  return { pixels, width, height };
}

type Coefficients = [number, number, number, number, number, number, number, number];

/**
 * Coefficients a to h of x' = (ax + by + c) / (gx + hy + 1), y' = (dx + ey + f) / (gx + hy + 1), which takes the
 * corners of a rectangle to the corners given (P. Heckbert, "Fundamentals of texture mapping", 1989).
 */
function perspective(width: number, height: number, corners: Corners): Coefficients {
  const [p0, p1, p2, p3] = corners;
  const [dx1, dx2, dx3] = [p1.x - p2.x, p3.x - p2.x, p0.x - p1.x + p2.x - p3.x];
  const [dy1, dy2, dy3] = [p1.y - p2.y, p3.y - p2.y, p0.y - p1.y + p2.y - p3.y];
  const determinant = dx1 * dy2 - dx2 * dy1;
  const g = (dx3 * dy2 - dx2 * dy3) / determinant;
  const h = (dx1 * dy3 - dx3 * dy1) / determinant;
  return [
    (p1.x - p0.x + g * p1.x) / width,
    (p3.x - p0.x + h * p3.x) / height,
    p0.x,
    (p1.y - p0.y + g * p1.y) / width,
    (p3.y - p0.y + h * p3.y) / height,
    p0.y,
    g / width,
    h / height,
  ];
}

/** Between the four nearest pixels in proportion; the nearest one beyond the edges. */
function shadeAt({ pixels, width, height }: Picture, x: number, y: number): number {
  const left = Math.max(0, Math.min(width - 1, Math.floor(x)));
  const top = Math.max(0, Math.min(height - 1, Math.floor(y)));
  const right = Math.min(left + 1, width - 1);
  const bottom = Math.min(top + 1, height - 1);
  const across = Math.max(0, Math.min(1, x - left));
  const down = Math.max(0, Math.min(1, y - top));
  const upper =
    (pixels[top * width + left] ?? 0) * (1 - across) + (pixels[top * width + right] ?? 0) * across;
  const lower =
    (pixels[bottom * width + left] ?? 0) * (1 - across) + (pixels[bottom * width + right] ?? 0) * across;
  return upper * (1 - down) + lower * down;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
