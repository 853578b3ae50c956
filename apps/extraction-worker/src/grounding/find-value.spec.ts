import { FieldType, Page } from '@cira/contracts';
import { readingOf } from '../../test/sample-reading';
import { findValue } from './find-value';

const pagesOf = (text: string): Page[] => readingOf(text).pages;
const rawOf = (value: string, type: FieldType, text: string): string | null =>
  findValue(value, type, pagesOf(text))?.raw ?? null;

describe('findValue', () => {
  it.each([
    ['1045', 'Total 1.045,00 €', '1.045,00'],
    ['1045.00', 'Total $1,045.00', '$1,045.00'],
    ['1234.5', 'Summe 1 234,50 EUR', '1 234,50'],
    ['1234.5', "CHF 1'234.50", "1'234.50"],
    ['123456.78', 'Rs. 1,23,456.78', '1,23,456.78'],
    ['-50', 'Discount (50.00)', '(50.00)'],
    ['1234', 'Betrag 1.234', '1.234'],
    ['1.234', 'Price 1.234', '1.234'],
  ])('amount %s in "%s"', (value, text, raw) => {
    expect(rawOf(value, 'amount', text)).toBe(raw);
  });

  it.each([
    ['145', 'Total 1,045.00'],
    ['1045', 'Total 1,045.50'],
    ['1095', 'Qty 10 95.00'],
    ['2024', 'Ref A2024B1'],
  ])('no amount %s in "%s"', (value, text) => {
    expect(rawOf(value, 'amount', text)).toBeNull();
  });

  it.each([
    ['2024-01-15', 'Date: 15.01.2024', '15.01.2024'],
    ['2024-01-15', 'Date 01/15/24', '01/15/24'],
    ['2024-01-15', 'Dated January 15th, 2024', 'January 15th, 2024'],
    ['2024-03-05', 'den 5. März 2024', '5. März 2024'],
    ['2024-08-01', 'le 1 août 2024', '1 août 2024'],
    ['2024-02-29', 'fecha 29 de febrero de 2024', '29 de febrero de 2024'],
    ['2024-10-03', 'Data: 3 ottobre 2024', '3 ottobre 2024'],
    ['2024-01-15', 'issued 20240115', '20240115'],
    ['2024-01-15', '2024-01-15', '2024-01-15'],
  ])('date %s in "%s"', (value, text, raw) => {
    expect(rawOf(value, 'date', text)).toBe(raw);
  });

  it.each([
    ['2024-01-15', '15.02.2024'],
    ['2024-01-15', '15 June 2024'],
    ['2024-01-15', '15.01.2023'],
    ['2024-05-12', '12 March 2024'],
  ])('no date %s in "%s"', (value, text) => {
    expect(rawOf(value, 'date', text)).toBeNull();
  });

  it('finds identifiers in groups, behind a label, with other separators', () => {
    expect(rawOf('DE02120300000000202051', 'identifier', 'IBAN DE02 1203 0000 0000 2020 51 BIC X')).toBe(
      'DE02 1203 0000 0000 2020 51',
    );
    expect(rawOf('INV-12345', 'identifier', 'No.:INV-12345 x')).toBe('No.:INV-12345');
    expect(rawOf('DE123456788', 'identifier', 'USt-IdNr. DE 123 456 788')).toBe('DE 123 456 788');
    expect(rawOf('12345', 'identifier', 'Ref 912345')).toBeNull();
  });

  it('finds currencies by code and by mark', () => {
    expect(rawOf('EUR', 'currency', 'Total 12,00€')).toBe('12,00€');
    expect(rawOf('CAD', 'currency', 'Total $12.00')).toBe('$12.00');
    expect(rawOf('USD', 'currency', 'Total 12.00 USD')).toBe('USD');
    expect(rawOf('GBP', 'currency', 'Total 12.00 EUR')).toBeNull();
  });

  it('finds an address line by line between other columns, and gives the box around it', () => {
    const sighting = findValue(
      '12 Quay Street, CT16 1AA Dover',
      'text',
      pagesOf('Harbour Lights      Invoice 7\n12 Quay Street      Date 1\nCT16 1AA Dover      Page 1'),
    );
    expect(sighting?.raw).toBe('12 Quay Street CT16 1AA Dover');
    expect(sighting?.box).toEqual({ x0: 40, x1: 40 + 14 * 6, y0: 54, y1: 78 });
  });

  it('does not find a name of which only a part is there', () => {
    expect(rawOf('Harbour Lights Ltd', 'text', 'Harbour Master')).toBeNull();
    expect(rawOf('Ünal & Söhne', 'text', 'UNAL & SOHNE GmbH')).toBe('UNAL & SOHNE');
  });
});
