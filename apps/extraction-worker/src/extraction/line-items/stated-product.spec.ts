import { Decimal } from 'decimal.js';
import { productIn } from './stated-product';

const factors = (text: string, total: string): string[] | null => {
  const product = productIn(text, new Decimal(total));
  return product && [product.quantity.toString(), product.unitPrice.toString()];
};

describe('productIn', () => {
  it.each([
    ['2 x 1,99', '3.98', ['2', '1.99']],
    ['1@6.20', '6.20', ['1', '6.2']],
    ['0,684 kg x 2,99 EUR/kg', '2.05', ['0.684', '2.99']],
    ['14,2 km x € 3,05', '43.31', ['14.2', '3.05']],
  ])('reads %s', (text, total, expected) => {
    expect(factors(text, total)).toEqual(expected);
  });

  it.each([
    ['2 x 1,99', '4.00'],
    ['Screws 4 x 40', '160.00'],
    ['12.50', '12.50'],
  ])('finds none in %s for %s', (text, total) => {
    expect(factors(text, total)).toBeNull();
  });
});
