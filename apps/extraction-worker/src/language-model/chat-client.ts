import { AzureOpenAI, OpenAI } from 'openai';
import { ModelEndpoint } from './model-config';

/**
 * The SDK's client for an endpoint. Its own retries are off: ours honour `Retry-After`, are bounded as documented and
 * share a circuit breaker for each deployment.
 */
export function chatClient(endpoint: ModelEndpoint, deployment: string, timeoutMs: number): OpenAI {
  const common = {
    // Null keeps the SDK from reading OPENAI_* variables of the environment: configuration comes from us alone.
    ...{ organization: null, project: null, adminAPIKey: null, webhookSecret: null },
    timeout: timeoutMs,
    maxRetries: 0,
    logLevel: 'off' as const,
  };
  if (endpoint.service === 'azure_openai') {
    const { url, apiKey, apiVersion } = endpoint;
    return new AzureOpenAI({ ...common, baseURL: null, endpoint: url, apiKey, apiVersion, deployment });
  }
  const { url, apiKey } = endpoint;
  return new OpenAI({
    ...common,
    baseURL: url,
    // The client insists on a key; an endpoint that asks for none is sent none.
    ...(apiKey === null ? { apiKey: 'none', defaultHeaders: { Authorization: null } } : { apiKey }),
  });
}
