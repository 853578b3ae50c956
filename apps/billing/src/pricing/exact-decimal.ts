import { Decimal } from 'decimal.js';

/**
 * Decimals that lose nothing here: decimal.js rounds products to 20 digits unless told otherwise, a metered quantity
 * can have 17 digits of its own, and a ledger must be able to prove its amounts.
 */
export const ExactDecimal = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_HALF_UP });
