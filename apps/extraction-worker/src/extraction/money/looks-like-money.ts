import { AmountCandidate } from '../candidates/find-amounts';

/** Two decimals or a currency sign: printed as money is. */
export function looksLikeMoney(amount: AmountCandidate): boolean {
  return !amount.isPercent && (amount.decimals === 2 || amount.currency !== null);
}
