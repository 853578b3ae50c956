import { Box } from '@cira/contracts';

/** For each pixel, rows from the top, how likely it belongs to the core of a line of text. */
export interface TextMap {
  likelihood: Float32Array;
  width: number;
  height: number;
}

/** From here on a pixel is text. */
const TEXT = 0.3;
/** What is text on average less than so is none. The two are those that the model was published with. */
const SURE_ENOUGH = 0.6;
/** The model marks lines thinner than they are, so that neighbours keep apart: by this part of area over perimeter. */
const GROWTH = 1.5;
/** Specks, in pixels of the map. */
const LEAST_SIDE = 3;

/** The lines of text in a map, each grown to its full height: boxes in pixels of the map. */
export function textRegions(map: TextMap): Box[] {
  const seen = new Uint8Array(map.likelihood.length);
  const regions: Box[] = [];
  for (let at = 0; at < seen.length; at++) {
    if (seen[at] === 1 || (map.likelihood[at] ?? 0) < TEXT) continue;
    const { box, mean } = spread(map, at, seen);
    const width = box.x1 - box.x0;
    const height = box.y1 - box.y0;
    if (mean < SURE_ENOUGH || Math.min(width, height) < LEAST_SIDE) continue;
    const growth = (GROWTH * width * height) / (2 * (width + height));
    regions.push({
      x0: Math.max(0, box.x0 - growth),
      y0: Math.max(0, box.y0 - growth),
      x1: Math.min(map.width, box.x1 + growth),
      y1: Math.min(map.height, box.y1 + growth),
    });
  }
  return regions;
}

/** The box around all text that hangs together with the pixel `start`, and its mean likelihood. */
function spread({ likelihood, width, height }: TextMap, start: number, seen: Uint8Array) {
  const box = { x0: width, y0: height, x1: 0, y1: 0 };
  let sum = 0;
  let count = 0;
  const open = [start];
  seen[start] = 1;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const x = at % width;
    const y = (at - x) / width;
    box.x0 = Math.min(box.x0, x);
    box.y0 = Math.min(box.y0, y);
    box.x1 = Math.max(box.x1, x + 1);
    box.y1 = Math.max(box.y1, y + 1);
    sum += likelihood[at] ?? 0;
    count++;
    const beside = [
      x > 0 ? at - 1 : -1,
      x + 1 < width ? at + 1 : -1,
      y > 0 ? at - width : -1,
      y + 1 < height ? at + width : -1,
    ];
    for (const next of beside) {
      if (next < 0 || seen[next] === 1 || (likelihood[next] ?? 0) < TEXT) continue;
      seen[next] = 1;
      open.push(next);
    }
  }
  return { box, mean: sum / count };
}
