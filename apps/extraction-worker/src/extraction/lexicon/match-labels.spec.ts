import { buildLayout } from '../layout/build-layout';
import { readingOf } from '../../../test/testing/page-builder';

function conceptsIn(text: string, language: string | null = null): string[] {
  const [segment] = buildLayout(readingOf([text]), language).segments;
  return segment?.labels.map((label) => label.concept) ?? [];
}

describe('matchLabels', () => {
  it.each([
    ['Invoice number: INV-7', ['invoiceNumber']],
    ['Invoice date 1 May 2024', ['invoiceDate']],
    ['Rechnungs-Nr.: 4711', ['invoiceNumber']],
    ['N° de facture F-12', ['invoiceNumber']],
    ['Fecha de vencimiento 3/4/2024', ['dueDate']],
    ['Totale da pagare 10,00', ['amountDue']],
    ['Te betalen vóór 3 mei', ['dueDate']],
    ['Valor total 10,00', ['totalStrong']],
    ['lnvoice no 12', ['invoiceNumber']],
  ])('the longest phrase wins in "%s"', (text, concepts) => {
    expect(conceptsIn(text)).toEqual(concepts);
  });

  it('takes a tax in brackets as part of the total', () => {
    expect(conceptsIn('Total (incl. VAT) 119.00')).toEqual(['totalStrong']);
    expect(conceptsIn('Rechnungssumme Netto (exkl. USt.) 100,00')).toEqual(['subtotal']);
  });

  it('joins a number sign to what it numbers', () => {
    expect(conceptsIn('Your PO #: 77')).toEqual(['poNumber']);
    expect(conceptsIn('Teilrechnung (875) Nr. 210 vom 30.05.2025')).toEqual(['invoiceNumber', 'date']);
  });

  it('does not take a company or a sentence for a label', () => {
    expect(conceptsIn('Lieferant GmbH')).toEqual([]);
    expect(conceptsIn('We thank you for paying the total of this order early')).not.toContain('total');
    expect(conceptsIn('Chemin de la Croix')).toEqual([]);
  });

  it('lets the language of the document decide between two meanings', () => {
    expect(conceptsIn('Nombre: Ana', 'es')).toEqual(['name']);
    expect(conceptsIn('Nombre: 3', 'fr')).toEqual(['quantity']);
  });
});
