import { foldedWords } from '../support/fold.mjs';

/** How many other words may stand between those of a name: the rest of a line of columns before it goes on below. */
const OTHER_WORDS = 12;
/** A name of so many letters is not found by accident across the borders of words. */
const LONG = 8;

/**
 * Whether a name stands in the text, whatever the case, accents and punctuation: all its words near each other, or all
 * its letters in a row, however they were spaced.
 */
export function containsName(text, name) {
  const wanted = foldedWords(name);
  const found = foldedWords(text);
  if (wanted.length === 0) return false;
  return near(found, wanted) || inARow(found, wanted.join(''));
}

function near(found, wanted) {
  const reach = wanted.length + OTHER_WORDS;
  return found.some((word, at) => {
    if (!wanted.includes(word)) return false;
    const around = new Set(found.slice(at, at + reach));
    return wanted.every((other) => around.has(other));
  });
}

function inARow(found, letters) {
  if (letters.length >= LONG) return found.join('').includes(letters);
  return found.includes(letters);
}
