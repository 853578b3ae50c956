import { Picture } from './picture';

/** Ink is darker than the mean of its neighbourhood by this share of that mean: shadows and grey paper are not ink. */
const DARKER = 0.18;
/** Side of the neighbourhood as a share of the picture's longer side: a few lines of print. */
const NEIGHBOURHOOD = 1 / 24;

/** 1 for the pixels of a picture that are ink on whatever paper surrounds them, 0 for the others. */
export function inkMask({ pixels, width, height }: Picture): Uint8Array {
  const radius = Math.max(4, Math.round((Math.max(width, height) * NEIGHBOURHOOD) / 2));
  const mask = new Uint8Array(width * height);
  /** For each column the sum of the rows y - radius to y + radius. */
  const columns = new Uint32Array(width);
  const rows = { from: 0, to: 0 };
  for (let y = 0; y < height; y++) {
    for (; rows.to < Math.min(height, y + radius + 1); rows.to++) addRow(columns, pixels, rows.to * width, 1);
    for (; rows.from < y - radius; rows.from++) addRow(columns, pixels, rows.from * width, -1);
    maskRow(mask, pixels, y * width, columns, rows.to - rows.from, radius);
  }
  return mask;
}

function addRow(columns: Uint32Array, pixels: Uint8Array, start: number, sign: 1 | -1): void {
  for (let x = 0; x < columns.length; x++) {
    columns[x] = (columns[x] ?? 0) + sign * (pixels[start + x] ?? 0);
  }
}

function maskRow(
  mask: Uint8Array,
  pixels: Uint8Array,
  start: number,
  columns: Uint32Array,
  rowCount: number,
  radius: number,
): void {
  const width = columns.length;
  let sum = 0;
  for (let x = 0; x < Math.min(width, radius); x++) sum += columns[x] ?? 0;
  for (let x = 0; x < width; x++) {
    if (x + radius < width) sum += columns[x + radius] ?? 0;
    if (x > radius) sum -= columns[x - radius - 1] ?? 0;
    const count = (Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1) * rowCount;
    mask[start + x] = (pixels[start + x] ?? 0) * count < (1 - DARKER) * sum ? 1 : 0;
  }
}
