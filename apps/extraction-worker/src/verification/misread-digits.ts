import { ExtractedField } from '@cira/contracts';
import Decimal from 'decimal.js';
import { printAmount } from './amounts';

/** Digits that OCR takes for one another, both ways. */
const ALIKE = ['06', '08', '09', '14', '17', '27', '35', '38', '49', '56', '58', '68', '89'];
const LIKE: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Array.from({ length: 10 }, (_, digit) => String(digit)).map((digit) => [
    digit,
    ALIKE.filter((pair) => pair.includes(digit)).map((pair) => pair.replace(digit, '')),
  ]),
);

/** Another value that the printed words may mean, and why. */
export interface Misreading {
  readonly value: string;
  readonly reason: string;
}

/**
 * What an amount may be if one thing about it was misread: one digit for another that looks like it, a decimal mark
 * that was lost, a point taken for a comma. Digits only where the words come from OCR; what the reader itself offers
 * as an alternative always. Empty for values that no words support.
 */
export function misreadingsOf(field: ExtractedField): Misreading[] {
  const offered = field.alternatives
    .filter(({ value }) => /^-?\d+(\.\d+)?$/.test(value))
    .map(({ value, reason }) => ({ value: printAmount(new Decimal(value)), reason }));
  if (field.raw === null || field.method !== 'ocr') return offered;
  return [...offered, ...lostMarks(field.value, field.raw), ...digitsAlike(field.value)];
}

function digitsAlike(value: string): Misreading[] {
  return [...value].flatMap((digit, at) =>
    (LIKE[digit] ?? [])
      .map((other) => ({
        value: value.slice(0, at) + other + value.slice(at + 1),
        reason: `OCR takes ${other} for ${digit}`,
      }))
      // A number starts with 0 only before a decimal mark.
      .filter((each) => !/^-?0\d/.test(each.value)),
  );
}

function lostMarks(value: string, raw: string): Misreading[] {
  const amount = new Decimal(value);
  if (!/[.,]/.test(raw) && amount.isInteger() && amount.abs().greaterThanOrEqualTo(100))
    return [{ value: printAmount(amount.div(100)), reason: 'OCR loses decimal marks' }];
  // "1.045" is a thousand in one country and one in another.
  if (/^\D*\d{1,3}[.,]\d{3}\D*$/.test(raw))
    return [amount.times(1000), amount.div(1000)]
      .filter((each) => each.decimalPlaces() <= 3)
      .map((each) => ({
        value: printAmount(each),
        reason: 'a point may be a decimal mark or part thousands',
      }));
  return [];
}
