import { DecimalStringSchema, FieldType } from '@cira/contracts';
import Decimal from 'decimal.js';
import { foldIdentifier, foldText } from '../grounding/fold-text';
import { isCountry, MOST_COUNTRY_WORDS } from './country-names';

/** Share of common words from which two texts count as the same (an address with and without the country). */
const SIMILAR = 0.8;

/** Share that is enough for two addresses with the same house number and postcode (a state spelled out and shortened). */
const SIMILAR_WITH_NUMBERS = 0.6;

/** Whether two readings of a field mean the same, whatever the spelling. A missing one is like no other. */
export function sameFieldValue(type: FieldType, a: string, b: string | null): boolean {
  if (b === null) return false;
  switch (type) {
    case 'amount':
      return isDecimal(a) && isDecimal(b) && new Decimal(a).equals(b);
    case 'date':
      return a === b;
    case 'currency':
      return a.toUpperCase() === b.toUpperCase();
    case 'identifier':
      return foldIdentifier(a) === foldIdentifier(b);
    case 'text':
      return sameText(foldText(a), foldText(b));
  }
}

function sameText(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.replace(/ /g, '') === b.replace(/ /g, '')) return true;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  const share = common / (left.size + right.size - common);
  const [numbers, others] = [numbersOf(left), numbersOf(right)];
  const isSamePlace = numbers.length > 1 && numbers.join(' ') === others.join(' ');
  return share >= (isSamePlace ? SIMILAR_WITH_NUMBERS : SIMILAR);
}

/** Without the country at the end, which e-invoices give as a code and pages as a name or not at all. */
function wordsOf(text: string): Set<string> {
  const words = text.split(' ');
  const most = Math.min(MOST_COUNTRY_WORDS, words.length - 1);
  for (let count = most; count > 0; count -= 1) {
    if (isCountry(words.slice(-count).join(' '))) return new Set(words.slice(0, -count));
  }
  return new Set(words);
}

function numbersOf(words: ReadonlySet<string>): string[] {
  return [...words].filter((word) => /\d/.test(word)).sort();
}

function isDecimal(text: string): boolean {
  return DecimalStringSchema.safeParse(text).success;
}
