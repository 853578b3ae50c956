const GROUP_MARKS = [',', '\\.', ' ', "'", ''];
/** Fewer digits without decimals are an amount only beside a currency: any page has a 5 or a 12 somewhere. */
const BARE_DIGITS = 3;
const CURRENCY_WORDS =
  'aud|brl|cad|chf|dkk|eur|euro|fr|gbp|inr|jpy|kr|mxn|myr|nok|nzd|pln|rm|rs|sek|sgd|usd|zar';
const CURRENCY = `(?:\\p{Sc}|(?<!\\p{L})(?:${CURRENCY_WORDS})(?!\\p{L})\\.?)`;

/**
 * Whether an amount stands in the text as a number of its own: 1,234.50, 1.234,50, 1 234,50, 1'234.50, 1234.5, grouped
 * the Indian way (12,34,567.00) or, where they are nothing, without decimals. The sign is not compared.
 */
export function containsAmount(text, amount) {
  const [units, decimals] = Math.abs(Number(amount)).toFixed(2).split('.');
  const whole = GROUP_MARKS.flatMap((mark) => [western(units).join(mark), indian(units).join(mark)]).join(
    '|',
  );
  const folded = fold(text);
  if (matches(folded, `(?<!\\d|\\d[.,'])(?:${whole})${decimalPattern(decimals)}(?!\\d|[.,']\\d)`))
    return true;
  if (decimals !== '00') return false;

  // Not a part of a date, a time or a number with another mark, and no percentage.
  const bare = `(?<!\\d|\\d[-/:.,'])(?:${whole})(?!\\d|[-/:.,']\\d| ?%)`;
  if (units.length >= BARE_DIGITS) return matches(folded, bare);
  return matches(folded, `${CURRENCY} ?${bare}`) || matches(folded, `${bare} ?${CURRENCY}`);
}

/** OCR of wide print sets a space after the mark (53. 60), which both decimals must follow. */
function decimalPattern(decimals) {
  const short =
    decimals === '00' ? '|[.,](?:0|[-–—]{1,2})' : decimals.endsWith('0') ? `|[.,]${decimals[0]}` : '';
  return `(?:[.,] ?${decimals}${short})`;
}

/** 1234567 as 1, 234, 567. */
function western(units) {
  return units.split(/(?=(?:\d{3})+$)/);
}

/** 1234567 as 12, 34, 567. */
function indian(units) {
  return [...units.slice(0, -3).split(/(?=(?:\d{2})+$)/), units.slice(-3)].filter(Boolean);
}

function fold(text) {
  return text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ');
}

function matches(text, pattern) {
  return new RegExp(pattern, 'u').test(text);
}
