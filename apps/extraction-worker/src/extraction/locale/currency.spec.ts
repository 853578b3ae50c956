import { currencyMarkIn, guessCurrency } from './currency';

const none = new Map<string, number>();

describe('currencyMarkIn', () => {
  it.each([
    ['$1,200.00', '$'],
    ['12,50€', '€'],
    ['EUR', 'EUR'],
    ['CHF12.00', 'CHF'],
    ['RM80.90', 'RM'],
    ['US$5', 'US$'],
    ['12.00', null],
    ['VAT', null],
    ['Rsum', null],
  ])('finds in %s: %s', (word, mark) => {
    expect(currencyMarkIn(word)).toBe(mark);
  });
});

describe('guessCurrency', () => {
  it('lets the addresses decide what a dollar sign means', () => {
    const guess = guessCurrency(new Map([['$', 5]]), new Map([['CA', 3]]));
    expect(guess).toMatchObject({ code: 'CAD', confidence: 0.9, alternatives: [] });
  });

  it('reports the other dollars where nothing decides', () => {
    const guess = guessCurrency(new Map([['$', 5]]), none);
    expect(guess?.code).toBe('USD');
    expect(guess?.confidence).toBeLessThan(0.7);
    expect(guess?.alternatives).toContain('CAD');
  });

  it('gives none without signs and without strong country evidence', () => {
    expect(guessCurrency(none, none)).toBeNull();
    expect(guessCurrency(none, new Map([['DE', 1]]))).toBeNull();
  });

  it('takes the currency of the country where the evidence is strong, with less confidence', () => {
    expect(guessCurrency(none, new Map([['IN', 5]]))).toMatchObject({ code: 'INR', confidence: 0.65 });
  });

  it('does not believe one lone sign against every address', () => {
    const guess = guessCurrency(new Map([['£', 1]]), new Map([['MY', 4]]));
    expect(guess).toMatchObject({ code: 'MYR', alternatives: ['GBP'] });
  });
});
