/** From this length on, characters that fill more than a hundredth of the second text start no match. */
const LONG = 200;

/**
 * How alike two texts are, 0 to 1: twice the characters that match, over all characters. The longest run that both have
 * matches first, then what is left of it and right of it in the same way. Gives what `SequenceMatcher.ratio()` of
 * Python's difflib gives.
 */
export function sequenceRatio(a, b) {
  const all = a.length + b.length;
  return all === 0 ? 1 : (2 * matchingCharacters(a, b)) / all;
}

function matchingCharacters(a, b) {
  const positions = positionsOf(b);
  const open = [[0, a.length, 0, b.length]];
  let matching = 0;
  while (open.length > 0) {
    const [fromA, toA, fromB, toB] = open.pop();
    const { startA, startB, size } = longestRun(a, b, positions, [fromA, toA, fromB, toB]);
    if (size === 0) continue;
    matching += size;
    open.push([fromA, startA, fromB, startB], [startA + size, toA, startB + size, toB]);
  }
  return matching;
}

function positionsOf(text) {
  const positions = new Map();
  for (let index = 0; index < text.length; index += 1) {
    positions.set(text[index], [...(positions.get(text[index]) ?? []), index]);
  }
  if (text.length < LONG) return positions;
  const often = Math.floor(text.length / 100) + 1;
  return new Map([...positions].filter(([, indices]) => indices.length <= often));
}

/** The longest run within the bounds; of equally long ones the first in `a`, then the first in `b`. */
function longestRun(a, b, positions, [fromA, toA, fromB, toB]) {
  let [startA, startB, size] = [fromA, fromB, 0];
  let endingBefore = new Map();
  for (let i = fromA; i < toA; i += 1) {
    const endingHere = new Map();
    for (const j of positions.get(a[i]) ?? []) {
      if (j < fromB) continue;
      if (j >= toB) break;
      const length = (endingBefore.get(j - 1) ?? 0) + 1;
      endingHere.set(j, length);
      if (length > size) [startA, startB, size] = [i - length + 1, j - length + 1, length];
    }
    endingBefore = endingHere;
  }
  // Characters that start no match may still lengthen one.
  while (startA > fromA && startB > fromB && a[startA - 1] === b[startB - 1]) {
    [startA, startB, size] = [startA - 1, startB - 1, size + 1];
  }
  while (startA + size < toA && startB + size < toB && a[startA + size] === b[startB + size]) size += 1;
  return { startA, startB, size };
}
