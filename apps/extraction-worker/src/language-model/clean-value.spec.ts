import { FieldType } from '@cira/contracts';
import { cleanValue } from './clean-value';

describe('cleanValue', () => {
  it.each<[FieldType, string, string]>([
    ['amount', '1045.00', '1045.00'],
    ['amount', '$1,045.00', '1045'],
    ['amount', '(12.50)', '-12.5'],
    ['date', '2024-01-15', '2024-01-15'],
    ['currency', 'eur', 'EUR'],
    ['text', ' Harbour\n Lights ', 'Harbour Lights'],
  ])('takes %s "%s" as %s', (type, written, value) => {
    expect(cleanValue(type, written)).toBe(value);
  });

  it.each<[FieldType, string | null]>([
    ['amount', 'twelve'],
    ['amount', '1,234'],
    ['date', '15/01/2024'],
    ['date', '2024-13-01'],
    ['currency', '€'],
    ['text', 'N/A'],
    ['identifier', 'null'],
    ['identifier', null],
  ])('drops %s "%s"', (type, written) => {
    expect(cleanValue(type, written)).toBeNull();
  });
});
