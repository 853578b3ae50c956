import { fold } from '../support/fold.mjs';
import { isAmount } from './prediction.mjs';

const NAMES = new Set(['vendor_name', 'customer_name', 'remit_to_entity']);
const HONORIFICS = /^(\s*\b(mr|mrs|ms|m\/s|herrn?|frau|monsieur|madame|mme|sra?|signora?)\b\.?\s*)+/;
const HALF_A_CENT = 0.005;
const ADDRESS_OVERLAP = 0.8;

/**
 * Whether a value that was read says what the label says. Amounts are compared to the cent, dates by day, addresses by
 * the words they share; everything else by its letters and digits, without case, accents, spacing or punctuation.
 */
export function sameValue(field, expected, actual) {
  if (actual === undefined || actual === null || actual === '') return false;
  if (isAmount(field)) return Math.abs(Number(expected) - Number(actual)) < HALF_A_CENT;
  if (field.endsWith('_date')) return String(expected).slice(0, 10) === String(actual).slice(0, 10);
  if (field.endsWith('_address')) return addressOverlap(expected, actual) >= ADDRESS_OVERLAP;
  if (NAMES.has(field))
    return lettersAndDigits(withoutHonorific(expected)) === lettersAndDigits(withoutHonorific(actual));
  return lettersAndDigits(expected) === lettersAndDigits(actual);
}

/**
 * How much of the shorter address is in the longer one, 0 to 1, each word counting by its length. 0 where the value
 * leaves out half of the label's words (a postcode alone is no address) or buries it among twice as many of its own.
 */
export function addressOverlap(expected, actual) {
  const label = words(expected);
  const value = words(actual);
  const shared = [...label].filter((word) => value.has(word));
  if (shared.length < label.size / 2 || value.size > label.size * 2 + 2) return 0;
  return weight(shared) / Math.max(1, Math.min(weight(label), weight(value)));
}

function weight(of) {
  return [...of].reduce((sum, word) => sum + word.length, 0);
}

function words(text) {
  return new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
}

function lettersAndDigits(text) {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function withoutHonorific(name) {
  return fold(name).replace(HONORIFICS, '');
}
