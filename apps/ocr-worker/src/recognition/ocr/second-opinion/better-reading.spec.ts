import { betterReading, Verdict } from './better-reading';

type Case = [first: string, confidence: number, second: string, confidence: number, verdict: Verdict];

describe('betterReading', () => {
  it.each<Case>([
    ['8528', 0.85, '8928', 0.95, 'second'],
    ['é.34', 0.57, '8.34', 0.9, 'second'],
    ['10000', 0.8, '100.00', 0.6, 'second'],
    ['z987', 0.78, '2987', 0.4, 'first'],
    ['ary', 0.39, 'QTY', 0.95, 'second'],
    ['payable', 0.52, 'payablc', 0.8, 'first'],
  ])('prefers the surer: %s (%d), %s (%d)', (first, ofFirst, second, ofSecond, verdict) => {
    expect(verdictOn(first, ofFirst, second, ofSecond)).toBe(verdict);
  });

  it.each<Case>([
    ['façade', 0.6, 'facode', 0.99, 'first'],
    ['40,00€', 0.4, '40,00', 0.9, 'both'],
    ['40,00€', 0.9, '40,00E', 0.95, 'both'],
    ['Straße', 0.4, 'Strabe', 0.9, 'both'],
    ['1[2].00', 0.4, '1[2].00', 0.9, 'both'],
    ['Gebühr', 0.4, 'Gebuhr', 0.9, 'both'],
    ['inv no', 0.4, 'invno', 0.9, 'both'],
  ])('leaves what the second cannot write to the first: %s (%d), %s (%d)', (first, a, second, b, verdict) => {
    expect(verdictOn(first, a, second, b)).toBe(verdict);
  });

  it('does not believe that a character is missing, unless it was a piece of a rule', () => {
    expect(verdictOn('1122.33', 0.6, '112.33', 0.99)).toBe('first');
    expect(verdictOn('incur', 0.6, 'ncur', 0.99)).toBe('first');
    expect(verdictOn('|1122.33]', 0.6, '1122.33', 0.99)).toBe('second');
    expect(verdictOn('GT\\51', 0.6, 'GT51', 0.99)).toBe('first');
  });

  it('keeps what only the first sees', () => {
    expect(verdictOn('total', 0.1, '', 0)).toBe('first');
  });
});

function verdictOn(first: string, ofFirst: number, second: string, ofSecond: number): Verdict {
  return betterReading({ text: first, confidence: ofFirst }, { text: second, confidence: ofSecond });
}
