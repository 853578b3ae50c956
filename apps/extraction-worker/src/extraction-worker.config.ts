import { loadConfig } from '@cira/common/config/load-config';
import {
  PlatformConfig,
  PlatformSettings,
  requireDistributedSettings,
} from '@cira/common/config/platform-config';
import { integer } from '@cira/common/config/settings';
import { z } from 'zod';
import { DEFAULT_RESILIENCE, LanguageModelConfig } from './language-model/language-model';

const ExtractionWorkerSettings = PlatformSettings.extend({
  EXTRACTION_CONCURRENCY: integer(4, { min: 1, max: 9 }),
  AZURE_OPENAI_ENDPOINT: z.url().optional(),
  AZURE_OPENAI_API_KEY: z.string().optional(),
  AZURE_OPENAI_API_VERSION: z.string().default('2024-10-21'),
  AZURE_OPENAI_DEPLOYMENT: z.string().optional(),
  AZURE_OPENAI_VERIFICATION_DEPLOYMENT: z.string().optional(),
  AZURE_OPENAI_TIMEOUT_MS: integer(60_000, { min: 100 }),
  AZURE_OPENAI_RETRY_BASE_MS: integer(DEFAULT_RESILIENCE.retryBaseMs),
  AZURE_OPENAI_RETRY_MAX_MS: integer(DEFAULT_RESILIENCE.retryMaxMs),
})
  .superRefine(requireDistributedSettings)
  .superRefine(requireWholeModel);

export type ExtractionWorkerConfig = PlatformConfig & {
  readonly EXTRACTION_CONCURRENCY: number;
  /** Null where no model is configured: the local engine works alone. */
  readonly languageModel: LanguageModelConfig | null;
};

/** @throws ConfigurationError naming every setting that is missing or wrong */
export function loadExtractionWorkerConfig(environment: NodeJS.ProcessEnv): ExtractionWorkerConfig {
  const config = loadConfig(ExtractionWorkerSettings, environment);
  return { ...config, languageModel: languageModelOf(config) };
}

type Settings = z.infer<typeof ExtractionWorkerSettings>;
const NEEDED = ['AZURE_OPENAI_ENDPOINT', 'AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_DEPLOYMENT'] as const;
/** Who sets one of these wants a model. */
const DEPLOYED = [...NEEDED, 'AZURE_OPENAI_VERIFICATION_DEPLOYMENT'] as const;

/** A model is configured wholly or not at all; a forgotten variable must not switch it off in silence. */
function requireWholeModel(
  config: Partial<Record<(typeof DEPLOYED)[number], string | undefined>>,
  context: z.RefinementCtx,
): void {
  if (DEPLOYED.every((name) => config[name] === undefined)) return;
  for (const name of NEEDED.filter((name) => config[name] === undefined)) {
    context.addIssue({
      code: 'custom',
      path: [name],
      message: 'is needed beside the other AZURE_OPENAI_ settings',
    });
  }
}

function languageModelOf(config: Settings): LanguageModelConfig | null {
  const {
    AZURE_OPENAI_ENDPOINT: endpoint,
    AZURE_OPENAI_API_KEY: apiKey,
    AZURE_OPENAI_DEPLOYMENT: deployment,
  } = config;
  if (endpoint === undefined || apiKey === undefined || deployment === undefined) return null;
  return {
    ...{ endpoint, apiKey, deployment },
    apiVersion: config.AZURE_OPENAI_API_VERSION,
    verificationDeployment: config.AZURE_OPENAI_VERIFICATION_DEPLOYMENT ?? null,
    timeoutMs: config.AZURE_OPENAI_TIMEOUT_MS,
    resilience: {
      ...DEFAULT_RESILIENCE,
      retryBaseMs: config.AZURE_OPENAI_RETRY_BASE_MS,
      retryMaxMs: config.AZURE_OPENAI_RETRY_MAX_MS,
    },
  };
}
