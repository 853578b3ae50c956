import { ThrottlerStorageRedisService } from '@nest-lab/throttler-storage-redis';
import { Logger, OnModuleDestroy } from '@nestjs/common';
import { ThrottlerStorage, ThrottlerStorageService } from '@nestjs/throttler';

type Increment = Parameters<ThrottlerStorage['increment']>;

/** Counts in Redis for all replicas; while Redis is away each replica counts for itself and service goes on. */
export class SharedRateCounters implements ThrottlerStorage, OnModuleDestroy {
  private readonly logger = new Logger(SharedRateCounters.name);
  private readonly own = new ThrottlerStorageService();
  private readonly shared: ThrottlerStorageRedisService;
  private away = false;

  constructor(redisUrl: string) {
    this.shared = new ThrottlerStorageRedisService({
      ...connectionOf(redisUrl),
      maxRetriesPerRequest: 1,
      enableOfflineQueue: false,
    });
    this.shared.redis.on('error', () => undefined); // noticed, and told once, when a request meets it
  }

  async increment(...request: Increment): ReturnType<ThrottlerStorage['increment']> {
    try {
      const counted = await this.shared.increment(...request);
      this.away = false;
      return counted;
    } catch (error) {
      if (!this.away) this.logger.warn(`rate limits are counted locally, Redis is away: ${String(error)}`);
      this.away = true;
      return this.own.increment(...request);
    }
  }

  onModuleDestroy(): void {
    this.shared.redis.disconnect();
    this.own.onApplicationShutdown();
  }
}

/** ioredis takes a URL or options, not both in the shape that the storage wants. */
function connectionOf(redisUrl: string) {
  const url = new URL(redisUrl);
  return {
    host: url.hostname,
    port: Number(url.port || 6379),
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    db: Number(url.pathname.slice(1) || 0),
    ...(url.protocol === 'rediss:' && { tls: {} }),
  };
}
