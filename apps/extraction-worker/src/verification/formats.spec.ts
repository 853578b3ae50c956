import { fieldsOf } from '../../test/sample-draft';
import { checkFormats } from './formats';
import { checkTaxId } from './tax-id-checks';

const NOWHERE = new Map<string, number>();

describe('checkTaxId', () => {
  it.each([
    ['DE136695976', 'DE136695967', 'German USt-IdNr.'],
    ['ATU13585627', 'ATU13585637', 'Austrian UID'],
    ['FR 40 303 265 045', 'FR 40 303 265 046', 'French TVA number'],
    ['NL004495445B01', 'NL004495454B01', 'Dutch btw number'],
    ['BE 0428.759.497', 'BE 0428.759.479', 'Belgian VAT number'],
    ['IT 00743110157', 'IT 00743110175', 'Italian partita IVA'],
    ['ESB58378431', 'ESB58378413', 'Spanish NIF'],
    ['PT501964843', 'PT501964834', 'Portuguese NIF'],
    ['GB 980 7806 84', 'GB 980 7806 48', 'British VAT number'],
    ['CHE-107.787.577 MWST', 'CHE-107.787.757 MWST', 'Swiss UID'],
    ['EL094259216', 'EL094259261', 'Greek VAT number'],
    ['27AAPFU0939F1ZV', '27AAPFU0993F1ZV', 'Indian GSTIN'],
  ])('tells %s from %s', (right, wrong, name) => {
    expect(checkTaxId(right, NOWHERE)).toEqual({ kind: 'right', name });
    expect(checkTaxId(wrong, NOWHERE)).toEqual({ kind: 'wrong', name });
  });

  it.each([
    ['51 824 753 556', 'AU', 'Australian ABN'],
    ['00743110157', 'IT', 'Italian partita IVA'],
    ['11.222.333/0001-81', 'BR', 'Brazilian CNPJ'],
    ['732 829 320 00074', 'FR', 'French SIRET'],
    ['B58378431', 'ES', 'Spanish NIF'],
    ['501 964 843', 'PT', 'Portuguese NIF'],
  ])('holds %s against the rule of %s only where the document is from there', (id, country, name) => {
    expect(checkTaxId(id, new Map([[country, 2]]))).toEqual({ kind: 'right', name });
    expect(checkTaxId(id, NOWHERE)).toEqual({ kind: 'unknown' });
  });

  it('does not call a number wrong that may be of another kind', () => {
    expect(checkTaxId('12-3456789', new Map([['US', 3]]))).toEqual({ kind: 'unknown' });
    expect(checkTaxId('00743110158', new Map([['IT', 3]]))).toEqual({ kind: 'unknown' });
  });
});

describe('checkFormats', () => {
  it('proves a tax id that was read at a place of its own by its check digits', () => {
    const sure = checkFormats(fieldsOf({ vendorTaxId: 'DE136695976' }));
    expect(sure.proofs.get('vendorTaxId')).toBe('the check digits of the German USt-IdNr. are right');
    expect(checkFormats(fieldsOf({ vendorTaxId: 'DE136695976' }, { confidence: 0.5 })).proofs.size).toBe(0);
  });

  it('lets wrong check digits contradict OCR, and report what a text layer says', () => {
    const wrong = { vendorTaxId: 'DE136695977' };
    const printed = checkFormats(fieldsOf(wrong));
    expect(printed.findings.map(({ code }) => code)).toEqual(['TAX_ID_INVALID']);
    expect(printed.faults.size).toBe(0);
    expect(checkFormats(fieldsOf(wrong, { method: 'ocr' })).faults.get('vendorTaxId')).toEqual({
      kind: 'check_digits',
      statement: 'The check digits of the German USt-IdNr. DE136695977 are wrong',
    });
  });

  it.each([
    ['too short for its country', 'DE0212030000000020205'],
    ['of a country without IBANs', 'US02120300000000202051'],
    ['with an exchanged digit', 'DE02120300000000202015'],
  ])('denies an IBAN %s', (_, iban) => {
    expect(checkFormats(fieldsOf({ iban })).faults.get('iban')?.kind).toBe('check_digits');
  });

  it('reports a bank in another country than the account', () => {
    const codes = (bic: string): string[] =>
      checkFormats(fieldsOf({ iban: 'DE02120300000000202051', bic })).findings.map(({ code }) => code);
    expect(codes('BYLADEM1001')).toEqual([]);
    expect(codes('BNPAFRPP')).toEqual(['IBAN_BIC_COUNTRY_MISMATCH']);
  });
});
