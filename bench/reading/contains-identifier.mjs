import { fold } from '../support/fold.mjs';

/** Shorter identifiers would come together by accident from the numbers of neighbouring columns. */
const LONG = 6;

/**
 * Whether an identifier stands in the text, whatever the case, the spaces and the punctuation. It begins and ends where
 * the text has a break or goes from letters to digits: 100 stands in INV-100 and INV100, not in 1004. A short one may
 * have breaks only where the label has them, too.
 */
export function containsIdentifier(text, identifier) {
  const wanted = runs(identifier);
  const label = wanted.join('');
  if (label === '') return false;
  const found = runs(text);
  const joined = found.join('');
  const breaks = positions(found);
  const own = [...positions(wanted)];
  for (let at = joined.indexOf(label); at >= 0; at = joined.indexOf(label, at + 1)) {
    if (!breaks.has(at) || !breaks.has(at + label.length)) continue;
    const inside = [...Array(label.length).keys()].filter((offset) => breaks.has(at + offset));
    if (label.length >= LONG || inside.every((offset) => own.includes(offset))) return true;
  }
  return false;
}

/** Letters and digits, parted where they meet and where anything else stands. */
function runs(text) {
  return fold(text).match(/\p{L}+|\p{N}+/gu) ?? [];
}

/** Where each run begins when they are joined, and the end. */
function positions(parts) {
  let at = 0;
  return new Set([0, ...parts.map((part) => (at += part.length))]);
}
