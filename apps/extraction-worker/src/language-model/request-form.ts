import { APIError } from 'openai';
import { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { Question } from './language-model';

/** A runaway answer costs money; the longest honest one (hundreds of lines) stays well below. */
const MOST_OUTPUT_TOKENS = 16_000;

/** How a request is put where providers differ in what they take. */
export interface RequestForm {
  /** How the schema of the answer is prescribed: enforced, as JSON of any shape with the schema in words, or in words. */
  readonly format: 'json_schema' | 'json_object' | 'words';
  /** Where the limit stands; in the end nowhere, for a model whose whole context is smaller. */
  readonly limit: 'max_completion_tokens' | 'max_tokens' | 'none';
  /** Zero: the same document, the same answer. Models that reason take no other temperature than their own. */
  readonly temperature: 'zero' | 'own';
}

export const STRICTEST_FORM: RequestForm = {
  format: 'json_schema',
  limit: 'max_completion_tokens',
  temperature: 'zero',
};

export function requestOf(
  { name, schema, system, user }: Question<unknown>,
  model: string,
  { format, limit, temperature }: RequestForm,
): ChatCompletionCreateParamsNonStreaming {
  const inWords = `\nAnswer with one JSON object and nothing else. Its JSON schema:\n${JSON.stringify(schema)}`;
  return {
    model,
    ...(limit === 'none' ? {} : { [limit]: MOST_OUTPUT_TOKENS }),
    ...(temperature === 'zero' ? { temperature: 0 } : {}),
    messages: [
      { role: 'system', content: format === 'json_schema' ? system : system + inWords },
      { role: 'user', content: user },
    ],
    ...(format === 'json_schema'
      ? {
          response_format: {
            type: 'json_schema' as const,
            json_schema: { name, strict: true, schema: { ...schema } },
          },
        }
      : format === 'json_object'
        ? { response_format: { type: 'json_object' as const } }
        : {}),
  };
}

/**
 * The form to try instead, where the provider refused a request for the form that it had; null where that was not
 * the reason or nothing simpler is left. Providers have no code for it, but they name what they do not take: DeepSeek
 * `response_format`, older versions of vLLM `max_completion_tokens`, models that reason `temperature`.
 */
export function simplerForm(error: unknown, form: RequestForm): RequestForm | null {
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) return null;
  if (error.code === 'content_filter') return null;
  const reason = `${error.param ?? ''} ${error.message} ${JSON.stringify(error.error ?? '')}`;
  if (form.limit === 'max_completion_tokens' && reason.includes('max_completion_tokens'))
    return { ...form, limit: 'max_tokens' };
  if (form.limit === 'max_tokens' && reason.includes('max_tokens')) return { ...form, limit: 'none' };
  if (form.temperature === 'zero' && reason.includes('temperature')) return { ...form, temperature: 'own' };
  if (!/response_?format|response_?schema|json_?(?:schema|object)|grammar|guided/i.test(reason)) return null;
  if (form.format === 'json_schema') return { ...form, format: 'json_object' };
  return form.format === 'json_object' ? { ...form, format: 'words' } : null;
}
