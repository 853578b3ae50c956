import { readingOf } from '../../../test/testing/page-builder';
import { buildLayout } from '../layout/build-layout';
import { sentencesOf } from './sentences';

function sentencesIn(text: string, from = 0): string[] {
  const tokens = buildLayout(readingOf([text]), null).segments[0]?.tokens ?? [];
  return sentencesOf(tokens, from).map(([start, end]) =>
    tokens
      .slice(start, end)
      .map((token) => token.text)
      .join(' '),
  );
}

describe('sentencesOf', () => {
  it('ends a sentence at a full stop before a capital or a number', () => {
    expect(sentencesIn('Payable within 30 days. Thank you! 2 % for cash.')).toEqual([
      'Payable within 30 days.',
      'Thank you!',
      '2 % for cash.',
    ]);
  });

  it('ends one at a year, a percentage and a bracket', () => {
    expect(sentencesIn('Due in May 2025. Late payers owe 5%. They do (always). So be it.')).toEqual([
      'Due in May 2025.',
      'Late payers owe 5%.',
      'They do (always).',
      'So be it.',
    ]);
  });

  it('ends none at an abbreviation, a German day or before a small letter', () => {
    for (const text of ['Rechnung Nr. 4711 vom 3. März', 'bezahlt z. B. Bar', 'within thirty days. net'])
      expect(sentencesIn(text)).toEqual([text]);
  });

  it('parts what a line only lists, without the marks', () => {
    expect(sentencesIn('30 days net | Bank transfer · IBAN')).toEqual([
      '30 days net',
      'Bank transfer',
      'IBAN',
    ]);
  });

  it('begins where it is told to', () => {
    expect(sentencesIn('Terms: 30 days net', 1)).toEqual(['30 days net']);
    expect(sentencesIn('Terms:', 1)).toEqual([]);
  });
});
