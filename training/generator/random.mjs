/**
 * A source of chance that says the same for the same seed: mulberry32 (public domain, Tommy Ettinger), and the choices
 * that a generator makes with it.
 * @param seed any text or number
 */
export function randomOf(seed) {
  let state = hashOf(String(seed));
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** A whole number, both ends included. */
  const int = (least, most) => least + Math.floor(next() * (most - least + 1));
  const pick = (list) => list[int(0, list.length - 1)];
  return {
    next,
    int,
    pick,
    chance: (share) => next() < share,
    between: (least, most) => least + next() * (most - least),
    /** Few more often than many. */
    few: (least, most) => least + Math.floor(next() ** 2.2 * (most - least + 1)),
    /** One of `[[weight, value], …]`. */
    weighted: (choices) => weighted(next(), choices),
    some: (list, count) => shuffled(list, int).slice(0, count),
    shuffled: (list) => shuffled(list, int),
    /** `#` becomes a digit, `@` a capital, `*` either; the rest stays. */
    pattern: (text) => text.replace(/[#@*]/g, (sign) => pick(SIGNS[sign])),
    /** Roughly normal, mean 0 and deviation 1. */
    normal: () => (next() + next() + next() + next() - 2) * Math.sqrt(3),
  };
}

const SIGNS = { '#': '0123456789', '@': 'ABCDEFGHJKLMNPRSTUVWXYZ', '*': '0123456789ABCDEFGHJKLMNPRSTUVWXYZ' };

function weighted(share, choices) {
  let rest = share * choices.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, value] of choices) {
    rest -= weight;
    if (rest < 0) return value;
  }
  return choices.at(-1)[1];
}

function shuffled(list, int) {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = int(0, last);
    [result[last], result[other]] = [result[other], result[last]];
  }
  return result;
}

/** FNV-1a. */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
