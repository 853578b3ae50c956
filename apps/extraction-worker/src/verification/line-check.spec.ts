import { lineOf } from '../../test/sample-draft';
import { checkLine, writeLine } from './line-check';

describe('quantity × unit price − discount = total', () => {
  it.each([
    ['closes', lineOf('90.00', { quantity: '10', unitPrice: '10.00', discount: '10.00' })],
    ['closes', lineOf('-90.00', { quantity: '-10', unitPrice: '10.00', discount: '10.00' })],
    ['closes', lineOf('90.00', { quantity: '10', unitPrice: '10.00', description: 'Chairs, less 10 %' })],
    ['closes', lineOf('9.00', { quantity: '1', unitPrice: '10.00', discount: '1.00' })],
    ['trivial', lineOf('10.00', { quantity: '1', unitPrice: '10.00' })],
    ['unknown', lineOf('119.00', { quantity: '10', unitPrice: '10.00', taxRate: '19' })],
    ['unknown', lineOf('10.00', { quantity: '30', unitPrice: '0.33' })],
    ['off', lineOf('90.00', { quantity: '10', unitPrice: '10.00' })],
    ['off', lineOf('90.00', { quantity: '10', unitPrice: '10.00', description: 'Chairs with 20 % wool' })],
  ])('%s: %j', (check, line) => {
    expect(checkLine(line)).toBe(check);
  });

  it('is written with its discount', () => {
    const line = lineOf('80', { quantity: '10', unitPrice: '10', discount: '10' });
    expect(writeLine(line)).toBe('10 × 10.00 - 10.00 is not 80.00');
  });
});
