import { Reading } from '@cira/contracts';
import { APIConnectionTimeoutError, AzureOpenAI } from 'openai';
import { InvoiceDraft } from '../extraction/invoice-draft';
import { ANSWER_JSON_SCHEMA } from './answer-schema';
import { groundAnswer } from './ground-answer';
import { LanguageModel, LanguageModelConfig } from './language-model';
import { modelError } from './model-errors';
import { parseCompletion, parseUsage } from './parse-completion';
import { documentText, INSTRUCTIONS } from './prompt';
import { Resilience, resilienceOf } from './resilience';
import { TokenMeter } from './token-meter';

/** A runaway answer costs money; the longest honest one (hundreds of lines) stays well below. */
const MOST_OUTPUT_TOKENS = 16_000;

export type AzureOpenAiConfig = Omit<LanguageModelConfig, 'verificationDeployment'>;

/**
 * A deployment on Azure OpenAI, through the `openai` package's Azure client. The SDK's own retries are off: ours honour
 * `Retry-After`, are bounded as documented and share a circuit breaker for each deployment.
 */
export class AzureOpenAiModel implements LanguageModel {
  readonly deployment: string;
  private readonly client: AzureOpenAI;
  private readonly resilience: Resilience;

  constructor(private readonly config: AzureOpenAiConfig) {
    this.deployment = config.deployment;
    this.resilience = resilienceOf(config.resilience);
    this.client = new AzureOpenAI({
      // Null keeps the SDK from reading OPENAI_* variables of the environment: configuration comes from us alone.
      baseURL: null,
      organization: null,
      project: null,
      endpoint: config.endpoint,
      apiKey: config.apiKey,
      apiVersion: config.apiVersion,
      deployment: config.deployment,
      timeout: config.timeoutMs,
      maxRetries: 0,
      logLevel: 'off',
    });
  }

  async extract(reading: Reading, tokens: TokenMeter, signal?: AbortSignal): Promise<InvoiceDraft> {
    const completion = await this.complete(documentText(reading.pages), signal);
    const usage = parseUsage(completion);
    if (usage) tokens.add({ deployment: this.deployment, ...usage });
    return groundAnswer(parseCompletion(completion), reading.pages);
  }

  private async complete(document: string, signal?: AbortSignal): Promise<unknown> {
    try {
      return await this.resilience.policy.execute(() => this.attempt(document, signal), signal);
    } catch (error) {
      signal?.throwIfAborted();
      throw modelError(error);
    }
  }

  /** The SDK's timeout ends when the headers are there; the deadline here is for the whole answer. */
  private async attempt(document: string, signal?: AbortSignal): Promise<unknown> {
    signal?.throwIfAborted();
    const deadline = AbortSignal.timeout(this.config.timeoutMs);
    try {
      return await this.client.chat.completions.create(
        {
          model: this.deployment,
          max_completion_tokens: MOST_OUTPUT_TOKENS,
          messages: [
            { role: 'system', content: INSTRUCTIONS },
            { role: 'user', content: document },
          ],
          response_format: {
            type: 'json_schema',
            json_schema: { name: 'invoice', strict: true, schema: ANSWER_JSON_SCHEMA },
          },
        },
        { signal: signal ? AbortSignal.any([signal, deadline]) : deadline },
      );
    } catch (error) {
      signal?.throwIfAborted();
      throw deadline.aborted ? new APIConnectionTimeoutError() : error;
    }
  }
}
