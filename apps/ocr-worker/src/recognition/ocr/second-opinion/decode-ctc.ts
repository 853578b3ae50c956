/** A character that a recogniser saw. */
export interface SeenCharacter {
  character: string;
  /** 0 to 1. */
  confidence: number;
  /** Where it begins, as a share of the crop's width. */
  at: number;
}

/** The characters that a network tells apart; `''` for the class that means none, null for those that are never wanted. */
export type Alphabet = readonly (string | null)[];

/**
 * The characters in a network's output: for each of its steps from left to right the probability of every class of the
 * alphabet. The likeliest class of each step is taken; one that goes on over several steps is one character, and two
 * equal characters have a step of none between them (connectionist temporal classification, greedily).
 */
export function decodeCtc(probabilities: Float32Array, alphabet: Alphabet): SeenCharacter[] {
  const steps = probabilities.length / alphabet.length;
  const wanted = alphabet.flatMap((character, index) => (character === null ? [] : [index]));
  const characters: SeenCharacter[] = [];
  let before = '';
  for (let step = 0; step < steps; step++) {
    const offset = step * alphabet.length;
    let best = 0;
    for (const index of wanted) {
      if ((probabilities[offset + index] ?? 0) > (probabilities[offset + best] ?? 0)) best = index;
    }
    const character = alphabet[best] ?? '';
    const confidence = probabilities[offset + best] ?? 0;
    const last = characters.at(-1);
    if (character !== '' && character === before && last !== undefined) {
      last.confidence = Math.max(last.confidence, confidence);
    } else if (character !== '') {
      characters.push({ character, confidence, at: (step + 0.5) / steps });
    }
    before = character;
  }
  return characters;
}
