import { AzureOpenAiModel } from './azure-openai';
import { LanguageModel, LanguageModelConfig } from './language-model';

/** The deployments that are configured; without configuration there are none and the local engine works alone. */
export function configuredModels(config: LanguageModelConfig | null): {
  readonly primary: LanguageModel | null;
  readonly verification: LanguageModel | null;
} {
  if (!config) return { primary: null, verification: null };
  const { verificationDeployment } = config;
  return {
    primary: new AzureOpenAiModel(config),
    verification:
      verificationDeployment === null
        ? null
        : new AzureOpenAiModel({ ...config, deployment: verificationDeployment }),
  };
}
