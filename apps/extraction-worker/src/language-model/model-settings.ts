import { integer } from '@cira/common/config/settings';
import { z } from 'zod';
import { LanguageModelConfig } from './model-config';
import { DEFAULT_RESILIENCE } from './resilience';

/** The settings of models as they stand in environment variables. */
export const ModelSettings = {
  AZURE_OPENAI_ENDPOINT: z.url().optional(),
  AZURE_OPENAI_API_KEY: z.string().optional(),
  AZURE_OPENAI_API_VERSION: z.string().default('2024-10-21'),
  AZURE_OPENAI_DEPLOYMENT: z.string().optional(),
  AZURE_OPENAI_VERIFICATION_DEPLOYMENT: z.string().optional(),
  AZURE_OPENAI_TIMEOUT_MS: integer(60_000, { min: 100 }),
  AZURE_OPENAI_RETRY_BASE_MS: integer(DEFAULT_RESILIENCE.retryBaseMs),
  AZURE_OPENAI_RETRY_MAX_MS: integer(DEFAULT_RESILIENCE.retryMaxMs),
  OPENAI_BASE_URL: z.url().optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_MODEL: z.string().optional(),
  OPENAI_VERIFICATION_MODEL: z.string().optional(),
  OPENAI_TIMEOUT_MS: integer(60_000, { min: 100 }),
  OPENAI_RETRY_BASE_MS: integer(DEFAULT_RESILIENCE.retryBaseMs),
  OPENAI_RETRY_MAX_MS: integer(DEFAULT_RESILIENCE.retryMaxMs),
};
type Settings = z.infer<z.ZodObject<typeof ModelSettings>>;

/** Who sets one of `settings` wants a model, for which `needed` must be there. */
const PROVIDERS = [
  {
    prefix: 'AZURE_OPENAI_',
    needed: ['AZURE_OPENAI_ENDPOINT', 'AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_DEPLOYMENT'],
    settings: [
      'AZURE_OPENAI_ENDPOINT',
      'AZURE_OPENAI_API_KEY',
      'AZURE_OPENAI_DEPLOYMENT',
      'AZURE_OPENAI_VERIFICATION_DEPLOYMENT',
    ],
  },
  {
    prefix: 'OPENAI_',
    // No address by default: documents leave for where somebody has sent them, and for nowhere else.
    needed: ['OPENAI_BASE_URL', 'OPENAI_MODEL'],
    // A key alone says nothing: many have one in their shell for other programs.
    settings: ['OPENAI_BASE_URL', 'OPENAI_MODEL', 'OPENAI_VERIFICATION_MODEL'],
  },
] as const;

/** A model is configured wholly or not at all, and once: a forgotten variable must not switch it off in silence. */
export function refuseHalfModels(config: Partial<Settings>, context: z.RefinementCtx): void {
  const wanted = PROVIDERS.filter(({ settings }) => settings.some((name) => config[name] !== undefined));
  for (const { prefix, needed } of wanted) {
    for (const name of needed.filter((each) => config[each] === undefined)) {
      const message = `is needed beside the other ${prefix} settings`;
      context.addIssue({ code: 'custom', path: [name], message });
    }
  }
  if (wanted.length < 2) return;
  const [, other] = wanted;
  const path = [other?.settings.find((name) => config[name] !== undefined) ?? 'OPENAI_BASE_URL'];
  const message = 'is set beside AZURE_OPENAI_ settings: which of the two is the model? Set one of them only';
  context.addIssue({ code: 'custom', path, message });
}

/** Null where none is configured. */
export function languageModelOf(config: Settings): LanguageModelConfig | null {
  return azureModel(config) ?? compatibleModel(config);
}

function azureModel(config: Settings): LanguageModelConfig | null {
  const {
    AZURE_OPENAI_ENDPOINT: url,
    AZURE_OPENAI_API_KEY: apiKey,
    AZURE_OPENAI_DEPLOYMENT: deployment,
  } = config;
  if (url === undefined || apiKey === undefined || deployment === undefined) return null;
  return {
    endpoint: { service: 'azure_openai', url, apiKey, apiVersion: config.AZURE_OPENAI_API_VERSION },
    deployment,
    verificationDeployment: config.AZURE_OPENAI_VERIFICATION_DEPLOYMENT ?? null,
    timeoutMs: config.AZURE_OPENAI_TIMEOUT_MS,
    resilience: {
      ...DEFAULT_RESILIENCE,
      retryBaseMs: config.AZURE_OPENAI_RETRY_BASE_MS,
      retryMaxMs: config.AZURE_OPENAI_RETRY_MAX_MS,
    },
  };
}

function compatibleModel(config: Settings): LanguageModelConfig | null {
  const { OPENAI_BASE_URL: url, OPENAI_MODEL: deployment } = config;
  if (url === undefined || deployment === undefined) return null;
  return {
    endpoint: { service: 'openai', url, apiKey: config.OPENAI_API_KEY ?? null },
    deployment,
    verificationDeployment: config.OPENAI_VERIFICATION_MODEL ?? null,
    timeoutMs: config.OPENAI_TIMEOUT_MS,
    resilience: {
      ...DEFAULT_RESILIENCE,
      retryBaseMs: config.OPENAI_RETRY_BASE_MS,
      retryMaxMs: config.OPENAI_RETRY_MAX_MS,
    },
  };
}
