import { Redis } from 'ioredis';
import { newRabbitMqPrefix, RABBITMQ, removeRabbitMqTopology } from '@cira/common/testing/rabbitmq';
import { REDIS } from '@cira/common/testing/redis';
import { startS3Server } from '@cira/common/testing/s3-server';
import { startTestDatabase } from '@cira/common/testing/test-database';
import { Installation } from './installation';

const SERVICES = ['billing', 'extraction-worker', 'ocr-worker', 'gateway'] as const;

/**
 * Four processes. PostgreSQL and S3 are the test's own; RabbitMQ and Redis may be shared, so that all names in them
 * carry the prefix or the tenant of this test.
 */
export async function createDistributedInstallation(options: {
  tenantId: string;
  retryDelaysMs: readonly number[];
}): Promise<Installation> {
  const [database, s3] = await Promise.all([startTestDatabase(), startS3Server()]);
  const prefix = newRabbitMqPrefix();
  return {
    processes: SERVICES.map((name) => ({ name, main: `dist/apps/${name}/src/main.js` })),
    settings: {
      RUNTIME: 'distributed',
      DATABASE_URL: database.url,
      RABBITMQ_URL: RABBITMQ.url,
      RABBITMQ_PREFIX: prefix,
      REDIS_URL: REDIS.url,
      S3_ENDPOINT: s3.endpoint,
      S3_BUCKET: s3.bucket,
      S3_ACCESS_KEY_ID: s3.accessKeyId,
      S3_SECRET_ACCESS_KEY: s3.secretAccessKey,
    },
    databaseUrl: () => Promise.resolve(database.url),
    async remove() {
      await Promise.all([
        removeRabbitMqTopology(prefix, options.retryDelaysMs),
        forgetCachedResults(options.tenantId),
        s3.stop(),
        database.stop(),
      ]);
    },
  };
}

async function forgetCachedResults(tenantId: string): Promise<void> {
  const redis = new Redis(REDIS.url);
  for await (const keys of redis.scanStream({ match: `cira:cache:*:${tenantId}:*` })) {
    if ((keys as string[]).length > 0) await redis.del(keys as string[]);
  }
  await redis.quit();
}
