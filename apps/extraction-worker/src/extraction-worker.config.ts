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
import { SUMMARY_WRITERS, SummaryWriter } from './summaries/summary-writer';

const ExtractionWorkerSettings = PlatformSettings.extend({
  EXTRACTION_CONCURRENCY: integer(4, { min: 1, max: 9 }),
  EXTRACTION_STRATEGY: z.enum(EXTRACTION_STRATEGIES).optional(),
  EXTRACTION_PART_TOKENS: integer(30_000, { min: 500 }),
  EXTRACTION_SUMMARIES: z.enum(SUMMARY_WRITERS).default('template'),
  ...ModelSettings,
})
  .superRefine(requireDistributedSettings)
  .superRefine(refuseHalfModels)
  .superRefine(refuseToNeedMissingModel);

export type ExtractionWorkerConfig = PlatformConfig & {
  readonly EXTRACTION_CONCURRENCY: number;
  readonly EXTRACTION_PART_TOKENS: number;
  readonly EXTRACTION_SUMMARIES: SummaryWriter;
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

function refuseToNeedMissingModel(
  config: z.infer<z.ZodObject<typeof ModelSettings>> & {
    EXTRACTION_STRATEGY?: ExtractionStrategy | undefined;
    EXTRACTION_SUMMARIES: SummaryWriter;
  },
  context: z.RefinementCtx,
): void {
  if (config.AZURE_OPENAI_DEPLOYMENT !== undefined || config.OPENAI_MODEL !== undefined) return;
  const { EXTRACTION_STRATEGY: strategy, EXTRACTION_SUMMARIES: summaries } = config;
  const refuse = (setting: string, value: string): void => {
    const message = `${value} needs a model: set the AZURE_OPENAI_ or the OPENAI_ settings`;
    context.addIssue({ code: 'custom', path: [setting], message });
  };
  if (strategy !== undefined && strategy !== 'local') refuse('EXTRACTION_STRATEGY', strategy);
  if (summaries === 'model') refuse('EXTRACTION_SUMMARIES', summaries);
}
