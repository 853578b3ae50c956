/** Finds the label word that OCR most likely meant, one wrong, lost or added letter away. */
export interface WordRepair {
  /** The word itself if it is known or nothing single is near, else the known one. */
  readonly repair: (word: string) => string;
}

const SHORTEST = 5;

/**
 * `known` are all words that labels consist of: they are never changed, nor are their plurals. Only `repairable` ones of at least five
 * letters are repaired to, for among short words every misreading is near to some other word.
 */
export function wordRepair(known: ReadonlySet<string>, repairable: Iterable<string>): WordRepair {
  const byGap = new Map<string, Set<string>>();
  const targets = new Set([...repairable].filter((word) => word.length >= SHORTEST));
  for (const word of targets) {
    for (const gap of gapsOf(word)) byGap.set(gap, (byGap.get(gap) ?? new Set()).add(word));
  }
  const remembered = new Map<string, string>();
  const search = (word: string): string => {
    if (word.length < SHORTEST - 1 || known.has(word) || known.has(word.replace(/s$/, ''))) return word;
    const near = new Set<string>();
    for (const gap of gapsOf(word)) {
      const other = gap.replace(GAP, '');
      if (targets.has(other)) near.add(other);
      for (const substituted of byGap.get(gap) ?? []) near.add(substituted);
    }
    for (const longer of lackingOne(word)) for (const each of byGap.get(longer) ?? []) near.add(each);
    const [only] = near;
    return near.size === 1 && only !== undefined ? only : word;
  };
  return {
    repair: (word) => {
      const before = remembered.get(word);
      if (before !== undefined) return before;
      const found = search(word);
      if (remembered.size < MOST_REMEMBERED) remembered.set(word, found);
      return found;
    },
  };
}

const GAP = '*';
const MOST_REMEMBERED = 20_000;

/** The word with each of its letters in turn made a gap. */
const gapsOf = (word: string): string[] =>
  [...word].map((_, at) => word.slice(0, at) + GAP + word.slice(at + 1));

/** The word with a gap put between any two letters and at both ends. */
const lackingOne = (word: string): string[] =>
  Array.from({ length: word.length + 1 }, (_, at) => word.slice(0, at) + GAP + word.slice(at));
