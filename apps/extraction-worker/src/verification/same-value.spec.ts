import { FieldType } from '@cira/contracts';
import { sameFieldValue } from './same-value';

describe('sameFieldValue', () => {
  it.each<[FieldType, string, string, boolean]>([
    ['amount', '10.0', '10', true],
    ['amount', '10.01', '10', false],
    ['amount', '10', 'ten', false],
    ['date', '2024-01-02', '2024-01-02', true],
    ['date', '2024-01-02', '2024-02-01', false],
    ['currency', 'eur', 'EUR', true],
    ['identifier', 'DE 123/456', 'de123456', true],
    ['identifier', 'INV-1', 'INV-11', false],
    ['text', 'Müller & Söhne GmbH', 'MULLER & SOHNE GMBH', true],
    ['text', '12 Quay Street, Dover CT16 1AA', '12 Quay Street Dover CT16 1AA, UK', true],
    ['text', 'Harbour Lights Ltd', 'Gull Catering Ltd', false],
  ])('%s: "%s" and "%s"', (type, a, b, same) => {
    expect(sameFieldValue(type, a, b)).toBe(same);
    expect(sameFieldValue(type, b, a)).toBe(same);
  });
});
