import { z } from 'zod';
import { TokenUsage } from './answer-journal';
import { invalidResponse } from './model-errors';

const CompletionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
});

const UsageSchema = z.object({
  usage: z.object({
    prompt_tokens: z.number().int().nonnegative(),
    completion_tokens: z.number().int().nonnegative(),
  }),
});

/** The tokens that a response states, whatever its content is worth; null when it states none. */
export function parseUsage(completion: unknown): Pick<TokenUsage, 'inputTokens' | 'outputTokens'> | null {
  const parsed = UsageSchema.safeParse(completion);
  if (!parsed.success) return null;
  const { prompt_tokens, completion_tokens } = parsed.data.usage;
  return { inputTokens: prompt_tokens, outputTokens: completion_tokens };
}

/**
 * The answer in a chat completion. The SDK's types are a promise about a remote server, so everything is checked.
 * @throws DomainError LLM_INVALID_RESPONSE for a refusal, a cut-off answer, broken JSON or another shape.
 */
export function parseCompletion<Answer>(completion: unknown, check: z.ZodType<Answer>): Answer {
  const parsed = CompletionSchema.safeParse(completion);
  const choice = parsed.data?.choices[0];
  if (!choice) throw invalidResponse('The response is no chat completion', parsed.error);
  const { finish_reason: finish, message } = choice;
  if (message.refusal) throw invalidResponse('The language model refused to answer');
  if (finish === 'length') throw invalidResponse('The answer of the language model was cut off');
  if (finish === 'content_filter') throw invalidResponse('The content filter stopped the answer');

  const answer = check.safeParse(parseJson(message.content ?? ''));
  if (!answer.success) throw invalidResponse('The answer does not follow the schema', answer.error);
  return answer.data;
}

/** Where the form is only asked for in words, models like to put a fence or a sentence around the object. */
function parseJson(content: string): unknown {
  const object = content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1);
  try {
    return JSON.parse(object);
  } catch (error) {
    throw invalidResponse('The answer is not JSON', error);
  }
}
