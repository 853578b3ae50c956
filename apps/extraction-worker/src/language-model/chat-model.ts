import { createHash } from 'node:crypto';
import { APIConnectionTimeoutError, OpenAI } from 'openai';
import { AnswerJournal } from './answer-journal';
import { chatClient } from './chat-client';
import { LanguageModel, Question } from './language-model';
import { LanguageModelConfig } from './model-config';
import { modelError } from './model-errors';
import { ModelService } from './model-service';
import { parseCompletion, parseUsage } from './parse-completion';
import { RequestForm, requestOf, simplerForm, STRICTEST_FORM } from './request-form';
import { Resilience, resilienceOf } from './resilience';

export type ChatModelConfig = Omit<LanguageModelConfig, 'verificationDeployment'>;

/** A model behind the chat completions of OpenAI, as Azure serves them or any endpoint that is compatible. */
export class ChatModel implements LanguageModel {
  readonly service: ModelService;
  readonly deployment: string;
  private readonly client: OpenAI;
  private readonly resilience: Resilience;
  /** What this deployment takes, as far as its refusals have told. */
  private form: RequestForm = STRICTEST_FORM;

  constructor(private readonly config: ChatModelConfig) {
    this.service = config.endpoint.service;
    this.deployment = config.deployment;
    this.resilience = resilienceOf(config.resilience);
    this.client = chatClient(config.endpoint, config.deployment, config.timeoutMs);
  }

  async ask<Answer>(
    question: Question<Answer>,
    journal: AnswerJournal,
    signal?: AbortSignal,
  ): Promise<Answer> {
    const request = this.identify(question);
    const before = await journal.recall(request);
    if (before !== undefined) return parseCompletion(before, question.check);
    const completion = await this.complete(question, signal);
    const { service, deployment } = this;
    await journal.keep({
      request,
      model: { service, deployment },
      completion,
      usage: parseUsage(completion),
    });
    return parseCompletion(completion, question.check);
  }

  private identify({ name, schema, system, user }: Question<unknown>): string {
    const asked = [this.service, this.deployment, name, schema, system, user];
    return createHash('sha256').update(JSON.stringify(asked)).digest('hex');
  }

  private async complete(question: Question<unknown>, signal?: AbortSignal): Promise<unknown> {
    try {
      return await this.resilience.policy.execute(() => this.attempt(question, signal), signal);
    } catch (error) {
      signal?.throwIfAborted();
      throw modelError(error);
    }
  }

  /** A refusal of the form is no failed attempt: nothing is wrong with the service, and the next form is tried at once. */
  private async attempt(question: Question<unknown>, signal?: AbortSignal): Promise<unknown> {
    for (let form = this.form; ;) {
      try {
        const completion = await this.send(question, form, signal);
        this.form = form;
        return completion;
      } catch (error) {
        const simpler = simplerForm(error, form);
        if (!simpler) throw error;
        form = simpler;
      }
    }
  }

  /** The SDK's timeout ends when the headers are there; the deadline here is for the whole answer. */
  private async send(question: Question<unknown>, form: RequestForm, signal?: AbortSignal): Promise<unknown> {
    signal?.throwIfAborted();
    const deadline = AbortSignal.timeout(this.config.timeoutMs);
    try {
      return await this.client.chat.completions.create(requestOf(question, this.deployment, form), {
        signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw deadline.aborted ? new APIConnectionTimeoutError() : error;
    }
  }
}
