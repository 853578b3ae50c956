import { RateCard } from './rate-card';

/**
 * The card in force at an instant (ISO 8601, UTC): the latest one that had begun. Usage older than every card is
 * priced with the oldest, because it has to be priced with something.
 *
 * @throws Error when there are no cards at all
 */
export function rateCardAt(cards: readonly RateCard[], instant: string): RateCard {
  const day = instant.slice(0, 10);
  const newestFirst = [...cards].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1));
  const card = newestFirst.find(({ effectiveFrom }) => effectiveFrom <= day) ?? newestFirst.at(-1);
  if (!card) throw new Error('there is no rate card');
  return card;
}
