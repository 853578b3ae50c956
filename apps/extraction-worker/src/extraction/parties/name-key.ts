import { fold } from '../lexicon/fold';

/** Letters and digits of a name, for comparing. */
export const keyOf = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');

/** The same, or one the beginning of the other (`Acme`, `Acme Ltd`). */
export function isSameName(a: string, b: string): boolean {
  const [x, y] = [keyOf(a), keyOf(b)];
  return x === y || (x.length > 4 && y.length > 4 && (x.startsWith(y) || y.startsWith(x)));
}
