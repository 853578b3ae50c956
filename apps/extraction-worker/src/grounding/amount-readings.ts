import Decimal from 'decimal.js';

/**
 * Every value that a printed amount can mean, most likely first: `1.234` is 1.234 or 1234 depending on the country,
 * `1.234,50` only 1234.50. Empty when the text holds no single number. Signs and currency marks are ignored.
 */
export function amountReadings(printed: string): Decimal[] {
  const digits = /^[^\d]*(\d[\d.,'’\s]*)[^\d]*$/u.exec(printed)?.[1];
  if (digits === undefined) return [];
  const number = digits.replace(/['’\s]/gu, '').replace(/[.,]+$/, '');
  const separators = number.match(/[.,]/g) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return [new Decimal(number)];

  const asDecimal = (): Decimal => {
    const at = number.lastIndexOf(last);
    return new Decimal(`${onlyDigits(number.slice(0, at))}.${onlyDigits(number.slice(at + 1))}`);
  };
  const asGroups = (): Decimal => new Decimal(onlyDigits(number));
  if (new Set(separators).size === 2) return [asDecimal()];
  if (separators.length > 1) return [asGroups()];
  const behind = number.length - number.lastIndexOf(last) - 1;
  return behind === 3 ? [asGroups(), asDecimal()] : [asDecimal()];
}

function onlyDigits(text: string): string {
  return text.replace(/\D/g, '') || '0';
}
