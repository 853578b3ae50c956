import { ChatModel } from './chat-model';
import { LanguageModel } from './language-model';
import { LanguageModelConfig } from './model-config';

/** The models that are configured; without configuration there are none and the local engine works alone. */
export function configuredModels(config: LanguageModelConfig | null): {
  readonly primary: LanguageModel | null;
  readonly verification: LanguageModel | null;
} {
  if (!config) return { primary: null, verification: null };
  const { verificationDeployment } = config;
  return {
    primary: new ChatModel(config),
    verification:
      verificationDeployment === null
        ? null
        : new ChatModel({ ...config, deployment: verificationDeployment }),
  };
}
