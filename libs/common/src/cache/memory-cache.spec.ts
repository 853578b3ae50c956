import { MemoryCache } from './memory-cache';

describe('MemoryCache', () => {
  let now: number;
  const cacheOf = (maxEntries: number) => new MemoryCache({ maxEntries, now: () => now });
  beforeEach(() => {
    now = 1_000_000;
  });

  it('keeps a value until exactly its time is over', async () => {
    const cache = cacheOf(10);
    await cache.set('key', 'value', 86_400);
    now += 86_400_000 - 1;
    expect(await cache.get('key')).toBe('value');
    now += 1;
    expect(await cache.get('key')).toBeNull();
  });

  it('does not lengthen the life of a value that is read', async () => {
    const cache = cacheOf(10);
    await cache.set('key', 'value', 10);
    now += 9_000;
    await cache.get('key');
    now += 1_000;
    expect(await cache.get('key')).toBeNull();
  });

  it('drops the least recently used entry, where reading and writing both are use', async () => {
    const cache = cacheOf(3);
    await cache.set('a', '1', 60);
    await cache.set('b', '2', 60);
    await cache.set('c', '3', 60);
    await cache.get('a');
    await cache.set('b', '2 again', 60);
    await cache.set('d', '4', 60);
    expect(await Promise.all(['a', 'b', 'c', 'd'].map((key) => cache.get(key)))).toEqual([
      '1',
      '2 again',
      null,
      '4',
    ]);
  });

  it('drops nothing when it only replaces a value', async () => {
    const cache = cacheOf(2);
    await cache.set('a', '1', 60);
    await cache.set('b', '2', 60);
    await cache.set('a', '1 again', 60);
    expect(await cache.get('b')).toBe('2');
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses a size of %p', (maxEntries) => {
    expect(() => cacheOf(maxEntries)).toThrow(RangeError);
  });
});
