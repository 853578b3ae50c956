import { readingOf } from '../../../test/testing/page-builder';
import { viewDocument } from './document-view';
import { findIdentifiers, identifierText } from './find-identifiers';

const numbersIn = (line: string): string[] =>
  findIdentifiers(viewDocument(readingOf([line]))).map(({ raw }) => raw);

describe('findIdentifiers', () => {
  it('takes the capitals before a number with it, behind a label or at the start', () => {
    expect(numbersIn('Invoice no. AR 2025/0417-3')).toEqual(['AR 2025/0417-3']);
    expect(numbersIn('AR 2025/0417-3')).toEqual(['AR 2025/0417-3']);
  });

  it('leaves capitals alone in the middle of words, and those of a label', () => {
    expect(numbersIn('Our engineer AR 77120 came')).toEqual(['77120']);
    expect(numbersIn('PO 77120')).toEqual(['77120']);
  });

  it('takes groups of digits right behind a label for one number', () => {
    expect(numbersIn('Invoice no. 10 4418 7702 of 3 March 2025')).toEqual(['10 4418 7702']);
  });

  it('keeps numbers apart behind words that number nothing', () => {
    expect(numbersIn('Quantity 10 4418 7702 of 3 March 2025')).toEqual(['10', '4418', '7702']);
  });

  it('takes no date, sum of money, percentage, IBAN or address', () => {
    expect(numbersIn('12 May 2025 for 19.00 EUR')).toEqual([]);
    expect(numbersIn('VAT 19%')).toEqual([]);
    expect(numbersIn('IBAN DE89 3704 0044 0532 0130 00')).toEqual([]);
    expect(numbersIn('office7@acme.example')).toEqual([]);
    expect(numbersIn('Invoice – April 2020')).toEqual([]);
  });
});

describe('identifierText', () => {
  it('drops the marks that print puts around a number, and keeps its own', () => {
    expect(identifierText('#(A-17/3).')).toBe('A-17/3');
    expect(identifierText('77 120')).toBe('77 120');
  });
});
