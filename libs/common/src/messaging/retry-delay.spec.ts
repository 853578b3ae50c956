import { DomainError } from '@cira/contracts';
import { retryDelay } from './retry-delay';

const DELAYS = [1_000, 5_000, 25_000];
const asking = (retryAfterSeconds: number) => new DomainError('URL_SERVER_BUSY', { retryAfterSeconds });

describe('retryDelay', () => {
  it('is the delay of each try, whatever the catalogue advises people', () => {
    const error = new DomainError('URL_SERVER_BUSY');
    expect([1, 2, 3, 4].map((attempt) => retryDelay(error, attempt, DELAYS))).toEqual([...DELAYS, null]);
  });

  it.each([
    [1, 1, 1_000],
    [1, 4, 5_000],
    [1, 20, 25_000],
    [1, 3_600, 25_000],
    [2, 1, 5_000],
    [3, 3_600, 25_000],
  ])('after try %i, where %i s are asked for, is %i ms', (attempt, seconds, delayMs) => {
    expect(retryDelay(asking(seconds), attempt, DELAYS)).toBe(delayMs);
  });

  it('adds no try', () => {
    expect(retryDelay(asking(1), 4, DELAYS)).toBeNull();
    expect(retryDelay(asking(1), 1, [])).toBeNull();
  });
});
