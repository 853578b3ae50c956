import { unsupportedFigures } from './unsupported-figures';

const FACTS = [
  'vendorName: Harbour Lights Ltd',
  'invoiceNumber: HL-2024-118',
  'total: 1200.00',
  'taxRate: 20',
  'dueDate: 2024-02-14',
  'invoiceDate: 2024-01-15',
  'Lamp service (10 × GBP 95.00, GBP 950.00)',
];

describe('unsupportedFigures', () => {
  it.each([
    'Harbour Lights Ltd asks for GBP 1,200.00 by 14 February 2024.',
    'The invoice HL-2024-118 comes to 1.200,00 and is due on February 14th, 2024.',
    'Ten lamp services at 95 each; VAT at 20%.',
    'One line is to be paid by 2024-02-14.',
    'Pay it. Everything adds up, and nobody objects.',
    "The Harbour Lights' invoice is right.",
  ])('finds nothing in "%s"', (text) => {
    expect(unsupportedFigures(text, FACTS)).toEqual([]);
  });

  it.each([
    ['an amount', 'It comes to GBP 1,210.00.', ['1,210.00']],
    ['a date made of known numbers', 'It is due on 14 January 2024.', ['14 January 2024']],
    ['a date in figures', 'It is due on 16/02/2024.', ['16/02/2024']],
    ['an identifier made of known parts', 'It is invoice HL-2024-119.', ['HL-2024-119']],
    ['a name', 'It comes from Gull Catering.', ['Gull', 'Catering']],
    ['a name at the start', 'Gull Catering asks for it.', ['Gull', 'Catering']],
    ['a count in words', 'Twelve lamps were serviced.', ['Twelve']],
    ['a comparison', 'That is twice the price.', ['twice']],
    ['a share', 'The discount is 5 %.', ['5']],
  ])('finds %s', (_, text, figures) => {
    expect(unsupportedFigures(text, FACTS)).toEqual(figures);
  });
});
