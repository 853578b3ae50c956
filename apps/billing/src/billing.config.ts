import { loadConfig } from '@cira/common/config/load-config';
import {
  PlatformConfig,
  PlatformSettings,
  requireDistributedSettings,
} from '@cira/common/config/platform-config';
import { z } from 'zod';
import { RateCard } from './pricing/rate-card';
import { BUILT_IN_RATE_CARDS } from './pricing/rate-cards';
import { readRateCards } from './pricing/read-rate-cards';

export interface BillingConfig extends PlatformConfig {
  /** The built-in ones, or those of `RATE_CARD_FILE` in their place. */
  readonly rateCards: readonly RateCard[];
}

const BillingSettings = PlatformSettings.extend({
  /** Path of a JSON file with one rate card or a list of them. */
  RATE_CARD_FILE: z
    .string()
    .optional()
    .transform((path, context) => (path === undefined ? BUILT_IN_RATE_CARDS : readRateCards(path, context))),
}).superRefine(requireDistributedSettings);

/** @throws ConfigurationError naming every setting, and every entry of the rate card file, that is wrong */
export function loadBillingConfig(environment: Readonly<Record<string, string | undefined>>): BillingConfig {
  const { RATE_CARD_FILE: rateCards, ...platform } = loadConfig(BillingSettings, environment);
  return { ...platform, rateCards };
}
