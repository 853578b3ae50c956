import { apiKeyHint, generateApiKey, hashApiKey } from './api-key-secret';

describe('API keys', () => {
  it('are long, URL-safe and never the same', () => {
    const keys = Array.from({ length: 100 }, generateApiKey);
    expect(new Set(keys).size).toBe(100);
    for (const key of keys) expect(key).toMatch(/^cira_test_[\w-]{32}$/);
  });

  it('are stored as a hash that does not hold them', () => {
    const key = generateApiKey();
    expect(hashApiKey(key)).toMatch(/^[\da-f]{64}$/);
    expect(hashApiKey(key)).toBe(hashApiKey(key));
    expect(hashApiKey(key)).not.toContain(key);
  });

  it('give away only their first characters, and nothing of a key that was chosen by hand', () => {
    expect(apiKeyHint('cira_test_abcdefgh')).toBe('cira_test_abcd');
    expect(apiKeyHint('correct-horse-battery-staple')).toBe('');
  });
});
