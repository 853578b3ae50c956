import { APIError } from 'openai';
import { retryAfterMs } from './model-errors';

const NOW = Date.parse('2024-01-15T10:00:00Z');
const wait = (headers: Record<string, string>): number | null =>
  retryAfterMs(APIError.generate(429, {}, undefined, new Headers(headers)), NOW);

describe('retryAfterMs', () => {
  it.each([
    [{ 'retry-after-ms': '250', 'retry-after': '9' }, 250],
    [{ 'retry-after': '9' }, 9000],
    [{ 'retry-after': 'Mon, 15 Jan 2024 10:00:30 GMT' }, 30_000],
    [{ 'retry-after': 'Mon, 15 Jan 2024 09:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, null],
    [{}, null],
  ])('%j → %s', (headers, expected) => {
    expect(wait(headers)).toBe(expected);
  });

  it('is null for errors without a response', () => {
    expect(retryAfterMs(new Error('reset'))).toBeNull();
  });
});
