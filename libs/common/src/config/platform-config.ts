import { z } from 'zod';
import { flag, integer } from './settings';

export interface S3Config {
  readonly endpoint: string | undefined;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string | undefined;
  readonly secretAccessKey: string | undefined;
  readonly forcePathStyle: boolean;
  readonly createBucket: boolean;
}

/** The settings that every service shares. Each service adds its own with `PlatformSettings.extend(...)`. */
export const PlatformSettings = z.object({
  RUNTIME: z.enum(['embedded', 'distributed']).default('embedded'),
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug']).default('info'),
  /** Where a worker of the distributed runtime answers probes (`GET /health`); without it, it does not. */
  HEALTH_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  HEALTH_HOST: z.string().default('127.0.0.1'),
  /** Where a process answers Prometheus (`GET /metrics`), apart from its API and probes; without it, it does not. */
  METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.string().optional(),
  DATABASE_POOL_SIZE: integer(10, { min: 2 }),
  RABBITMQ_URL: z.string().optional(),
  /** Puts several installations on one broker apart: first part of every exchange's and queue's name. */
  RABBITMQ_PREFIX: z
    .string()
    .regex(/^[\w.-]+$/)
    .default('cira'),
  REDIS_URL: z.string().optional(),
  S3_ENDPOINT: z.string().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_BUCKET: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  S3_FORCE_PATH_STYLE: flag(true),
  S3_CREATE_BUCKET: flag(false),
  /** Delays between the tries of a message whose handling failed, milliseconds; their number bounds the retries. */
  MESSAGE_RETRY_DELAYS_MS: z
    .string()
    .regex(/^\d+(,\d+)*$/, 'must be milliseconds separated by commas')
    .default('1000,5000,25000')
    .transform((list) => list.split(',').map(Number)),
  /** How often a message may come back because its process died, before it is taken for poison. */
  MESSAGE_MAX_DELIVERIES: integer(8, { min: 2 }),
  /** How long a stopping process waits for work in hand before it hands it back. */
  SHUTDOWN_GRACE_MS: integer(25_000),
});
export type PlatformConfig = z.infer<typeof PlatformSettings>;

const NEEDED_WHEN_DISTRIBUTED = ['DATABASE_URL', 'RABBITMQ_URL', 'REDIS_URL', 'S3_BUCKET'] as const;

/** For `superRefine`: the distributed runtime can't do without its services. */
export function requireDistributedSettings(config: PlatformConfig, context: z.RefinementCtx): void {
  if (config.RUNTIME !== 'distributed') return;
  for (const name of NEEDED_WHEN_DISTRIBUTED) {
    if (config[name] === undefined) {
      context.addIssue({ code: 'custom', path: [name], message: 'is needed when RUNTIME is distributed' });
    }
  }
}

export function s3Config(config: PlatformConfig): S3Config {
  return {
    endpoint: config.S3_ENDPOINT,
    region: config.S3_REGION,
    bucket: config.S3_BUCKET ?? '',
    accessKeyId: config.S3_ACCESS_KEY_ID,
    secretAccessKey: config.S3_SECRET_ACCESS_KEY,
    forcePathStyle: config.S3_FORCE_PATH_STYLE,
    createBucket: config.S3_CREATE_BUCKET,
  };
}
