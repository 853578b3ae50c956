import { Decimal } from 'decimal.js';
import { PrintedNumber, restoreDecimalMark } from './restore-decimal-mark';

const printed = (text: string): PrintedNumber => ({
  value: new Decimal(text),
  decimals: text.split('.')[1]?.length ?? 0,
});
const restored = (quantity: string, price: string | null, total: string, unread: string[] = []) => {
  const factors = restoreDecimalMark(
    printed(quantity),
    price === null ? null : printed(price),
    new Decimal(total),
    unread,
  );
  return factors && [factors.quantity.toString(), factors.unitPrice.toString()];
};

describe('restoreDecimalMark', () => {
  it.each([
    ['a quantity', '65', '58.00', '377.00', ['6.5', '58']],
    ['a price', '12', '485', '58.20', ['12', '4.85']],
    ['a price in tens of cents', '4', '15', '6.00', ['4', '1.5']],
    ['a quantity with two decimals', '125', '8.00', '10.00', ['1.25', '8']],
  ])('gives %s its mark back', (_, quantity, price, total, factors) => {
    expect(restored(quantity, price, total)).toEqual(factors);
  });

  it('recognises a price by its digits where the mark was misread', () => {
    expect(restored('50', null, '56.00', ['112'])).toEqual(['50', '1.12']);
  });

  it.each([
    ['what closes already', '10', '95.00', '950.00', []],
    ['other digits', '50', null, '56.00', ['512']],
    ['a price that would have more than two decimals', '3', null, '10.00', ['333']],
    ['a difference that no mark explains', '65', '58.00', '380.00', []],
    ['a number that has its mark', '6.5', '5.80', '377.00', []],
    ['a line of nothing', '65', '58.00', '0', []],
  ])('leaves %s alone', (_, quantity, price, total, unread) => {
    expect(restored(quantity, price, total, unread)).toBeNull();
  });
});
