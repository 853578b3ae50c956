import { readingOf } from '../../../test/testing/page-builder';
import { viewDocument } from '../candidates/document-view';
import { findBankFields } from './find-bank-fields';
import { findPaymentTerms } from './find-payment-terms';

const fieldsOf = (...lines: string[]) => {
  const view = viewDocument(readingOf(lines));
  return { ...findBankFields(view), ...findPaymentTerms(view) };
};

describe('findPaymentTerms', () => {
  it('takes an IBAN in groups only when its check digits are right', () => {
    expect(fieldsOf('IBAN GB82 WEST 1234 5698 7654 32').iban?.value).toBe('GB82WEST12345698765432');
    expect(fieldsOf('IBAN GB82 WEST 1234 5698 7654 33').iban).toBeUndefined();
  });

  it('takes a BIC only at its label', () => {
    expect(fieldsOf('BIC: COBADEFFXXX').bic?.value).toBe('COBADEFFXXX');
    expect(fieldsOf('DEADLINE SEPTEMBER').bic).toBeUndefined();
  });

  it.each([
    ['Terms: Net 14', 'Net 14'],
    ['Conditions de paiement : 30 jours fin de mois', '30 jours fin de mois'],
    ['Zahlbar innerhalb 14 Tagen ohne Abzug', 'Zahlbar innerhalb 14 Tagen ohne Abzug'],
  ])('reads the terms of "%s"', (line, terms) => {
    expect(fieldsOf(line).paymentTerms?.value).toBe(terms);
  });

  it('follows a sentence into the next line, and only where it goes on there', () => {
    const terms = (...lines: string[]): string | undefined => fieldsOf(...lines).paymentTerms?.value;
    expect(terms('Zahlbar innerhalb 45 Tagen, 3% Skonto', 'innerhalb 8 Tagen')).toBe(
      'Zahlbar innerhalb 45 Tagen, 3% Skonto innerhalb 8 Tagen',
    );
    expect(terms('Zahlbar innerhalb 30 Tagen netto.', 'vielen Dank')).toBe(
      'Zahlbar innerhalb 30 Tagen netto.',
    );
    expect(terms('Zahlbar innerhalb 30 Tagen netto', 'Bankverbindung')).toBe(
      'Zahlbar innerhalb 30 Tagen netto',
    );
  });

  it('prefers the sentence that asks for payment to the one about what follows without it', () => {
    const late = 'Verzug tritt nach 30 Tagen ohne Zahlung ein, sofort wird gemahnt';
    expect(fieldsOf(late, 'Betrag zahlbar ohne Abzug sofort').paymentTerms?.value).toBe(
      'Betrag zahlbar ohne Abzug sofort',
    );
  });

  it('takes no deadline for complaints', () => {
    expect(fieldsOf('Returns are taken back up to 12 days from opening').paymentTerms).toBeUndefined();
  });
});
