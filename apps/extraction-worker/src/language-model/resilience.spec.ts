import { APIError } from 'openai';
import { DEFAULT_RESILIENCE, resilienceOf } from './resilience';

/** When attempts were made, in ms from the first, with each wait skipped; the policy fails in the end. */
async function attemptsAt(status: number, headers: Record<string, string> = {}): Promise<number[]> {
  const start = Date.now();
  const times: number[] = [];
  const run = resilienceOf(DEFAULT_RESILIENCE).policy.execute(() => {
    times.push(Date.now() - start);
    throw APIError.generate(status, {}, undefined, new Headers(headers));
  });
  await Promise.all([expect(run).rejects.toBeInstanceOf(APIError), jest.advanceTimersByTimeAsync(300_000)]);
  return times;
}

describe('what a model that fails is granted', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: Date.parse('2024-01-15T10:00:00Z') });
  });
  afterEach(() => jest.useRealTimers());

  it('is three attempts, 4 and 8 seconds apart', async () => {
    expect(await attemptsAt(500)).toEqual([0, 4_000, 12_000]);
  });

  it.each([
    ['seconds', '30', [0, 30_000, 60_000]],
    ['a date', 'Mon, 15 Jan 2024 10:00:30 GMT', [0, 30_000, 38_000]],
    ['less than the own wait', '1', [0, 4_000, 12_000]],
  ])('waits for Retry-After as %s', async (_, header, times) => {
    expect(await attemptsAt(429, { 'retry-after': header })).toEqual(times);
  });

  it.each([
    ['seconds', '61'],
    ['a date', 'Mon, 15 Jan 2024 10:02:00 GMT'],
  ])('ends where Retry-After as %s is beyond the deadline', async (_, header) => {
    expect(await attemptsAt(429, { 'retry-after': header })).toEqual([0]);
  });

  it.each([400, 401, 403, 404, 422])('makes one attempt after status %i', async (status) => {
    expect(await attemptsAt(status)).toEqual([0]);
  });
});
