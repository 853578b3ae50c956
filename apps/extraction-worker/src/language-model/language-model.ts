import { z } from 'zod';
import { AnswerJournal } from './answer-journal';
import { ModelService } from './model-service';

/** A model at an endpoint, asked one question at a time. */
export interface LanguageModel {
  readonly service: ModelService;
  /** What tokens are billed under: the name of the deployment or of the model. */
  readonly deployment: string;

  /**
   * An answer in the form that the question prescribes; nothing in it has been compared with anything yet. What the
   * journal has already is not asked again. Tokens are in the journal as soon as they are known, whatever the answer
   * is worth.
   * @throws DomainError LLM_UNAVAILABLE when the service does not answer, is overloaded or the circuit is open;
   *   LLM_INVALID_RESPONSE when it answers with something unusable. The signal's reason when it is aborted.
   */
  ask<Answer>(question: Question<Answer>, journal: AnswerJournal, signal?: AbortSignal): Promise<Answer>;
}

export interface Question<Answer> {
  /** Of the schema, for the provider: letters and underscores. */
  readonly name: string;
  /**
   * JSON schema of the answer in the subset that strict structured output takes: every property required, null for
   * what there is not, nothing additional.
   */
  readonly schema: Readonly<Record<string, unknown>>;
  /** The same for checking what really came: not every provider keeps its promise. */
  readonly check: z.ZodType<Answer>;
  readonly system: string;
  readonly user: string;
}
