import { CENTRAL_EUROPE } from './central-europe.mjs';
import { ENGLISH_SPEAKING } from './english-speaking.mjs';
import { SOUTHERN } from './southern.mjs';

/**
 * The countries whose invoices are generated, and their conventions.
 *
 * `numbers`: ways of writing numbers, see `print/amounts.mjs`. `dates`: see `print/dates.mjs`. `money`: how amounts
 * carry their currency, `#` being the number. `rates`: what one invoice may be taxed at, percent, the usual one first.
 * `streets` and `cityLines` with `{street} {house} {city} {postcode} {region}`. `scale`: what prices are multiplied by.
 */
export const COUNTRIES = { ...ENGLISH_SPEAKING, ...CENTRAL_EUROPE, ...SOUTHERN };
