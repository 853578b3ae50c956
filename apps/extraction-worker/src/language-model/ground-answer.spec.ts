import { readingOf, SAMPLE_PAGE } from '../../test/sample-reading';
import { SAMPLE_ANSWER } from '../../test/sample-answer';
import { Answer, WHOLE_INVOICE } from './answer-schema';
import { groundAnswer } from './ground-answer';

const { pages } = readingOf(SAMPLE_PAGE);
const [lamps] = SAMPLE_ANSWER.lineItems;
const lineOf = (changes: Partial<Answer['lineItems'][number]>) =>
  groundAnswer(
    { language: null, fields: {}, lineItems: lamps ? [{ ...lamps, ...changes }] : [] },
    WHOLE_INVOICE,
    pages,
  ).lineItems[0];

describe('groundAnswer', () => {
  it('finds a line and its numbers on the page', () => {
    expect(lineOf({})).toMatchObject({
      ...{ quantity: '10', unitPrice: '95.00', taxRate: '20', total: '950.00' },
      ...{ page: 1, confidence: 0.85 },
    });
  });

  it('leaves out a number in a line that stands nowhere, and believes the line little', () => {
    expect(lineOf({ total: '990.00' })).toMatchObject({ total: null, unitPrice: '95.00', confidence: 0.2 });
  });

  it('keeps a line whose description is written otherwise, with little confidence, for its total', () => {
    expect(lineOf({ description: 'Maintenance of lighthouses' })).toMatchObject({
      ...{ total: '950.00', page: 1, confidence: 0.2 },
    });
  });

  it('drops a line of which nothing is found', () => {
    expect(lineOf({ description: 'Gold bars', total: '990.00' })).toBeUndefined();
  });

  it('takes nothing that was not asked for', () => {
    const wanted = { fields: ['total' as const], lineItems: false };
    const { fields, lineItems } = groundAnswer(SAMPLE_ANSWER, wanted, pages);
    expect([Object.keys(fields), lineItems]).toEqual([['total'], []]);
  });
});
