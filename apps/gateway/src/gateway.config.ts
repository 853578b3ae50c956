import { loadConfig } from '@cira/common/config/load-config';
import { PlatformSettings, requireDistributedSettings } from '@cira/common/config/platform-config';
import { flag, integer, port } from '@cira/common/config/settings';
import { z } from 'zod';
import { parseRateLimit } from './http/rate-limit';

const GatewaySettings = PlatformSettings.extend({
  HOST: z.string().optional(),
  PORT: port(8000),
  BOOTSTRAP_TENANT_ID: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .default('sandbox'),
  BOOTSTRAP_API_KEY: z.string().min(20, 'must have 20 characters or more').optional(),
  /** For bearer tokens; checked here already so that a deployment can set it. */
  JWT_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  RATE_LIMIT_ENABLED: flag(true),
  RATE_LIMIT_DEFAULT: z.string().default('100/minute').transform(parseRateLimit),
  ALLOW_PRIVATE_URLS: flag(false),
  /** How long `POST /extract` waits for the pipeline. */
  EXTRACT_TIMEOUT_MS: integer(120_000, { min: 1_000 }),
  /** A job whose worker has not been heard of for this long has failed; longer than a worker may have it waiting. */
  JOB_DEADLINE_MS: integer(1_800_000, { min: 1_000 }),
}).superRefine(requireDistributedSettings);

type GatewaySettings = z.infer<typeof GatewaySettings>;
export type GatewayConfig = Omit<GatewaySettings, 'HOST'> & { HOST: string };

/** @throws ConfigurationError naming every setting that is missing or wrong */
export function loadGatewayConfig(environment: NodeJS.ProcessEnv): GatewayConfig {
  const config = loadConfig(GatewaySettings, environment);
  return { ...config, HOST: config.HOST ?? (config.RUNTIME === 'embedded' ? '127.0.0.1' : '0.0.0.0') };
}
