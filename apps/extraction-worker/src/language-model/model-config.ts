import { ResilienceConfig } from './resilience';

/** A resource on Azure OpenAI: a model is called by the name of its deployment. */
export interface AzureEndpoint {
  readonly service: 'azure_openai';
  readonly url: string;
  readonly apiKey: string;
  readonly apiVersion: string;
}

/** Whatever speaks OpenAI's chat completions: vLLM, Ollama, Gemini's compatible endpoint, OpenAI itself. */
export interface CompatibleEndpoint {
  readonly service: 'openai';
  /** With the version in the path, as providers state it: `http://127.0.0.1:11434/v1`. */
  readonly url: string;
  /** Null where the endpoint asks for none. */
  readonly apiKey: string | null;
}

export type ModelEndpoint = AzureEndpoint | CompatibleEndpoint;

/** Where the models are and how patient to be. Times in milliseconds. */
export interface LanguageModelConfig {
  readonly endpoint: ModelEndpoint;
  /** Deployment or model that extracts. */
  readonly deployment: string;
  /** A second one that verifies, or null. */
  readonly verificationDeployment: string | null;
  /** For each attempt, until the answer is complete. */
  readonly timeoutMs: number;
  readonly resilience: ResilienceConfig;
}
