import { retryAfterSeconds } from './retry-after';

const NOW = new Date('2025-11-22T09:30:00.500Z');

describe('retryAfterSeconds', () => {
  it.each([
    ['120', 120],
    [' 7 ', 7],
    ['0', 1],
    ['Sat, 22 Nov 2025 09:31:00 GMT', 60],
    ['Sat, 22 Nov 2025 09:00:00 GMT', 1],
    ['86400', 3_600],
    ['Sun, 22 Nov 2026 09:30:00 GMT', 3_600],
    ['9'.repeat(400), 3_600],
  ])('makes %j %i seconds', (header, seconds) => {
    expect(retryAfterSeconds(header, NOW)).toBe(seconds);
  });

  it.each([undefined, '', 'soon', 'Infinity'])('makes nothing of %j', (header) => {
    expect(retryAfterSeconds(header, NOW)).toBeNull();
  });
});
