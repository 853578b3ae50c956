import { rateCardAt } from './rate-card-at';
import { BUILT_IN_RATE_CARDS } from './rate-cards';

describe('rateCardAt', () => {
  const cards = ['2026-01-01', '2025-07-01', '2026-07-01'].map((effectiveFrom) => ({
    ...BUILT_IN_RATE_CARDS[0]!,
    id: effectiveFrom,
    effectiveFrom,
  }));

  it.each([
    ['2025-12-31T23:59:59.999Z', '2025-07-01'],
    ['2026-01-01T00:00:00.000Z', '2026-01-01'],
    ['2031-01-01T00:00:00.000Z', '2026-07-01'],
    ['2024-01-01T00:00:00.000Z', '2025-07-01'],
  ])('at %s is the card of %s', (instant, id) => {
    expect(rateCardAt(cards, instant).id).toBe(id);
  });

  it('refuses to price without any card', () => {
    expect(() => rateCardAt([], '2026-01-01T00:00:00.000Z')).toThrow('there is no rate card');
  });
});
