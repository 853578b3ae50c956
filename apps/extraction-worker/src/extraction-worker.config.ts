import { loadConfig } from '@cira/common/config/load-config';
import {
  PlatformConfig,
  PlatformSettings,
  requireDistributedSettings,
} from '@cira/common/config/platform-config';
import { integer } from '@cira/common/config/settings';
import { z } from 'zod';
import { EXTRACTION_STRATEGIES, ExtractionStrategy } from './extraction/extraction-strategy';
import { languageModelOf, ModelSettings, refuseHalfModels } from './language-model/model-settings';
import { LanguageModelConfig } from './language-model/model-config';

const ExtractionWorkerSettings = PlatformSettings.extend({
  EXTRACTION_CONCURRENCY: integer(4, { min: 1, max: 9 }),
  EXTRACTION_STRATEGY: z.enum(EXTRACTION_STRATEGIES).optional(),
  EXTRACTION_PART_TOKENS: integer(30_000, { min: 500 }),
  ...ModelSettings,
})
  .superRefine(requireDistributedSettings)
  .superRefine(refuseHalfModels)
  .superRefine(refuseModelStrategyWithoutModel);

export type ExtractionWorkerConfig = PlatformConfig & {
  readonly EXTRACTION_CONCURRENCY: number;
  readonly EXTRACTION_PART_TOKENS: number;
  readonly strategy: ExtractionStrategy;
  /** Null where no model is configured: the local engine works alone. */
  readonly languageModel: LanguageModelConfig | null;
};

/** @throws ConfigurationError naming every setting that is missing or wrong */
export function loadExtractionWorkerConfig(environment: NodeJS.ProcessEnv): ExtractionWorkerConfig {
  const config = loadConfig(ExtractionWorkerSettings, environment);
  const languageModel = languageModelOf(config);
  const strategy = config.EXTRACTION_STRATEGY ?? (languageModel ? 'hybrid' : 'local');
  return { ...config, strategy, languageModel };
}

function refuseModelStrategyWithoutModel(
  config: z.infer<z.ZodObject<typeof ModelSettings>> & {
    EXTRACTION_STRATEGY?: ExtractionStrategy | undefined;
  },
  context: z.RefinementCtx,
): void {
  const { EXTRACTION_STRATEGY: strategy } = config;
  if (strategy === undefined || strategy === 'local') return;
  if (config.AZURE_OPENAI_DEPLOYMENT !== undefined || config.OPENAI_MODEL !== undefined) return;
  context.addIssue({
    code: 'custom',
    path: ['EXTRACTION_STRATEGY'],
    message: `${strategy} needs a model: set the AZURE_OPENAI_ or the OPENAI_ settings`,
  });
}
