import { BYTE_MUTATIONS } from './byte-mutations';
import { Mutation } from './mutation';
import { Originals } from './originals';
import { PDF_CONTENT_MUTATIONS } from './pdf-content-mutations';
import { PDF_STRUCTURE_MUTATIONS } from './pdf-structure-mutations';
import { PICTURE_MUTATIONS } from './picture-mutations';
import { Random } from './random';
import { XML_MUTATIONS } from './xml-mutations';

export interface Mutant {
  number: number;
  kind: string;
  bytes: Buffer;
}

const MUTATIONS: readonly [string, Mutation][] = Object.entries({
  ...BYTE_MUTATIONS,
  ...PDF_STRUCTURE_MUTATIONS,
  ...PDF_CONTENT_MUTATIONS,
  ...PICTURE_MUTATIONS,
  ...XML_MUTATIONS,
});

/** So many mutants in a row have every kind among them. */
export const KIND_COUNT = MUTATIONS.length;

/** A hostile document. Seed and number name it: the same bytes every time, whatever was made before. */
export function mutant(originals: Originals, seed: number, number: number): Mutant {
  const [kind, mutate] = MUTATIONS[number % KIND_COUNT]!;
  // Far apart, so that neither neighbouring numbers nor neighbouring seeds share their random numbers.
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  return { number, kind, bytes: mutate(random, originals) };
}
