import { DecimalMark, parseNumber } from './parse-amount';

describe('parseNumber', () => {
  it.each([
    ['1,234.56', '1234.56'],
    ['1.234,56', '1234.56'],
    ['1 234,56', '1234.56'],
    ['1\u00a0234,56', '1234.56'],
    ["1'234.56", '1234.56'],
    ['1,08,000.00', '108000'],
    ['1,234,567', '1234567'],
    ['12,5', '12.5'],
    ['0.194', '0.194'],
    ['1.234.56', '1234.56'],
    ['(12.50)', '-12.5'],
    ['12.50-', '-12.5'],
    ['-0,99', '-0.99'],
    ['100,-', '100'],
    ['42', '42'],
  ])('reads %s as %s', (printed, value) => {
    expect(parseNumber(printed, null)?.value.toString()).toBe(value);
  });

  it.each(['', 'abc', '1.2.3', '12:30', '12,34,5', '1.23.456', '+49 (0) 30'])('refuses %s', (printed) => {
    expect(parseNumber(printed, null)).toBeNull();
  });

  it.each<[DecimalMark | null, string, string | null]>([
    [null, '1234', '1.234'],
    [',', '1234', null],
    ['.', '1.234', '1234'],
  ])('with the decimal mark %s, 1.234 is %s or else %s', (mark, value, alternative) => {
    const parsed = parseNumber('1.234', mark);
    expect(parsed?.value.toString()).toBe(value);
    expect(parsed?.alternative?.toString() ?? null).toBe(alternative);
  });

  it('refuses a hostile run of digits without delay', () => {
    expect(parseNumber(`${'1 '.repeat(20_000)}x`, null)).toBeNull();
  });
});
