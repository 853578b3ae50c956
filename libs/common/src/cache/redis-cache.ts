import { Redis } from 'ioredis';
import { Cache } from './cache';

export interface RedisCacheOptions {
  /** Put before every key, e.g. `cira:results:`; keeps the users of one Redis apart. */
  readonly keyPrefix: string;
  /** Told of every failure; the callers of the cache never are. */
  readonly onError: (error: Error) => void;
  /** How long a command may take before it counts as failed; a slow cache is worse than none. */
  readonly timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 500;

/**
 * A cache that all replicas share. The work goes on without Redis: a failed or slow read is a miss, a failed write is
 * not kept. Owns the connection from here on: listens to its errors and closes it.
 */
export class RedisCache implements Cache {
  constructor(
    private readonly redis: Redis,
    private readonly options: RedisCacheOptions,
  ) {
    redis.on('error', options.onError);
  }

  async get(key: string): Promise<string | null> {
    return this.attempt(() => this.redis.get(this.nameOf(key)));
  }

  async set(key: string, value: string, ttlSeconds: number): Promise<void> {
    if (ttlSeconds <= 0) return this.delete(key);
    const milliseconds = Math.ceil(ttlSeconds * 1000);
    await this.attempt(() => this.redis.set(this.nameOf(key), value, 'PX', milliseconds));
  }

  async delete(key: string): Promise<void> {
    await this.attempt(() => this.redis.del(this.nameOf(key)));
  }

  async close(): Promise<void> {
    if (this.redis.status === 'ready') await this.attempt(() => this.redis.quit());
    // Also ends the attempts to reconnect, which would keep the process alive.
    this.redis.disconnect();
  }

  private nameOf(key: string): string {
    return this.options.keyPrefix + key;
  }

  private async attempt<T>(command: () => Promise<T>): Promise<T | null> {
    try {
      return await within(this.options.timeoutMs ?? DEFAULT_TIMEOUT_MS, command());
    } catch (error) {
      this.options.onError(error instanceof Error ? error : new Error(String(error)));
      return null;
    }
  }
}

/** ioredis queues commands while it reconnects, so that without a limit callers would wait for Redis to come back. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Redis did not answer within ${milliseconds} ms`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
