import { InvoiceFieldMap } from '@cira/contracts';
import { PrintedLine, readingOf } from '../../../test/testing/page-builder';
import { viewDocument } from '../candidates/document-view';
import { findBankFields } from './find-bank-fields';

const bankIn = (...lines: PrintedLine[]): InvoiceFieldMap => findBankFields(viewDocument(readingOf(lines)));

const IBAN = 'DE89 3704 0044 0532 0130 00';

describe('findBankFields', () => {
  it('reads the IBAN without its blanks, and says why', () => {
    expect(bankIn(`IBAN ${IBAN}`).iban).toMatchObject({
      value: 'DE89370400440532013000',
      evidence: ['check digits are right (mod 97)'],
    });
  });

  it('reads a BIC at its label, with or without an IBAN', () => {
    expect(bankIn('BIC: COBADEFFXXX').bic?.value).toBe('COBADEFFXXX');
    expect(
      bankIn([
        [40, 'SWIFT'],
        [200, 'COBADEFF'],
      ]).bic?.value,
    ).toBe('COBADEFF');
  });

  it('reads a BIC within a sentence that calls it by its name', () => {
    const { bic } = bankIn(
      'Please remit to Harbour Bank, a/c 072-118830-4, SWIFT THBKSGSG. Interest is charged.',
    );
    expect(bic).toMatchObject({ value: 'THBKSGSG', evidence: ['label "SWIFT"'] });
  });

  it('reads a BIC without label where it stands with an IBAN of its country', () => {
    const { bic } = bankIn('Commerzbank', IBAN, 'COBADEFFXXX');
    expect(bic).toMatchObject({ value: 'COBADEFFXXX', evidence: ['stands with an IBAN of its country'] });
    expect(bic?.confidence).toBeLessThan(bankIn('BIC: COBADEFFXXX').bic?.confidence ?? 0);
  });

  it.each([
    ['of another country', [IBAN, 'BNPAFRPPXXX']],
    ['far from any IBAN', [IBAN, 'Thank you', 'for your order', 'Yours', 'COBADEFFXXX']],
    ['without an IBAN', ['DEADLINE SEPTEMBER', 'COBADEFFXXX']],
  ])('takes no word for a BIC that stands without label, %s', (_where, lines) => {
    expect(bankIn(...lines).bic).toBeUndefined();
  });
});
