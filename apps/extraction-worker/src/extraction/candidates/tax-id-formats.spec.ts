import { TAX_ID_FORMATS } from './tax-id-formats';

const formatOf = (id: string) => TAX_ID_FORMATS.find((format) => format.pattern.test(id));

describe('TAX_ID_FORMATS', () => {
  it.each([
    ['DE', 'DE136695976', 'DE136695975'],
    ['FR', 'FR83404833048', 'FR82404833048'],
    ['BE', 'BE0403019261', 'BE0403019262'],
    ['IT', 'IT00743110157', 'IT00743110158'],
    ['PT', 'PT501964843', 'PT501964842'],
  ])('knows the check digits of %s', (country, right, wrong) => {
    expect(formatOf(right)?.country).toBe(country);
    expect(formatOf(right)?.isValid?.(right)).toBe(true);
    expect(formatOf(wrong)?.isValid?.(wrong)).toBe(false);
  });

  it('checks Australian and Brazilian numbers', () => {
    const abn = TAX_ID_FORMATS.find((format) => format.country === 'AU');
    expect([abn?.isValid?.('51824753556'), abn?.isValid?.('51824753557')]).toEqual([true, false]);
    const cnpj = TAX_ID_FORMATS.find((format) => format.country === 'BR');
    expect([cnpj?.isValid?.('11222333000181'), cnpj?.isValid?.('11222333000182')]).toEqual([true, false]);
  });
});
