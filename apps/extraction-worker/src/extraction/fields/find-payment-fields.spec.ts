import { readingOf } from '../../../test/testing/page-builder';
import { viewDocument } from '../candidates/document-view';
import { findPaymentFields } from './find-payment-fields';

const fieldsOf = (...lines: string[]) => findPaymentFields(viewDocument(readingOf(lines)));

describe('findPaymentFields', () => {
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
});
