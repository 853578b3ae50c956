import { fieldsOf } from '../../test/sample-draft';
import { repairIban } from './repair-iban';

describe('repairIban', () => {
  const repaired = (iban: string, method: 'ocr' | 'text' = 'ocr'): unknown =>
    repairIban(fieldsOf({ iban }, { method })).fields.iban?.value;

  it('reads letters as the digits that they look like where the check digits then are right', () => {
    expect(repaired('DEO2 12O3 OOOO 0000 2020 S1')).toBe('DE02120300000000202051');
  });

  it.each([
    ['right as it is', 'GB33BUKB20201555555555', 'ocr'],
    ['wrong either way', 'DEO2 12O3 OOOO 0000 2020 S2', 'ocr'],
    ['from a text layer', 'DEO2 12O3 OOOO 0000 2020 S1', 'text'],
  ] as const)('leaves one that is %s', (_, iban, method) => {
    expect(repaired(iban, method)).toBe(iban);
  });
});
