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

  it('ends a label at a comma', () => {
    expect(conceptsIn('Tax total 5.00')).toEqual(['tax']);
    expect(conceptsIn('Tax, total 5.00')).toEqual(['tax', 'total']);
  });

  it('takes no letters out of a word for a label', () => {
    expect(conceptsIn('Ann Jones t/a Blue Door')).toEqual([]);
    expect(conceptsIn('C.O.D.')).not.toContain('careOf');
    expect(conceptsIn('c/o Ann Jones')).toEqual(['careOf']);
  });

  it('hears "dated" where it is set apart, not in prose', () => {
    expect(conceptsIn('Dated 3 May 2025')).toEqual(['invoiceDate']);
    expect(conceptsIn('as agreed with you in the letter dated 3 May and its annex')).toEqual([]);
  });

  it('gives a date to the paper that is named before it', () => {
    expect(conceptsIn('Packing slip date 9 October')).toEqual(['otherNumber', 'otherDate']);
    expect(conceptsIn('Delivery note / Date')).toEqual(['otherDate']);
    expect(conceptsIn('Lieferschein 2204 vom 9. Oktober', 'de')).toEqual(['otherNumber', 'otherDate']);
    expect(conceptsIn('PO no. date 9 October')).toEqual(['poNumber', 'orderDate']);
    expect(conceptsIn('Invoice no. date 9 October')).toEqual(['invoiceNumber', 'invoiceDate']);
    expect(conceptsIn('Packing slip 2204, date 9 October')).toEqual(['otherNumber', 'date']);
  });

  it('takes the charges behind "Total" as part of it', () => {
    expect(conceptsIn('Total fees and disbursements 500.00')).toEqual(['total']);
    expect(conceptsIn('Fees 500.00')).toEqual(['charge']);
  });

  it('hears "due" before a date, in digits or with a month', () => {
    expect(conceptsIn('Due 3 May 2025')).toEqual(['dueDate']);
    expect(conceptsIn('Due May 3, 2025')).toEqual(['dueDate']);
    expect(conceptsIn('Due diligence')).toEqual([]);
    expect(conceptsIn('We work with all due care for you and yours')).toEqual([]);
  });
});
