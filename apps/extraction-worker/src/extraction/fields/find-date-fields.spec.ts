import { InvoiceFieldMap } from '@cira/contracts';
import { PrintedLine, readingOf } from '../../../test/testing/page-builder';
import { viewDocument } from '../candidates/document-view';
import { findDateFields } from './find-date-fields';

const datesIn = (...lines: PrintedLine[]): InvoiceFieldMap => findDateFields(viewDocument(readingOf(lines)));
const invoiceDateIn = (...lines: PrintedLine[]): string | undefined => datesIn(...lines).invoiceDate?.value;
const dueDateIn = (...lines: PrintedLine[]): string | undefined => datesIn(...lines).dueDate?.value;

describe('the date of an invoice', () => {
  const job = 'Roof repaired 3 March 2025';

  it.each(['Leeds, 12 May 2025', 'Paris, le 12 mai 2025', 'Bad Tölz, den 12. Mai 2025'])(
    'is the one behind a place: "%s"',
    (line) => {
      expect(invoiceDateIn(job, line)).toBe('2025-05-12');
    },
  );

  it('is not behind a place where the line goes on', () => {
    expect(invoiceDateIn(job, 'Leeds, 12 May 2025 we met')).toBe('2025-03-03');
  });

  const head: PrintedLine = [
    [40, 'Date'],
    [200, 'Description'],
    [450, 'Amount'],
  ];

  it('is no cell of a table of goods', () => {
    const item: PrintedLine = [
      [40, '3 March 2025'],
      [200, 'Roof repaired'],
      [450, '50.00'],
    ];
    expect(invoiceDateIn('Leeds, 12 May 2025', head, item)).toBe('2025-05-12');
  });

  it('is the cell under its head where no sum stands beside', () => {
    const cells: PrintedLine = [
      [40, '3 March 2025'],
      [200, 'Roof repaired'],
    ];
    expect(invoiceDateIn('Leeds, 12 May 2025', head, cells)).toBe('2025-03-03');
  });

  it('does not lie behind the due date', () => {
    expect(datesIn('Date: 12 May 2025', 'Due date: 11 June 2025')).toMatchObject({
      invoiceDate: { value: '2025-05-12' },
      dueDate: { value: '2025-06-11' },
    });
  });
});

describe('the due date', () => {
  it.each([
    'I should be grateful to receive the balance by 23 September 2025.',
    'Bitte überweisen Sie den Betrag bis zum 23. September 2025.',
    'Merci de régler la somme avant le 23 septembre 2025.',
    'Si prega di pagare entro il 23 settembre 2025.',
    'Wij verzoeken u te betalen uiterlijk op 23 september 2025.',
  ])('is in the sentence that asks for money by it: "%s"', (sentence) => {
    expect(dueDateIn(sentence)).toBe('2025-09-23');
  });

  it('is where the sentence goes on in the next line', () => {
    expect(dueDateIn('Please let us have your payment by', '23 September 2025, thank you')).toBe(
      '2025-09-23',
    );
  });

  it.each([
    'The workshop is closed until 23 September 2025.',
    'Your payment has come. We are on holiday until 23 September 2025.',
    'Zahlungen im Zeitraum vom 1. bis 23. September 2025',
  ])('is not in a sentence that asks for none: "%s"', (sentence) => {
    expect(dueDateIn(sentence)).toBeUndefined();
  });

  it('is not the day until which a discount is given', () => {
    const lines = ['Zahlbar bis 26.02.2025 mit 2 % Skonto', 'Zahlbar bis 18.03.2025 ohne Abzug'];
    expect(dueDateIn(...lines)).toBe('2025-03-18');
    expect(dueDateIn('Zahlbar bis 26.02.2025', 'Zahlbar bis 18.03.2025 ohne Abzug')).toBe('2025-02-26');
  });
});
