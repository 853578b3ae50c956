/** All subsets but the empty one; 2^n − 1 of them, so for a handful of items. */
export function subsetsOf<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]).slice(1);
}
