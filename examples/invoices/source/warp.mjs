/**
 * Draws a grey picture through `toSource`, which says for a point of the target which point of the source shows
 * there. Bilinear; `outside(x, y)` gives the grey of target points that the source does not cover.
 */
export function warp(source, { width, height, toSource, outside }) {
  const data = Buffer.alloc(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [sourceX, sourceY] = toSource(x, y);
      data[y * width + x] = sample(source, sourceX, sourceY) ?? outside(x, y);
    }
  }
  return { data, width, height };
}

/** Rotation around the centre of a picture. */
export function rotation({ width, height }, degrees) {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return (x, y) => {
    const [dx, dy] = [x - width / 2, y - height / 2];
    return [cosine * dx + sine * dy + width / 2, cosine * dy - sine * dx + height / 2];
  };
}

/**
 * Perspective: the source's corners (top left, top right, bottom right, bottom left) appear at `corners` of the
 * target. The map back is found by the closed form for the unit square (Heckbert 1989) and its adjoint.
 */
export function perspective({ width, height }, corners) {
  const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = corners;
  const [dx1, dx2, sx] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3];
  const [dy1, dy2, sy] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3];
  const denominator = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / denominator;
  const h = (dx1 * sy - sx * dy1) / denominator;
  const [a, b, c] = [x1 - x0 + g * x1, x3 - x0 + h * x3, x0];
  const [d, e, f] = [y1 - y0 + g * y1, y3 - y0 + h * y3, y0];
  return (x, y) => {
    const u = (e - f * h) * x + (c * h - b) * y + (b * f - c * e);
    const v = (f * g - d) * x + (a - c * g) * y + (c * d - a * f);
    const w = (d * h - e * g) * x + (b * g - a * h) * y + (a * e - b * d);
    return [(u / w) * width, (v / w) * height];
  };
}

function sample({ data, width, height }, x, y) {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return undefined;
  const [tx, ty] = [x - left, y - top];
  const at = top * width + left;
  const upper = data[at] * (1 - tx) + data[at + 1] * tx;
  const lower = data[at + width] * (1 - tx) + data[at + width + 1] * tx;
  return Math.round(upper * (1 - ty) + lower * ty);
}
