import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';
import { S3BlobStore } from '../../blobs/s3-blob-store';
import { RedisCache } from '../../cache/redis-cache';
import { PlatformConfig, s3Config } from '../../config/platform-config';
import { Runtime } from '../runtime';
import { RabbitMqBroker } from './rabbitmq-broker';

const logger = new Logger('DistributedRuntime');

export async function openDistributedRuntime(config: PlatformConfig): Promise<Runtime> {
  const { DATABASE_URL: databaseUrl = '', RABBITMQ_URL: rabbitMqUrl = '', REDIS_URL: redisUrl = '' } = config;
  const broker = await RabbitMqBroker.open({
    url: rabbitMqUrl,
    prefix: config.RABBITMQ_PREFIX,
    retryDelaysMs: config.MESSAGE_RETRY_DELAYS_MS,
    maxDeliveries: config.MESSAGE_MAX_DELIVERIES,
  });
  const blobs = await S3BlobStore.open(s3Config(config));
  const redis = connectRedis(redisUrl);
  const cache = new RedisCache(redis, {
    keyPrefix: 'cira:cache:',
    onError: (error) => {
      logger.warn(`the cache is out of reach: ${error.message}`);
    },
  });
  return {
    kind: 'distributed',
    broker,
    blobs,
    cache,
    rateLimitUrl: redisUrl,
    databaseUrl: () => databaseUrl,
    async close() {
      await broker.close();
      await cache.close();
      await blobs.close();
    },
  };
}

/** Fails fast while Redis is away: what it holds is a convenience, never the truth. */
function connectRedis(url: string): Redis {
  return new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false, connectTimeout: 2_000 });
}
