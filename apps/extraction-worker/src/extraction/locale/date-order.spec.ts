import { guessDateOrder } from './date-order';
import { parseDate, ParsedDate } from './parse-date';

const dates = (...printed: string[]): ParsedDate[] => printed.flatMap((text) => parseDate(text) ?? []);

describe('guessDateOrder', () => {
  it('follows another date of the document, against the country', () => {
    const guess = guessDateOrder(dates('03/04/2025', '25/04/2025'), new Map([['US', 9]]), 'en');
    expect(guess).toMatchObject({ order: 'dmy', isProven: true });
  });

  it('puts the month first in America', () => {
    expect(guessDateOrder(dates('03/04/2025'), new Map([['US', 4]]), 'en')).toMatchObject({
      order: 'mdy',
      isProven: true,
    });
  });

  it('admits that it does not know', () => {
    expect(guessDateOrder(dates('03/04/2025'), new Map(), 'en')).toMatchObject({
      order: 'dmy',
      isProven: false,
    });
  });
});
