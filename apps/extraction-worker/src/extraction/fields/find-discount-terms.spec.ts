import { readingOf } from '../../../test/testing/page-builder';
import { viewDocument } from '../candidates/document-view';
import { findDiscountTerms } from './find-discount-terms';

const termsOf = (...lines: string[]) =>
  findDiscountTerms(viewDocument(readingOf(lines))).discountTerms?.value;

describe('findDiscountTerms', () => {
  it.each([
    ['Terms: 2% 10 Net 30', '2% 10 Net 30'],
    ['Terms: 2/10 net 30', '2/10 net 30'],
    ['Net 30 days, 2.5% discount if paid within 10 days', '2.5% discount if paid within 10 days'],
    [
      'Zahlbar innerhalb 30 Tagen netto bis 04.07.2013, 3% Skonto innerhalb 10 Tagen bis 15.06.2013',
      '3% Skonto innerhalb 10 Tagen bis 15.06.2013',
    ],
    ['Escompte de 2 % pour paiement sous 8 jours', 'Escompte de 2 % pour paiement sous 8 jours'],
    ['Sconto 3% per pagamento entro 10 giorni.', 'Sconto 3% per pagamento entro 10 giorni'],
    ['2% korting bij betaling binnen 8 dagen', '2% korting bij betaling binnen 8 dagen'],
  ])('reads "%s"', (line, terms) => {
    expect(termsOf(line)).toBe(terms);
  });

  it.each([
    'Zahlbar innerhalb 14 Tagen ohne Skonto, 19% MwSt',
    'Escompte pour paiement anticipé : néant. Pénalités de retard : 3 % par mois sous 30 jours',
    'Member discount 10%',
    'VAT 20% is included',
    'Late payments bear interest of 1.5% after 30 days',
  ])('finds none in "%s"', (line) => {
    expect(termsOf(line)).toBeUndefined();
  });
});
