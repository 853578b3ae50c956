import { DecimalMark } from './parse-amount';

/**
 * The decimal mark of a document, from the numbers that leave no doubt: two digits at the end, or both marks in
 * one number. Null where there are none or they disagree evenly.
 */
export function decimalMarkOf(words: Iterable<string>): DecimalMark | null {
  let points = 0;
  let commas = 0;
  for (const word of words) {
    const number = /(?:^|[^\d.,])(?:\d{1,3}(?:[.,'’]\d{3})*|\d+)([.,])\d{2}(?![\d.,]*\d)/u.exec(word);
    if (number?.[1] === '.') points += 1;
    if (number?.[1] === ',') commas += 1;
  }
  if (points === commas) return null;
  return points > commas ? '.' : ',';
}
