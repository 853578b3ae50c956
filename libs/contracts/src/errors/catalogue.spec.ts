import { ERROR_CATALOGUE, type ErrorEntry } from './catalogue';

const ENTRIES = Object.entries<ErrorEntry>(ERROR_CATALOGUE);

describe.each(ENTRIES)('%s', (code, entry) => {
  test('is in capitals with underscores', () => {
    expect(code).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
  });

  test('has a status that fits its category', () => {
    // A document that somebody else's server does not hand out leaves the request unprocessable.
    const allowed = { client: /^4\d\d$/, server: /^5\d\d$/, external: /^(422|5\d\d)$/ }[entry.category];
    expect(String(entry.status)).toMatch(allowed);
  });

  test('says what happened and what to do, without a period at the end', () => {
    for (const sentence of [entry.message, entry.suggestedAction]) {
      expect(sentence).toMatch(/^[A-Z].*[^\s.]$/);
    }
  });

  test('gives a time to wait only where trying again can help', () => {
    if (entry.retryAfterSeconds === null) return;
    expect(entry.retryable).toBe(true);
    expect(Number.isInteger(entry.retryAfterSeconds)).toBe(true);
    expect(entry.retryAfterSeconds).toBeGreaterThan(0);
  });

  test('tells when to come back where HTTP expects it', () => {
    if (entry.status !== 429 && entry.status !== 503) return;
    expect(entry.retryAfterSeconds).not.toBeNull();
  });
});
