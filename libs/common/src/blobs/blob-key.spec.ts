import { assertBlobKey } from './blob-key';

describe('assertBlobKey', () => {
  it.each([
    'original',
    'tenants/V1StGXR8_Z5jdHi6B-myT/documents/-_leading/original',
    'a/b.json',
    'a/v1.2..3/b',
    'x'.repeat(128),
  ])('accepts %s', (key) => {
    expect(() => assertBlobKey(key)).not.toThrow();
  });

  it.each([
    '',
    '/',
    '/etc/passwd',
    'a/',
    'a//b',
    '.',
    '..',
    'a/../b',
    'a/./b',
    '../a',
    '.tmp/a',
    'a/.hidden',
    'a\\b',
    'C:/a',
    'a b',
    'a\0b',
    'a\n',
    'a\nb',
    'ä',
    'a%2e%2e/b',
    'a?b',
    'x'.repeat(129),
    Array.from({ length: 300 }, () => 'ab').join('/'),
  ])('refuses %j', (key) => {
    expect(() => assertBlobKey(key)).toThrow(RangeError);
  });
});
