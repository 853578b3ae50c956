import { Box } from '@cira/contracts';

/** Pixels of ink that touch each other, at a corner at least. The box ends behind its last pixel. */
export interface Component extends Box {
  /** Pixels. */
  ink: number;
}

/** The components of a mask (see `inkMask`), in the order of their first rows. */
export function componentsOf(mask: Uint8Array, width: number, height: number): Component[] {
  const runs = runsOf(mask, width, height);
  joinTouching(runs, height);
  const components = new Map<number, Component>();
  for (let run = 0; run < runs.count; run++) {
    const root = rootOf(runs.parent, run);
    const [x0, x1, y] = [runs.from[run] ?? 0, runs.to[run] ?? 0, runs.row[run] ?? 0];
    const component = components.get(root);
    if (component === undefined) components.set(root, { x0, x1, y0: y, y1: y + 1, ink: x1 - x0 });
    else {
      component.x0 = Math.min(component.x0, x0);
      component.x1 = Math.max(component.x1, x1);
      component.y1 = y + 1;
      component.ink += x1 - x0;
    }
  }
  return [...components.values()];
}

/** Stretches of ink in a row, in reading order. */
interface Runs {
  count: number;
  from: Int32Array;
  /** Behind the last pixel. */
  to: Int32Array;
  row: Int32Array;
  /** First run of each row, and the count behind the last row. */
  starts: Int32Array;
  /** A run of the same component; itself at the root. */
  parent: Int32Array;
}

function runsOf(mask: Uint8Array, width: number, height: number): Runs {
  const starts = new Int32Array(height + 1);
  const from: number[] = [];
  const to: number[] = [];
  const row: number[] = [];
  for (let y = 0; y < height; y++) {
    starts[y] = from.length;
    const end = (y + 1) * width;
    for (let at = mask.indexOf(1, y * width); at !== -1 && at < end; at = mask.indexOf(1, at)) {
      from.push(at - y * width);
      while (at < end && mask[at] === 1) at++;
      to.push(at - y * width);
      row.push(y);
    }
  }
  starts[height] = from.length;
  return {
    count: from.length,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    row: Int32Array.from(row),
    starts,
    parent: Int32Array.from({ length: from.length }, (_, index) => index),
  };
}

/** A sweep over each pair of neighbouring rows. */
function joinTouching({ from, to, starts, parent }: Runs, height: number): void {
  for (let y = 1; y < height; y++) {
    let above = starts[y - 1] ?? 0;
    let below = starts[y] ?? 0;
    while (above < (starts[y] ?? 0) && below < (starts[y + 1] ?? 0)) {
      const [aboveEnd, belowEnd] = [to[above] ?? 0, to[below] ?? 0];
      if ((from[above] ?? 0) <= belowEnd && (from[below] ?? 0) <= aboveEnd) join(parent, above, below);
      if (aboveEnd < belowEnd) above++;
      else below++;
    }
  }
}

function join(parent: Int32Array, a: number, b: number): void {
  const [rootA, rootB] = [rootOf(parent, a), rootOf(parent, b)];
  parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
}

function rootOf(parent: Int32Array, run: number): number {
  let at = run;
  for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
    parent[at] = parent[up] ?? up;
    at = up;
  }
  return at;
}
