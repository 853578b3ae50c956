import { randomUUID } from 'node:crypto';
import { createServer, Server, Socket } from 'node:net';
import { AddressInfo } from 'node:net';
import { Redis } from 'ioredis';
import { Cache } from '@cira/common/cache/cache';
import { MemoryCache } from '@cira/common/cache/memory-cache';
import { RedisCache } from '@cira/common/cache/redis-cache';
import { describeWithService } from '@cira/common/testing/describe-with-service';
import { waitFor } from '@cira/common/testing/wait-for';

const REDIS = {
  name: 'Redis',
  url: process.env.REDIS_URL || 'redis://127.0.0.1:6379',
  defaultPort: 6379,
  howToGet: 'install it (Debian: apt-get install redis-server) and start it, or set REDIS_URL',
};

describe('MemoryCache keeps the contract of a cache:', () => {
  contractOf(() => new MemoryCache({ maxEntries: 1000 }));
});

describeWithService(REDIS, 'RedisCache keeps the contract of a cache:', () => {
  contractOf(() => redisCache(REDIS.url).cache);

  it('shares entries between instances with one prefix and keeps other prefixes apart', async () => {
    const keyPrefix = `cira-test:${randomUUID()}:`;
    const [writer, reader, stranger] = [
      redisCache(REDIS.url, keyPrefix).cache,
      redisCache(REDIS.url, keyPrefix).cache,
      redisCache(REDIS.url).cache,
    ];
    await writer.set('key', 'value', 60);
    expect(await reader.get('key')).toBe('value');
    expect(await stranger.get('key')).toBeNull();
    await writer.delete('key');
    await Promise.all([writer.close(), reader.close(), stranger.close()]);
  });

  it('keeps nothing in Redis without an end', async () => {
    const keyPrefix = `cira-test:${randomUUID()}:`;
    const { cache, redis } = redisCache(REDIS.url, keyPrefix);
    await cache.set('key', 'value', 86_400);
    const timeLeft = await redis.pttl(`${keyPrefix}key`);
    expect(timeLeft).toBeGreaterThan(86_000_000);
    expect(timeLeft).toBeLessThanOrEqual(86_400_000);
    await cache.delete('key');
    await cache.close();
  });

  it('reports an answer that is an error, and reads it as a miss', async () => {
    const keyPrefix = `cira-test:${randomUUID()}:`;
    const { cache, redis, errors } = redisCache(REDIS.url, keyPrefix);
    await redis.rpush(`${keyPrefix}list`, 'not a string');
    expect(await cache.get('list')).toBeNull();
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining('WRONGTYPE')]);
    await cache.delete('list');
    await cache.close();
  });
});

describe('RedisCache without Redis', () => {
  it('misses, reports and never throws when nothing listens', async () => {
    const { server, url } = await listen(() => undefined);
    await new Promise((resolve) => server.close(resolve));
    const { cache, errors } = redisCache(url);
    expect(await cache.get('key')).toBeNull();
    await cache.set('key', 'value', 60);
    await cache.delete('key');
    expect(errors.length).toBeGreaterThanOrEqual(3);
    await cache.close();
  });

  it('does not wait longer than its limit for a Redis that says nothing', async () => {
    const sockets: Socket[] = [];
    const { server, url } = await listen((socket) => sockets.push(socket));
    const { cache, errors } = redisCache(url);
    const startedAt = performance.now();
    expect(await cache.get('key')).toBeNull();
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    expect(errors.map(({ message }) => message)).toEqual(['Redis did not answer within 200 ms']);
    await cache.close();
    sockets.forEach((socket) => socket.destroy());
    await new Promise((resolve) => server.close(resolve));
  });
});

function contractOf(open: () => Cache): void {
  let cache: Cache;
  const newKey = () => `key-${randomUUID()}`;
  beforeAll(() => {
    cache = open();
  });
  afterAll(async () => cache.close());

  it('gives back what was set, whatever the characters', async () => {
    const key = `${newKey()} ä€\n:*`;
    const value = JSON.stringify({ total: '1.190,00 €', empty: '', emoji: '🧾' });
    await cache.set(key, value, 60);
    expect(await cache.get(key)).toBe(value);
  });

  it('tells an empty value from none', async () => {
    const key = newKey();
    await cache.set(key, '', 60);
    expect(await cache.get(key)).toBe('');
    expect(await cache.get(newKey())).toBeNull();
  });

  it('replaces a value', async () => {
    const key = newKey();
    await cache.set(key, 'old', 60);
    await cache.set(key, 'new', 60);
    expect(await cache.get(key)).toBe('new');
  });

  it('forgets a value when its time is over', async () => {
    const key = newKey();
    await cache.set(key, 'value', 0.05);
    await waitFor('the end of its time', async () => (await cache.get(key)) === null);
  });

  it('counts the time anew when a value is replaced', async () => {
    const [short, renewed] = [newKey(), newKey()];
    await cache.set(renewed, 'old', 0.05);
    await cache.set(renewed, 'new', 60);
    await cache.set(short, 'value', 0.1);
    await waitFor('the end of its time', async () => (await cache.get(short)) === null);
    expect(await cache.get(renewed)).toBe('new');
  });

  it.each([0, -1])('keeps nothing for %d seconds, and forgets what was there', async (ttlSeconds) => {
    const key = newKey();
    await cache.set(key, 'old', 60);
    await cache.set(key, 'new', ttlSeconds);
    expect(await cache.get(key)).toBeNull();
  });

  it('deletes, and deletes again without complaint', async () => {
    const key = newKey();
    await cache.set(key, 'value', 60);
    await cache.delete(key);
    await cache.delete(key);
    expect(await cache.get(key)).toBeNull();
  });
}

function redisCache(url: string, keyPrefix = `cira-test:${randomUUID()}:`) {
  const errors: Error[] = [];
  // ioredis keeps a timer of this length after it lost a connection, 2 s unless told; Jest would wait for it.
  const redis = new Redis(url, { disconnectTimeout: 50 });
  const cache = new RedisCache(redis, { keyPrefix, onError: (error) => errors.push(error), timeoutMs: 200 });
  return { cache, redis, errors };
}

async function listen(onConnection: (socket: Socket) => void): Promise<{ server: Server; url: string }> {
  const server = createServer(onConnection);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
