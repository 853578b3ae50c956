import { CountryEvidence } from './country-evidence';
import { DateOrder, ParsedDate } from './parse-date';

export interface DateOrderGuess {
  readonly order: DateOrder;
  /** Whether the document itself decides; otherwise ambiguous dates keep their alternative. */
  readonly isProven: boolean;
  readonly reason: string;
}

/**
 * Day or month first? A date of the same document with a part above 12 decides; then the countries that write the
 * month first; otherwise the day comes first, as nearly everywhere.
 */
export function guessDateOrder(
  dates: readonly ParsedDate[],
  countries: CountryEvidence,
  language: string | null,
): DateOrderGuess {
  const votes = { dmy: 0, mdy: 0 };
  for (const date of dates) if (date.kind === 'certain' && date.order !== null) votes[date.order] += 1;
  if (votes.dmy !== votes.mdy) {
    const order = votes.dmy > votes.mdy ? 'dmy' : 'mdy';
    return {
      order,
      isProven: true,
      reason: `other dates of the document put the ${order === 'dmy' ? 'day' : 'month'} first`,
    };
  }
  const american = countries.get('US') ?? 0;
  const others = Math.max(
    0,
    ...[...countries].filter(([country]) => country !== 'US' && country !== 'CA').map(([, weight]) => weight),
  );
  if (american > others && (language === 'en' || language === null)) {
    return { order: 'mdy', isProven: american >= 3, reason: 'addresses and legal forms are American' };
  }
  const isOverseas = others > 0 || (language !== null && language !== 'en');
  return {
    order: 'dmy',
    isProven: isOverseas,
    reason: isOverseas
      ? 'language and addresses put the day first'
      : 'nothing decides; the day comes first in most countries',
  };
}
