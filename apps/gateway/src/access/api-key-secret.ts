import { createHash, randomBytes } from 'node:crypto';

const PREFIX = 'cira_test_';
const HINT_LENGTH = 14;

/** A new key: 192 random bits, URL-safe, recognisable by its prefix. */
export function generateApiKey(): string {
  return PREFIX + randomBytes(24).toString('base64url');
}

/**
 * What is stored of a key. A plain SHA-256 is enough because keys are long and random: there is no dictionary to try,
 * and a slow hash on every request would only help whoever wants to exhaust the gateway.
 */
export function hashApiKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** What may be shown of a key later on; a short key that an operator chose shows nothing. */
export function apiKeyHint(key: string): string {
  return key.startsWith(PREFIX) ? key.slice(0, HINT_LENGTH) : '';
}
