/** Quarter turns clockwise. */
export type QuarterTurns = 0 | 1 | 2 | 3;
export type Rotation = 0 | 90 | 180 | 270;

export function quarterTurns(count: number): QuarterTurns {
  return (((Math.round(count) % 4) + 4) % 4) as QuarterTurns;
}

export function degrees(turns: QuarterTurns): Rotation {
  return (turns * 90) as Rotation;
}
