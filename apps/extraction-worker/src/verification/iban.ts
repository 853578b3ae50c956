import { electronicFormatIBAN, isValidBIC, validateIBAN, ValidationErrorsIBAN } from 'ibantools';

/** ISO 13616: the length of its country and check digits that are right (modulo 97). Blanks do not matter. */
export function isIban(text: string): boolean {
  const { valid, errorCodes } = validateIBAN(electronicFormatIBAN(text) ?? '');
  // Some countries check the account number once more; a made-up one fails there and has been read right.
  return valid || errorCodes.every((code) => code === ValidationErrorsIBAN.WrongAccountBankBranchChecksum);
}

/** ISO 9362: bank, country, place and perhaps branch. Blanks do not matter. */
export function isBic(text: string): boolean {
  return isValidBIC(compactBic(text));
}

/** ISO 3166 of the bank. */
export function countryOfBic(text: string): string {
  return compactBic(text).slice(4, 6);
}

/** ISO 3166 of the account. */
export function countryOfIban(text: string): string {
  return text.trim().slice(0, 2).toUpperCase();
}

function compactBic(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}
