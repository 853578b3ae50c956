import { isAmount } from './fields.mjs';
import { sequenceRatio } from './sequence-ratio.mjs';

const NAMES = new Set(['vendor_name', 'customer_name', 'remit_to_entity', 'remit_to_care_of']);
const HONORIFICS = /^\s*((mr|mrs|ms|herrn?|frau|m\/s|sr|sra|monsieur|madame|c\/o)\b\.?\s*)+/;
const HALF_A_CENT = 0.005;
const SAME_ADDRESS = 0.8;

/**
 * Whether a value that was read says what the label says. Amounts are compared to the cent, dates (ISO 8601) by day,
 * currencies without case, addresses by the words they share; everything else by its letters and digits, without case,
 * accents, spacing or punctuation.
 */
export function sameValue(field, expected, actual) {
  if (actual === undefined || actual === null || actual === '') return false;
  if (isAmount(field)) return Math.abs(toCents(expected) - toCents(actual)) < HALF_A_CENT;
  if (field.endsWith('_date')) return dayOf(expected) === dayOf(actual);
  if (field === 'currency') return fold(expected).trim() === fold(actual).trim();
  if (field.endsWith('_address')) return addressLikeness(expected, actual) >= SAME_ADDRESS;
  return (
    lettersAndDigits(expected) === lettersAndDigits(actual) ||
    (NAMES.has(field) && sameName(expected, actual))
  );
}

/**
 * How alike two addresses are, 0 to 1, whatever the order of their words. One within the other counts as the same as
 * long as it has half as many words as the label: a postcode alone is no address.
 */
export function addressLikeness(expected, actual) {
  const [label, value] = [wordsOf(expected), wordsOf(actual)];
  if (label.size === 0 || value.size === 0) return 0;
  const shared = [...label].filter((word) => value.has(word)).sort();
  const onlyIn = (words, others) => [...words].filter((word) => !others.has(word)).sort();
  const both = shared.join(' ');
  const allOfLabel = [...shared, ...onlyIn(label, value)].join(' ');
  const allOfValue = [...shared, ...onlyIn(value, label)].join(' ');
  const whole = likeness(allOfLabel, allOfValue);
  const best = Math.max(likeness(both, allOfLabel), likeness(both, allOfValue), whole);
  const isEnough =
    shared.length >= Math.max(1, 0.5 * Math.min(label.size, value.size)) && value.size >= 0.5 * label.size;
  return isEnough ? best : Math.min(best, whole);
}

function likeness(a, b) {
  return a === '' || b === '' ? 0 : sequenceRatio(a, b);
}

function toCents(amount) {
  return Math.round(Number(amount) * 100) / 100;
}

function dayOf(date) {
  const text = String(date).trim();
  return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? text;
}

function sameName(expected, actual) {
  const name = withoutHonorific(expected);
  return name !== '' && name === withoutHonorific(actual);
}

function withoutHonorific(name) {
  return lettersAndDigits(fold(name).replace(HONORIFICS, ''));
}

function wordsOf(text) {
  return new Set(
    fold(text)
      .split(/[^a-z0-9]+/)
      .filter(Boolean),
  );
}

/** Of a text in another script, where nothing would be left, all but the spaces. */
function lettersAndDigits(text) {
  return fold(text).replace(/[^a-z0-9]/g, '') || String(text).replace(/\s+/g, '').toLowerCase();
}

/** Latin letters without accents, in lower case; what has no such form is left out. */
function fold(text) {
  return String(text)
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\P{ASCII}/gu, '')
    .toLowerCase();
}
