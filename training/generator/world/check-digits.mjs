/** Check digits of public identifiers; each takes the digits before them and answers the whole. */

export function withLuhn(digits) {
  return digits + ((10 - (luhnSum(`${digits}0`) % 10)) % 10);
}

function luhnSum(digits) {
  return [...digits]
    .reverse()
    .map((digit, at) => (at % 2 === 0 ? Number(digit) : Number(digit) * 2))
    .reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0);
}

function weighedSum(digits, weights) {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}

/** ISO 7064 mod 11,10: German VAT ids. */
export function withMod11And10(digits) {
  let product = 10;
  for (const digit of digits) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return digits + ((11 - product) % 10);
}

/** Austria, 7 digits. */
export function withAustrianCheck(digits) {
  const sum = [...digits].reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits + ((96 - sum) % 10);
}

/** France: the two digits before a SIREN. */
export function frenchKey(siren) {
  return String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0');
}

/** Belgium, 8 digits. */
export function withBelgianCheck(digits) {
  return digits + String(97 - (Number(digits) % 97)).padStart(2, '0');
}

/** Britain, 7 digits. */
export function withBritishCheck(digits) {
  let rest = weighedSum(digits, [8, 7, 6, 5, 4, 3, 2]);
  while (rest > 0) rest -= 97;
  return digits + String(-rest).padStart(2, '0');
}

/** Ireland, 7 digits. */
export function withIrishCheck(digits) {
  return digits + 'WABCDEFGHIJKLMNOPQRSTUV'[weighedSum(digits, [8, 7, 6, 5, 4, 3, 2]) % 23];
}

/** Spain: the control digit of a company, 7 digits behind its letter. */
export function withSpanishCheck(letter, digits) {
  const odd = [0, 2, 4, 6].reduce((sum, at) => {
    const value = Number(digits[at]) * 2;
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
  const even = [1, 3, 5].reduce((sum, at) => sum + Number(digits[at]), 0);
  return letter + digits + ((10 - ((odd + even) % 10)) % 10);
}

/** Spain: a person, 8 digits and a letter. */
export function withSpanishLetter(digits) {
  return digits + 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23];
}

/** Digits whose weighed sum leaves a remainder by 11 that must be below 10, else null. */
function mod11(digits, weights, checkOf) {
  const check = checkOf(weighedSum(digits, weights) % 11);
  return check > 9 ? null : digits + check;
}

/** The Netherlands, 8 digits; null where no check digit exists. */
export function withDutchCheck(digits) {
  return mod11(digits, [9, 8, 7, 6, 5, 4, 3, 2], (rest) => rest);
}

/** Portugal, 8 digits. */
export function withPortugueseCheck(digits) {
  return mod11(digits, [9, 8, 7, 6, 5, 4, 3, 2], (rest) => (rest < 2 ? 0 : 11 - rest));
}

/** Switzerland, 8 digits; null where no check digit exists. */
export function withSwissCheck(digits) {
  return mod11(digits, [5, 4, 3, 2, 7, 6, 5, 4], (rest) => (11 - rest) % 11);
}

/** Brazil: a CNPJ, 12 digits. */
export function withBrazilianChecks(digits) {
  const check = (text, weights) => {
    const rest = weighedSum(text, weights) % 11;
    return rest < 2 ? 0 : 11 - rest;
  };
  const weights = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
  const first = digits + check(digits, weights);
  return first + check(first, [6, ...weights]);
}

/** Australia: an ABN from its last 9 digits. */
export function withAustralianChecks(digits) {
  const weights = [3, 5, 7, 9, 11, 13, 15, 17, 19];
  return String(99 - (weighedSum(digits, weights) % 89)).padStart(2, '0') + digits;
}

/** India: a GSTIN, 14 characters. */
export function withIndianCheck(text) {
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const sum = [...text].reduce((total, sign, at) => {
    const product = alphabet.indexOf(sign) * (at % 2 === 0 ? 1 : 2);
    return total + Math.floor(product / 36) + (product % 36);
  }, 0);
  return text + alphabet[(36 - (sum % 36)) % 36];
}

/** Mexico: the RFC of a company, 11 characters. */
export function withMexicanCheck(text) {
  const alphabet = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';
  const sum = [...` ${text}`].reduce((total, sign, at) => total + alphabet.indexOf(sign) * (13 - at), 0);
  const rest = sum % 11;
  return text + (rest === 0 ? '0' : rest === 1 ? 'A' : String(11 - rest));
}

/** An IBAN with its check digits (ISO 7064 mod 97-10). */
export function ibanOf(country, account) {
  const digits = [...`${account}${country}00`]
    .map((sign) => (/\d/.test(sign) ? sign : String(sign.charCodeAt(0) - 55)))
    .join('');
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return `${country}${String(98 - rest).padStart(2, '0')}${account}`;
}
