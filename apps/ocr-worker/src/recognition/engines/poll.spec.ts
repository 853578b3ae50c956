import { poll } from './poll';

/** Asks until it has asked so often; gives when each question was put, milliseconds. */
async function questions(count: number, askedFor: number, pace: { firstMs: number; maxMs: number }) {
  const at: number[] = [];
  const ask = () => {
    at.push(performance.now());
    return Promise.resolve(at.length === count ? { answer: at } : { waitMs: askedFor });
  };
  return poll(ask, new AbortController().signal, pace);
}

function pauses(at: readonly number[]): number[] {
  return at.slice(1).map((time, index) => time - (at[index] ?? NaN));
}

/** Timers may be early by a millisecond. */
const EARLY = 1;

describe('poll', () => {
  it('pauses longer and longer, up to a limit, and at least half of the time that is due', async () => {
    const least = [4, 8, 16, 16].map((due) => due / 2 - EARLY);
    const waited = pauses(await questions(5, 0, { firstMs: 4, maxMs: 16 }));
    expect(waited).toHaveLength(4);
    expect(waited.every((pause, index) => pause >= (least[index] ?? NaN))).toBe(true);
  });

  it('waits as long as it is asked to', async () => {
    const [waited = 0] = pauses(await questions(2, 30, { firstMs: 1, maxMs: 1 }));
    expect(waited).toBeGreaterThanOrEqual(30 - EARLY);
  });

  it('ends with the signal', async () => {
    const ask = () => Promise.resolve({ waitMs: 60_000 });
    const polling = poll(ask, AbortSignal.timeout(5), { firstMs: 1, maxMs: 1 });
    await expect(polling).rejects.toMatchObject({ name: 'AbortError' });
  });
});
