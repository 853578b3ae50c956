import { z } from 'zod';
import { parseRateLimit } from './rate-limit';

const parse = (text: string) => z.string().transform(parseRateLimit).safeParse(text);

describe('parseRateLimit', () => {
  it.each([
    ['100/minute', { limit: 100, unit: 'minute', windowMs: 60_000 }],
    ['1/second', { limit: 1, unit: 'second', windowMs: 1_000 }],
    ['5000/hour', { limit: 5_000, unit: 'hour', windowMs: 3_600_000 }],
    ['9/day', { limit: 9, unit: 'day', windowMs: 86_400_000 }],
  ])('reads %s', (text, expected) => {
    expect(parse(text).data).toEqual(expected);
  });

  it.each(['', '100', '0/minute', '-1/minute', '1.5/minute', '10/week', '10/minutes', ' 10/minute'])(
    'refuses %p and says what it should be like',
    (text) => {
      expect(parse(text).error?.issues[0]?.message).toContain('100/minute');
    },
  );
});
