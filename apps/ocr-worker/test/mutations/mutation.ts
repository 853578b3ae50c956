import { Originals } from './originals';
import { Random } from './random';

/** Makes a document that no honest program writes; the same for the same state of `random`. */
export type Mutation = (random: Random, originals: Originals) => Buffer;
